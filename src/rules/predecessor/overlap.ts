import { daysIn } from "../../calendar/period.js";
import { agreementRule } from "../agreement-rule.js";
import { endsOfPredecessors } from "../grounds/predecessors.js";

/** An agreement and its predecessor do not hold on the same day. */
export const predecessorOverlap = agreementRule({
  code: "predecessor.overlap",
  severity: "warning",
  check: ({ agreement: { term } }) => {
    const { from, through } = term.period;
    return endsOfPredecessors(term).flatMap(({ ended, path }) => {
      if (from === undefined || ended === undefined) return [];
      const days = daysIn({ from, through: through !== undefined && through < ended ? through : ended }) ?? 0;
      return days > 0 ? [{ path, params: { days, ended, from } }] : [];
    });
  },
});

import { daysBetween } from "../../calendar/day-arithmetic.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** An agreement begins the day after its predecessor ended. */
export const predecessorUncoveredDays = agreementRule({
  code: "predecessor.uncovered-days",
  severity: "warning",
  check: ({ agreement: { term } }) =>
    (term.related ?? []).flatMap(({ relation, period }, position) => {
      const { from } = term.period;
      if (relation !== "predecessor" || from === undefined || period?.through === undefined) return [];
      const days = daysBetween(period.through, from) - 1;
      const path = jsonPointer(["term", "related", position, "period", "through"]);
      return days > 0 ? [{ path, params: { days, ended: period.through, from } }] : [];
    }),
});

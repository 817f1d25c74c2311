import { daysBetween } from "../../calendar/day-arithmetic.js";
import { agreementRule } from "../agreement-rule.js";
import { type EndOfPredecessor, endsOfPredecessors } from "../grounds/predecessors.js";

/** The predecessor that ended last; undefined where there is none, or one whose last day is not known. */
const lastToEnd = (ends: readonly EndOfPredecessor[]) =>
  ends.reduce<EndOfPredecessor | undefined>((last, end) => {
    if (last === undefined || end.ended === undefined) return end;
    return last.ended === undefined || last.ended >= end.ended ? last : end;
  }, undefined);

/** An agreement begins the day after its last predecessor ended, or earlier. */
export const predecessorUncoveredDays = agreementRule({
  code: "predecessor.uncovered-days",
  severity: "warning",
  check: ({ agreement: { term } }) => {
    const { from } = term.period;
    const last = lastToEnd(endsOfPredecessors(term));
    if (from === undefined || last?.ended === undefined) return [];
    const days = daysBetween(last.ended, from) - 1;
    return days > 0 ? [{ path: last.path, params: { days, ended: last.ended, from } }] : [];
  },
});

import { daysBetween } from "../../calendar/day-arithmetic.js";
import { agreementRule } from "../agreement-rule.js";
import { successorsOf } from "../grounds/successors.js";

/** A successor begins the day after this agreement ends. */
export const successorUncoveredDays = agreementRule({
  code: "successor.uncovered-days",
  severity: "warning",
  check: ({ agreement }) =>
    successorsOf(agreement).flatMap(({ path, from, lastDay }) => {
      const days = daysBetween(lastDay, from) - 1;
      return days > 0 ? [{ path, params: { days, ended: lastDay, from } }] : [];
    }),
});

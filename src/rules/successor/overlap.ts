import { daysBetween } from "../../calendar/day-arithmetic.js";
import { agreementRule } from "../agreement-rule.js";
import { successorsOf } from "../grounds/successors.js";

/** A successor begins after this agreement has ended. */
export const successorOverlap = agreementRule({
  code: "successor.overlap",
  severity: "warning",
  check: ({ agreement }) =>
    successorsOf(agreement).flatMap(({ path, from, lastDay }) => {
      const days = daysBetween(from, lastDay) + 1;
      return days > 0 ? [{ path, params: { days, ended: lastDay, from } }] : [];
    }),
});

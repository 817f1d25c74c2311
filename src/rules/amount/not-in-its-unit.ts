import { oreOf } from "../../money/ore.js";
import { agreementRule } from "../agreement-rule.js";
import { statedAmountsThat } from "../grounds/stated-amounts.js";

/** An amount that is rounded to a unit is so many whole units. */
export const amountNotInItsUnit = agreementRule({
  code: "amount.not-in-its-unit",
  severity: "warning",
  check: ({ agreement }) =>
    statedAmountsThat(({ sek, unit }) => unit !== undefined && oreOf(sek) % oreOf(unit) !== 0n, agreement).flatMap(
      ({ path, params: { sek, unit } }) => (unit === undefined ? [] : [{ path, params: { sek, unit } }]),
    ),
});

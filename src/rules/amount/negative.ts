import { agreementRule } from "../agreement-rule.js";
import { statedAmountsThat } from "../grounds/stated-amounts.js";

/** No grant and no amount of a budget is below zero; a deduction is a line of the other side. */
export const amountNegative = agreementRule({
  code: "amount.negative",
  severity: "warning",
  check: ({ agreement }) =>
    statedAmountsThat(({ sek }) => sek.startsWith("-"), agreement).map(({ path, params: { sek } }) => ({
      path,
      params: { sek },
    })),
});

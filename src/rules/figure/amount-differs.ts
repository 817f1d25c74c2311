import { agreementRule } from "../agreement-rule.js";
import { printedFiguresThat } from "../grounds/printed-figures.js";

/** An amount printed elsewhere is the one that the agreement gives. */
export const figureAmountDiffers = agreementRule({
  code: "figure.amount-differs",
  severity: "warning",
  check: (subject) => printedFiguresThat(subject, "differs", ["grant-of-year", "contribution", "line-amount"]),
});

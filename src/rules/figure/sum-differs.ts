import { agreementRule } from "../agreement-rule.js";
import { printedFiguresThat } from "../grounds/printed-figures.js";

/** Rows add up to the sum printed below them, but for rounding. */
export const figureSumDiffers = agreementRule({
  code: "figure.sum-differs",
  severity: "error",
  check: (subject) => printedFiguresThat(subject, "differs", ["budget-total", "budget-result"]),
});

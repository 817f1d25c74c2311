import { agreementRule } from "../agreement-rule.js";
import { printedFiguresThat } from "../grounds/printed-figures.js";

/** A printed sum and its rows differ, within half a unit for every rounded figure, the printed sum included. */
export const figureSumDiffersByRounding = agreementRule({
  code: "figure.sum-differs-by-rounding",
  severity: "note",
  check: (subject) =>
    printedFiguresThat(subject, "within-rounding", ["budget-total", "budget-result", "contribution", "line-amount"]),
});

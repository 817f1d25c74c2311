import { agreementRule } from "../agreement-rule.js";
import { printedFiguresThat } from "../grounds/printed-figures.js";

/** Shares that were rounded one by one do not add up to the total printed. */
export const figureSharesDoNotAddUp = agreementRule({
  code: "figure.shares-do-not-add-up",
  severity: "note",
  check: (subject) => printedFiguresThat(subject, "within-rounding", ["share-total"]),
});

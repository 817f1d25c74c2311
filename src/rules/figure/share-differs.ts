import { agreementRule } from "../agreement-rule.js";
import { printedFiguresThat } from "../grounds/printed-figures.js";

/** A printed share is what the figures give. */
export const figureShareDiffers = agreementRule({
  code: "figure.share-differs",
  severity: "warning",
  check: (subject) => printedFiguresThat(subject, "differs", ["line-share", "financing-share", "share-total"]),
});

import { fitsMeasure } from "../../goals/progress/comparable-bounds.js";
import { indicatorQuantitiesThat } from "../grounds/indicator-places.js";
import { agreementRule } from "../agreement-rule.js";

/** A baseline or a target is of the kind that the indicator measures. */
export const indicatorKindDoesNotFit = agreementRule({
  code: "indicator.kind-does-not-fit",
  severity: "error",
  check: ({ agreement }) =>
    indicatorQuantitiesThat(agreement, (quantity, indicator) => !fitsMeasure(quantity, indicator)),
});

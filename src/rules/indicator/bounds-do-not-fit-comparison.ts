import { boundsMissComparison } from "../../goals/progress/accepted-bounds.js";
import { targetsThat } from "../grounds/indicator-places.js";
import { agreementRule } from "../agreement-rule.js";

/** A `between` has two bounds, and any other comparison one number. */
export const indicatorBoundsDoNotFitComparison = agreementRule({
  code: "indicator.bounds-do-not-fit-comparison",
  severity: "error",
  check: ({ agreement }) =>
    targetsThat(agreement, boundsMissComparison).map(({ indicator, target: { comparison }, path }) => ({
      path: `${path}/quantity`,
      params: { indicator: indicator.id, comparison },
    })),
});

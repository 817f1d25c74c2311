import { isAgainstDirection } from "../../goals/progress/accepted-bounds.js";
import { targetsThat } from "../grounds/indicator-places.js";
import { agreementRule } from "../agreement-rule.js";

/** A target asks for what the indicator calls better. */
export const indicatorComparisonAgainstDirection = agreementRule({
  code: "indicator.comparison-against-direction",
  severity: "warning",
  check: ({ agreement }) =>
    targetsThat(agreement, isAgainstDirection).map(({ indicator, target: { comparison }, path }) => ({
      path: `${path}/comparison`,
      params: { indicator: indicator.id, comparison },
    })),
});

import { indicatorQuantitiesThat } from "../grounds/indicator-places.js";
import { agreementRule } from "../agreement-rule.js";

/** A step of a baseline or a target is one of the indicator's scale. */
export const indicatorStepNotOnScale = agreementRule({
  code: "indicator.step-not-on-scale",
  severity: "error",
  check: ({ agreement }) => {
    const steps = new Map(
      (agreement.scales ?? []).map((scale) => [scale.id, new Set(scale.steps.map(({ id }) => id))]),
    );
    return indicatorQuantitiesThat(agreement, (quantity, { scale }) => {
      if (quantity.kind !== "step" || scale === undefined) return false;
      return steps.get(scale)?.has(quantity.step) === false;
    });
  },
});

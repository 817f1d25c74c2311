import { targetsThat } from "../grounds/indicator-places.js";
import { agreementRule } from "../agreement-rule.js";

/** A target of what is measured in numbers, steps or yes and no is no words. */
export const indicatorTargetInWords = agreementRule({
  code: "indicator.target-in-words",
  severity: "note",
  check: ({ agreement }) =>
    targetsThat(agreement, ({ quantity }, { measure }) => quantity.kind === "words" && measure !== "words").map(
      ({ indicator, path }) => ({ path: `${path}/quantity`, params: { indicator: indicator.id } }),
    ),
});

import { targetsThat } from "../grounds/indicator-places.js";
import { agreementRule } from "../agreement-rule.js";

/** How far from an `about` still counts is stated. */
export const indicatorAboutWithoutTolerance = agreementRule({
  code: "indicator.about-without-tolerance",
  severity: "note",
  check: ({ agreement }) =>
    targetsThat(
      agreement,
      ({ comparison, tolerance, quantity }) =>
        comparison === "about" && tolerance === undefined && quantity.kind !== "words" && quantity.kind !== "unknown",
    ).map(({ indicator, path }) => ({ path, params: { indicator: indicator.id } })),
});

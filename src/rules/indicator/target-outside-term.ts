import { agreedEnds } from "../../oversight/status/agreed-ends.js";
import { targetsThat } from "../grounds/indicator-places.js";
import { outsideTerm } from "../grounds/outside-term.js";
import { agreementRule } from "../agreement-rule.js";

/** A target is to be reached while the agreement runs. */
export const indicatorTargetOutsideTerm = agreementRule({
  code: "indicator.target-outside-term",
  severity: "note",
  check: ({ agreement }) => {
    const placed = targetsThat(agreement, ({ period }) => period?.through !== undefined);
    if (placed.length === 0) return [];
    const ends = agreedEnds(agreement);
    return placed.flatMap(({ indicator, target: { period }, path }) => {
      const through = period?.through;
      const outside = through === undefined ? undefined : outsideTerm(ends, through);
      return through === undefined || outside === undefined
        ? []
        : [{ path: `${path}/period/through`, params: { indicator: indicator.id, through, ...outside } }];
    });
  },
});

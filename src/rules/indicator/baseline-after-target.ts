import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** A baseline is measured before the period of the target is over. */
export const indicatorBaselineAfterTarget = agreementRule({
  code: "indicator.baseline-after-target",
  severity: "warning",
  check: ({ agreement: { indicators = [] } }) =>
    indicators.flatMap(({ id, baseline, targets = [] }, position) => {
      const measured = baseline?.period?.through;
      if (measured === undefined) return [];
      return targets.flatMap(({ period }) => {
        const through = period?.through;
        const path = jsonPointer(["indicators", position, "baseline", "period", "through"]);
        return through === undefined || measured <= through
          ? []
          : [{ path, params: { indicator: id, measured, through } }];
      });
    }),
});

import { compareExact } from "../../money/exact-number.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** A change that is great enough to count is not above the greatest that is allowed. */
export const indexationThresholdAboveCeiling = agreementRule({
  code: "indexation.threshold-above-ceiling",
  severity: "warning",
  check: ({ agreement: { indexation = [] } }) =>
    indexation.flatMap(({ threshold, ceiling }, position) => {
      if (threshold === undefined || ceiling === undefined || compareExact(threshold, ceiling) <= 0) return [];
      return [{ path: jsonPointer(["indexation", position, "threshold"]), params: { threshold, ceiling } }];
    }),
});

import { compareExact } from "../../money/exact-number.js";
import { agreementRule } from "../agreement-rule.js";
import { saidOfReferences } from "../grounds/index-references.js";

/** Where several series are weighed together, each has a weight above zero. */
export const indexationWeightMissing = agreementRule({
  code: "indexation.weight-missing",
  severity: "error",
  check: ({ agreement }) =>
    saidOfReferences(agreement, "weight", ({ weight }, { series }) => {
      const missing = weight === undefined ? series.length > 1 : compareExact(weight, "0") <= 0;
      return missing ? {} : undefined;
    }),
});

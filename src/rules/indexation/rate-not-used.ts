import { FIXED_RATE } from "../../indexation/indexation-clause.js";
import { agreementRule } from "../agreement-rule.js";
import { saidOfReferences } from "../grounds/index-references.js";

/** A rate stands only where the clause fixes it; the figures of a series are published. */
export const indexationRateNotUsed = agreementRule({
  code: "indexation.rate-not-used",
  severity: "warning",
  check: ({ agreement }) =>
    saidOfReferences(agreement, "rate", ({ series, rate }) =>
      series !== FIXED_RATE && rate !== undefined ? { rate } : undefined,
    ),
});

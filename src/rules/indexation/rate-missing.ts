import { FIXED_RATE } from "../../indexation/indexation-clause.js";
import { agreementRule } from "../agreement-rule.js";
import { saidOfReferences } from "../grounds/index-references.js";

/** A fixed rate is stated. */
export const indexationRateMissing = agreementRule({
  code: "indexation.rate-missing",
  severity: "error",
  check: ({ agreement }) =>
    saidOfReferences(agreement, "series", ({ series, rate }) =>
      series === FIXED_RATE && rate === undefined ? {} : undefined,
    ),
});

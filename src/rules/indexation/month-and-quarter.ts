import { agreementRule } from "../agreement-rule.js";
import { saidOfReferences } from "../grounds/index-references.js";

/** The figure that counts is that of a month or of a quarter. */
export const indexationMonthAndQuarter = agreementRule({
  code: "indexation.month-and-quarter",
  severity: "error",
  check: ({ agreement }) =>
    saidOfReferences(agreement, "quarter", ({ month, quarter }) =>
      month !== undefined && quarter !== undefined ? {} : undefined,
    ),
});

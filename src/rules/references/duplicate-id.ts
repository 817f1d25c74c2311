import { agreementRule } from "../agreement-rule.js";

/** An id names one part only. */
export const referencesDuplicateId = agreementRule({
  code: "references.duplicate-id",
  severity: "error",
  check: ({ duplicates }) => duplicates.map(({ id, path, first }) => ({ path: `${path}/id`, params: { id, first } })),
});

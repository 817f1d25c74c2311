import { agreementRule } from "../agreement-rule.js";
import { idsAfterAmendments } from "../grounds/ids-after-amendments.js";

/** Once an amendment has taken effect, an id names one part only. */
export const amendmentDuplicateId = agreementRule({
  code: "amendment.duplicate-id",
  severity: "error",
  check: ({ agreement }) => idsAfterAmendments(agreement).duplicates,
});

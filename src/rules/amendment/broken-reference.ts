import { agreementRule } from "../agreement-rule.js";
import { idsAfterAmendments } from "../grounds/ids-after-amendments.js";

/** Once an amendment has taken effect, what is named by its id exists, and is of a kind that may stand there. */
export const amendmentBrokenReference = agreementRule({
  code: "amendment.broken-reference",
  severity: "error",
  check: ({ agreement }) => idsAfterAmendments(agreement).broken,
});

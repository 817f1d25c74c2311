import type { RepaidPart } from "../../budget/outcome/repayment-clause.js";
import type { Percentage } from "../../money/percentage.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";
import { isShare } from "../grounds/is-share.js";

const shareIn = (part: RepaidPart): Percentage | undefined => {
  if (part.kind === "share") return part.share;
  return part.kind === "above" && part.limit.kind === "share" ? part.limit.share : undefined;
};

/** What is repaid is a part of what is left, 0–100 %, and so is a limit in per cent a part of what was paid. */
export const repaymentShareOutOfRange = agreementRule({
  code: "repayment.share-out-of-range",
  severity: "error",
  check: ({ agreement: { grants = [] } }) =>
    grants.flatMap(({ id, repayment }, position) => {
      const share = repayment && shareIn(repayment.part);
      if (share === undefined || isShare(share)) return [];
      return [{ path: jsonPointer(["grants", position, "repayment", "part"]), params: { grant: id, share } }];
    }),
});

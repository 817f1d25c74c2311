import type { Grant } from "../../budget/grant/grant.js";
import type { Finding } from "../../issues/rule.js";
import type { Percentage } from "../../money/percentage.js";
import type { Id } from "../../notation/id.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";
import { isShare } from "../grounds/is-share.js";

const outOfRange = ({ id, amounts, split = [] }: Grant, grant: number) => {
  const found: Finding<{ readonly grant: Id; readonly share: Percentage }>[] = [];
  const hold = (share: Percentage, place: readonly PropertyKey[]): void => {
    const path = () => jsonPointer(["grants", grant, ...place, "share"]);
    if (!isShare(share)) found.push({ path: path(), params: { grant: id, share } });
  };
  amounts.forEach(({ set }, position) => {
    if (set.kind === "share") hold(set.share, ["amounts", position, "set"]);
  });
  split.forEach(({ share }, position) => {
    hold(share, ["split", position]);
  });
  return found;
};

/** A grant that is a share of something is 0–100 % of it, and so is what a payee gets of a grant. */
export const grantShareOutOfRange = agreementRule({
  code: "grant.share-out-of-range",
  severity: "warning",
  check: ({ agreement: { grants = [] } }) => grants.flatMap(outOfRange),
});

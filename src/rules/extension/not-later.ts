import { agreedEnds } from "../../oversight/status/agreed-ends.js";
import { agreementRule } from "../agreement-rule.js";
import { mayMoveTheEnd } from "../grounds/may-move-the-end.js";

/** An extension makes the last day later. */
export const extensionNotLater = agreementRule({
  code: "extension.not-later",
  severity: "warning",
  check: ({ agreement }) => {
    if (!mayMoveTheEnd(agreement)) return [];
    return agreedEnds(agreement).agreed.flatMap(({ path, by, through, before: { lastDay } }) =>
      by === "extension" && through !== undefined && lastDay !== undefined && through <= lastDay
        ? [{ path: `${path}/through`, params: { lastDay, through } }]
        : [],
    );
  },
});

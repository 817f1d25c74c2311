import { daysBetween } from "../../calendar/day-arithmetic.js";
import { agreedEnds } from "../../oversight/status/agreed-ends.js";
import { automaticExtension } from "../../term/automatic-extension.js";
import { agreementRule } from "../agreement-rule.js";
import { mayMoveTheEnd } from "../grounds/may-move-the-end.js";

/**
 * An extension is agreed while the agreement still runs, by an event or an amendment. Else the days between are not
 * covered, and it may be a new agreement: a person should look.
 */
export const extensionAgreedAfterExpiry = agreementRule({
  code: "extension.agreed-after-expiry",
  severity: "warning",
  check: ({ agreement }) => {
    if (!mayMoveTheEnd(agreement)) return [];
    return agreedEnds(agreement).agreed.flatMap(({ path, by, agreed, term, before: { lastDay, ends } }) => {
      const goesOn = automaticExtension(term) !== undefined && !ends;
      if (agreed === undefined || lastDay === undefined || agreed <= lastDay || goesOn) return [];
      const days = daysBetween(lastDay, agreed) - 1;
      return [{ path: `${path}/${by === "extension" ? "day" : "signed"}`, params: { lastDay, agreed, days } }];
    });
  },
});

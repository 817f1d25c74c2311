import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** An amendment replaces a part. */
export const amendmentChangesNothing = agreementRule({
  code: "amendment.changes-nothing",
  severity: "note",
  check: ({ agreement: { amendments = [] } }) =>
    amendments.flatMap(({ parts }, position) =>
      Object.keys(parts).length === 0 ? [{ path: jsonPointer(["amendments", position, "parts"]), params: {} }] : [],
    ),
});

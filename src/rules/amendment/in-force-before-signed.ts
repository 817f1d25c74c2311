import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** An amendment is signed before it comes into force, or on that day. */
export const amendmentInForceBeforeSigned = agreementRule({
  code: "amendment.in-force-before-signed",
  severity: "warning",
  check: ({ agreement: { amendments = [] } }) =>
    amendments.flatMap(({ inForceFrom, signed }, position) =>
      signed !== undefined && inForceFrom < signed
        ? [{ path: jsonPointer(["amendments", position, "inForceFrom"]), params: { inForceFrom, signed } }]
        : [],
    ),
});

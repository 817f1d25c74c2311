import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** That an amendment was signed is documented; without that it has no effect. */
export const amendmentNotSigned = agreementRule({
  code: "amendment.not-signed",
  severity: "note",
  check: ({ agreement: { amendments = [] } }) =>
    amendments.flatMap(({ inForceFrom, signed }, position) =>
      signed === undefined ? [{ path: jsonPointer(["amendments", position]), params: { inForceFrom } }] : [],
    ),
});

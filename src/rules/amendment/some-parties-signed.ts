import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** Every party signed an amendment that names who did. */
export const amendmentSomePartiesSigned = agreementRule({
  code: "amendment.some-parties-signed",
  severity: "note",
  check: ({ agreement: { parties, amendments = [] } }) =>
    amendments.flatMap(({ inForceFrom, signedBy }, position) => {
      if (signedBy === undefined) return [];
      const by = new Set(signedBy);
      const bound = parties.filter(
        ({ joined = inForceFrom, left = inForceFrom }) => joined <= inForceFrom && inForceFrom <= left,
      );
      const missing = bound.filter(({ id }) => !by.has(id)).length;
      const path = jsonPointer(["amendments", position, "signedBy"]);
      return missing === 0 ? [] : [{ path, params: { missing, parties: bound.length } }];
    }),
});

import { agreementRule } from "../agreement-rule.js";

/** That every party signed is documented. */
export const signatureNotDocumented = agreementRule({
  code: "signature.not-documented",
  severity: "note",
  check: ({ agreement: { parties, events = [] } }) => {
    const signed = new Set(events.flatMap((event) => (event.kind === "signed" ? [event.party] : [])));
    const missing = parties.filter(({ id }) => !signed.has(id)).length;
    return missing === 0 ? [] : [{ path: "/events", params: { missing, parties: parties.length } }];
  },
});

import { agreementRule } from "../agreement-rule.js";

/** A partnership or a cooperation agreement has a party on the public side. */
export const partiesNoPublicParty = agreementRule({
  code: "parties.no-public-party",
  severity: "error",
  check: ({ agreement: { parties } }) =>
    parties.some(({ side }) => side === "public") ? [] : [{ path: "/parties", params: {} }],
});

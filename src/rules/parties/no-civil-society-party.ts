import { agreementRule } from "../agreement-rule.js";

/** An IOP has a party on civil society's side; a cooperation agreement may be between public parties alone. */
export const partiesNoCivilSocietyParty = agreementRule({
  code: "parties.no-civil-society-party",
  severity: "error",
  check: ({ agreement: { kind, parties } }) =>
    kind === "cooperation" || parties.some(({ side }) => side === "civil-society")
      ? []
      : [{ path: "/parties", params: {} }],
});

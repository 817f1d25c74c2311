import { jsonPointer } from "../../notation/json-pointer.js";
import { seatsInBodies } from "../../oversight/follow-up/seats-in-bodies.js";
import { agreementRule } from "../agreement-rule.js";

/** Every party has a member in a body, where it is stated who sits there. */
export const bodyPartyNotRepresented = agreementRule({
  code: "body.party-not-represented",
  severity: "note",
  check: ({ agreement }) =>
    seatsInBodies(agreement).flatMap(({ body, represented, notRepresented }, position) =>
      represented.length === 0 || notRepresented.length === 0
        ? []
        : [{ path: jsonPointer(["bodies", position, "members"]), params: { body, parties: notRepresented } }],
    ),
});

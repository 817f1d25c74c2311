import type { DecisionProcedure } from "../../governance/decision-rule.js";
import type { Id } from "../../notation/id.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

const decidingParty = (procedure: DecisionProcedure): readonly [key: string, party: Id] | undefined => {
  if (procedure.kind === "consensus-then-party") return ["party", procedure.party];
  return procedure.kind === "majority" && procedure.castingVote !== undefined
    ? ["castingVote", procedure.castingVote]
    : undefined;
};

/** The party that a rule lets decide sits in the body, where it is stated which parties do. */
export const decisionRulePartyNotInBody = agreementRule({
  code: "decision-rule.party-not-in-body",
  severity: "warning",
  check: ({ agreement: { bodies = [] } }) =>
    bodies.flatMap(({ id: body, members = [], decisionRules = [] }, position) => {
      const seated = new Set(members.flatMap(({ party }) => party ?? []));
      if (seated.size === 0) return [];
      return decisionRules.flatMap(({ procedure }, index) => {
        const [key, party] = decidingParty(procedure) ?? [];
        if (key === undefined || party === undefined || seated.has(party)) return [];
        const path = jsonPointer(["bodies", position, "decisionRules", index, "procedure", key]);
        return [{ path, params: { body, party } }];
      });
    }),
});

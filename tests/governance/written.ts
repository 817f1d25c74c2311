import { type Body, BODY_KINDS } from "../../src/governance/body.js";
import { BodySchema } from "../../src/governance/body.schema.js";
import type { PartyPosition } from "../../src/governance/party-position.js";
import type { DecisionProcedure } from "../../src/governance/decision-rule.js";
import { frozen, id } from "../term/written.js";

/** A steering group in which three parties sit, with its rules. */
export const bodyWith = (...decisionRules: readonly object[]): Body =>
  frozen(
    BodySchema.parse({
      id: "steering",
      kind: BODY_KINDS[0],
      name: "Styrgruppen",
      members: ["a", "b", "c"].map((party) => ({ role: "företrädare", party })),
      decisionRules,
    }),
  );

/** A rule for the budget. */
export const budgetBy = (procedure: DecisionProcedure | object) => ({ covers: ["budget"], procedure });

const POSITION: Readonly<Record<string, PartyPosition["position"]>> = {
  "+": "for",
  "-": "against",
  "0": "abstains",
  _: "absent",
};

/** `"a+ b-2 c_"`: a for, b against with two votes, c absent. */
export const positionsOf = (written: string): readonly PartyPosition[] =>
  frozen(
    written.split(" ").map(([party = "", sign = "", ...votes]) => ({
      party: id(party),
      position: POSITION[sign] ?? "absent",
      ...(votes.length === 0 ? {} : { votes: Number(votes.join("")) }),
    })),
  );

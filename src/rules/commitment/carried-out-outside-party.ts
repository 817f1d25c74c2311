import type { Id } from "../../notation/id.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** Who carries out a commitment is one of the parties that promise it, or a unit of one. */
export const commitmentCarriedOutOutsideParty = agreementRule({
  code: "commitment.carried-out-outside-party",
  severity: "warning",
  check: ({ agreement: { organisations, parties, commitments = [] } }) => {
    const wholeOf = new Map(organisations.map(({ id, partOf }) => [id, partOf]));
    const namesOf = new Map(parties.map(({ id, organisation, through }) => [id, [organisation, through]]));
    const isPartOf = (organisation: Id, names: ReadonlySet<Id | undefined>): boolean => {
      let at: Id | undefined = organisation;
      // No way up passes more organisations than there are, unless it is a circle.
      for (let passed = 0; at !== undefined && passed < wholeOf.size; passed += 1) {
        if (names.has(at)) return true;
        at = wholeOf.get(at);
      }
      return false;
    };
    return commitments.flatMap(({ by, carriedOutBy }, position) => {
      if (carriedOutBy === undefined || !wholeOf.has(carriedOutBy)) return [];
      const names = new Set(by.flatMap((party) => namesOf.get(party) ?? []));
      if (isPartOf(carriedOutBy, names)) return [];
      const path = jsonPointer(["commitments", position, "carriedOutBy"]);
      return [{ path, params: { organisation: carriedOutBy } }];
    });
  },
});

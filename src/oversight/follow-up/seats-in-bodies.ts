import type { Agreement } from "../../agreement/agreement.js";
import type { BodyMember } from "../../governance/body.js";
import type { Id } from "../../notation/id.js";

/** Who sits in a body, and which parties do not (Swedish: sammansättning). */
export interface BodySeats {
  readonly body: Id;
  /** As the agreement states them; empty where it states none. */
  readonly members: readonly BodyMember[];
  /** Parties with a member: named as a party, or through an organisation that is the party or belongs to it. */
  readonly represented: readonly Id[];
  /** Parties without a member; empty where no members are stated. */
  readonly notRepresented: readonly Id[];
}

/**
 * Who sits in each body, and which parties are not represented (Swedish: samverkansorganens sammansättning), as far as
 * the agreement states it. Parties that have left are left out.
 *
 * @example
 * const parties = [{ id: "municipality", organisation: "org-1" }, { id: "association", organisation: "org-2" }];
 * const members = [{ role: "ordförande", party: "association" }];
 * const agreement = { organisations: [], parties, bodies: [{ id: "group", members }] };
 * seatsInBodies(agreement).map(({ notRepresented }) => notRepresented); // [["municipality"]]
 */
export const seatsInBodies = (agreement: Agreement): readonly BodySeats[] => {
  const partyFor = partyLookup(agreement);
  const parties = agreement.parties.flatMap(({ id, left }) => (left === undefined ? [id] : []));
  return (agreement.bodies ?? []).map(({ id: body, members = [] }) => {
    const seated = new Set(
      members.flatMap(({ party, organisation }) => [
        ...(party === undefined ? [] : [party]),
        ...(organisation === undefined ? [] : partyFor(organisation)),
      ]),
    );
    return {
      body,
      members,
      represented: parties.filter((id) => seated.has(id)),
      notRepresented: members.length === 0 ? [] : parties.filter((id) => !seated.has(id)),
    };
  });
};

/** Finds the parties that an organisation is, or belongs to; every organisation is passed once. */
const partyLookup = ({ organisations, parties }: Agreement): ((organisation: Id) => readonly Id[]) => {
  const parents = new Map(organisations.map(({ id, partOf }) => [id, partOf]));
  const found = new Map<Id, readonly Id[]>();
  for (const { id, organisation, through } of parties) {
    for (const each of new Set([organisation, through ?? organisation])) {
      found.set(each, [...(found.get(each) ?? []), id]);
    }
  }
  return (organisation) => {
    const passed = new Set<Id>();
    let at: Id | undefined = organisation;
    while (at !== undefined && !found.has(at) && !passed.has(at)) {
      passed.add(at);
      at = parents.get(at);
    }
    const ids = (at === undefined ? undefined : found.get(at)) ?? [];
    for (const each of passed) found.set(each, ids);
    return ids;
  };
};

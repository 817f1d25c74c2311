import type { Agreement } from "../agreement/agreement.js";
import type { Id } from "../notation/id.js";
import { type Organisation, UNIT_FORMS } from "../party/organisation.js";
import type { OrganisationNumber } from "../party/organisation-number.js";

/**
 * A public body as agreements of several documents know it (Swedish: offentligt organ): by name and number, since ids
 * hold within one document only.
 */
export interface PublicBody {
  /** The legal person: a municipality, a region, an agency. */
  readonly name: string;
  readonly organisationNumber?: OrganisationNumber;
  /** The committee or administration through which it acts (Swedish: nämnd, förvaltning); absent: not stated. */
  readonly through?: string;
}

/** Looks up the public bodies of an agreement by party or by organisation. */
export interface PublicBodies {
  /** The body that a public party is; `undefined` for a party of civil society. */
  readonly ofParty: (party: Id) => PublicBody | undefined;
  /** The body that an organisation is, or is a unit of, where that is a public party. */
  readonly ofOrganisation: (organisation: Id) => PublicBody | undefined;
}

/** The public bodies that are parties of an agreement. */
export const publicBodies = ({ organisations, parties }: Agreement): PublicBodies => {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const publicParties = new Map(parties.filter(({ side }) => side === "public").map((party) => [party.id, party]));
  const persons = new Set([...publicParties.values()].map(({ organisation }) => personOf(byId, organisation)?.id));
  const bodyOf = (organisation: Id, through: Id | undefined): PublicBody | undefined => {
    const person = personOf(byId, organisation);
    const unit = byId.get(through ?? organisation);
    return person && { ...named(person), ...(unit === undefined || unit === person ? {} : { through: unit.name }) };
  };
  return {
    ofParty: (id) => {
      const party = publicParties.get(id);
      return party && bodyOf(party.organisation, party.through);
    },
    ofOrganisation: (id) => (persons.has(personOf(byId, id)?.id) ? bodyOf(id, undefined) : undefined),
  };
};

const named = ({ name, organisationNumber }: Organisation): PublicBody => ({
  name,
  ...(organisationNumber === undefined ? {} : { organisationNumber }),
});

const UNITS: ReadonlySet<string> = new Set(UNIT_FORMS);

/** The legal person that an organisation is, or is a unit of. */
export const personOf = (byId: ReadonlyMap<Id, Organisation>, id: Id): Organisation | undefined => {
  const passed = new Set<Id>();
  let at = byId.get(id);
  while (at?.partOf !== undefined && UNITS.has(at.form) && !passed.has(at.id)) {
    passed.add(at.id);
    at = byId.get(at.partOf) ?? at;
  }
  return at;
};

/** What makes two legal persons of different agreements the same: the number, or else the name. */
export const personKey = ({ name, organisationNumber }: Pick<Organisation, "name" | "organisationNumber">): string =>
  organisationNumber ?? name.toLowerCase();

/** What makes two bodies of different agreements the same: the person, and whom they act through. */
export const bodyKey = ({ through, ...person }: PublicBody): string =>
  JSON.stringify([personKey(person), through?.toLowerCase() ?? ""]);

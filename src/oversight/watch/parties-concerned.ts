import type { Agreement } from "../../agreement/agreement.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Id } from "../../notation/id.js";
import type { Party } from "../../party/party.js";

/** The parties of the public side. */
export const publicParties = ({ parties }: Agreement): readonly Id[] =>
  parties.flatMap(({ id, side }) => (side === "public" ? [id] : []));

/** The organisation and those it is part of, the nearest first. */
export const withParents = ({ organisations }: Agreement, organisation: Id): ReadonlySet<Id> => {
  const parents = new Map(organisations.map(({ id, partOf }) => [id, partOf]));
  const line = new Set<Id>();
  for (let at: Id | undefined = organisation; at !== undefined && !line.has(at); at = parents.get(at)) line.add(at);
  return line;
};

/** The parties that an id stands for: itself, those in a body, or those that an organisation belongs to. */
const partiesOf = (agreement: Agreement, id: Id): readonly Party[] => {
  const { parties, bodies = [] } = agreement;
  const themselves = parties.filter((party) => party.id === id);
  if (themselves.length > 0) return themselves;
  const body = bodies.find((each) => each.id === id);
  if (body !== undefined) return parties.filter((party) => body.members?.some((member) => member.party === party.id));
  const actingThrough = parties.filter(({ through }) => through === id);
  if (actingThrough.length > 0) return actingThrough;
  const line = withParents(agreement, id);
  return parties.filter(({ organisation }) => line.has(organisation));
};

/** The parties on a day, of those that some ids stand for; every party of that day where they stand for none. */
export const partiesConcerned = (agreement: Agreement, ids: readonly Id[], day: CalendarDate): readonly Id[] => {
  const meant = new Set(ids.flatMap((id) => partiesOf(agreement, id)));
  return agreement.parties
    .filter((party) => meant.size === 0 || meant.has(party))
    .filter(({ joined, left }) => (joined === undefined || joined <= day) && (left === undefined || day <= left))
    .map(({ id }) => id);
};

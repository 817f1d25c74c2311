import type { Period } from "../calendar/period.js";
import { isCalendarYear } from "../calendar/year-part.js";
import type { Id } from "../notation/id.js";
import type { Decision } from "../party/decision.js";
import type { Section } from "../party/section.js";
import type { Source } from "../party/source.js";
import type { Agreement } from "./agreement.js";

/** The lists whose parts have names (Swedish: delar med benämning), of an agreement or of a report. */
export type NamedParts = Partial<
  Pick<
    Agreement,
    | "organisations"
    | "parties"
    | "decisions"
    | "grants"
    | "budgets"
    | "bodies"
    | "targetGroups"
    | "indicators"
    | "scales"
    | "goals"
    | "activities"
    | "sections"
    | "printedFigures"
  >
>;

/** What a part is called in a text (Swedish: benämning), by its id. */
export type NameOf = (id: Id) => string;

/**
 * Names the parts of an agreement or a report for people (Swedish: benämningar), in its own words, looked up once.
 *
 * A party goes by its organisation, a section by document, number and heading (its own, else of the section it lies
 * in), a decision by who decides, day, paragraph and register number, a grant by the first word that the source has for
 * it, a period of a budget by its year or days, a printed figure by where it stands. What has no name, or a name that
 * is not clear because two budgets use the id differently, goes by its id.
 *
 * @example
 * const organisations = [{ id: "org-1", name: "Exempelkommunen" }];
 * const agreement = { organisations, parties: [{ id: "party-1", organisation: "org-1" }] };
 * namesIn(agreement)("party-1"); // "Exempelkommunen"
 */
export const namesIn = (document: NamedParts): NameOf => {
  const names = new Map<Id, string>();
  const nameFirst = (id: Id, name: string | undefined): void => {
    if (name !== undefined && name !== "" && !names.has(id)) names.set(id, name);
  };
  document.organisations?.forEach(({ id, name }) => nameFirst(id, name));
  document.parties?.forEach(({ id, organisation }) => nameFirst(id, names.get(organisation)));
  document.decisions?.forEach((decision) => nameFirst(decision.id, nameOfDecision(decision, names)));
  document.grants?.forEach(({ id, printedTerms }) => nameFirst(id, printedTerms?.[0]));
  document.budgets?.forEach(({ id, title }) => nameFirst(id, title));
  for (const list of [document.bodies, document.targetGroups, document.indicators, document.scales]) {
    list?.forEach(({ id, name }) => nameFirst(id, name));
  }
  for (const list of [document.goals, document.activities]) list?.forEach(({ id, title }) => nameFirst(id, title));
  const sections = new Map((document.sections ?? []).map((section) => [section.id, section]));
  sections.forEach((section) => nameFirst(section.id, nameOfSection(section, sections)));
  document.printedFigures?.forEach(({ id, sources }) => nameFirst(id, nameOfSource(sources[0], names)));
  for (const [id, name] of localNames(document)) nameFirst(id, name);
  return (id) => names.get(id) ?? id;
};

const nameOfDecision = ({ by, day, paragraph, registerNumber }: Decision, names: ReadonlyMap<Id, string>): string =>
  [
    by === undefined ? undefined : names.get(by),
    day,
    paragraph === undefined ? undefined : `§ ${paragraph}`,
    registerNumber,
  ]
    .filter((part) => part !== undefined)
    .join(" ");

const nameOfSource = (source: Source | undefined, names: ReadonlyMap<Id, string>): string | undefined =>
  source === undefined
    ? undefined
    : [(source.section === undefined ? undefined : names.get(source.section)) ?? source.document, source.place]
        .filter((part) => part !== undefined)
        .join(", ");

/** The section itself, or the nearest around it, that has a number or a heading. */
const headed = (section: Section, sections: ReadonlyMap<Id, Section>): Section => {
  const passed = new Set<Section>();
  let at: Section | undefined = section;
  while (at !== undefined && at.number === undefined && at.heading === undefined && !passed.has(at)) {
    passed.add(at);
    at = at.parent === undefined ? undefined : sections.get(at.parent);
  }
  return at ?? section;
};

const nameOfSection = (section: Section, sections: ReadonlyMap<Id, Section>): string => {
  const { number, heading } = headed(section, sections);
  const title = [number, heading === undefined ? undefined : `”${heading}”`].filter((part) => part !== undefined);
  return [section.document, ...(title.length === 0 ? [] : [title.join(" ")])].join(", ");
};

const nameOfPeriod = (period: Period): string | undefined => {
  if (isCalendarYear(period)) return period.from?.slice(0, 4);
  const { from = "", through = "", asWritten } = period;
  return from === "" && through === "" ? asWritten : `${from}–${through}`;
};

/** Names of what has its id in a budget or a scale only, where no two of them use an id for different things. */
const localNames = ({ budgets = [], scales = [] }: NamedParts): ReadonlyMap<Id, string> => {
  const local = [
    ...budgets.flatMap(({ periods }) => periods.map(({ id, period }) => ({ id, name: nameOfPeriod(period) }))),
    ...budgets.flatMap(({ lines }) => lines),
    ...scales.flatMap(({ steps }) => steps),
  ];
  const names = new Map<Id, string>();
  const unclear = new Set<Id>();
  for (const { id, name } of local) {
    const other = names.get(id);
    if (other !== undefined && other !== name) unclear.add(id);
    if (name !== undefined) names.set(id, name);
  }
  unclear.forEach((id) => names.delete(id));
  return names;
};

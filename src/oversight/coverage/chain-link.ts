import type { Agreement } from "../../agreement/agreement.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Period } from "../../calendar/period.js";
import { type Basis, basisOf } from "../../explanation/basis.js";
import type { Id } from "../../notation/id.js";
import { type JsonPointer, jsonPointer } from "../../notation/json-pointer.js";
import { automaticExtension } from "../../term/automatic-extension.js";
import { extensionPeriod } from "../../term/extension-period.js";
import type { RelatedAgreement } from "../../term/term.js";
import { type AgreedEnds, agreedEnds } from "../status/agreed-ends.js";

/** An agreement in the life of a partnership (Swedish: led i en avtalskedja): a document, or what a document names. */
export interface ChainLink {
  /** Absent: it is not among the documents, and its id is not given. */
  readonly agreement?: Id;
  readonly title: string;
  /** Where it is named, if it is not among the documents. */
  readonly namedBy?: { readonly agreement: Id; readonly path: JsonPointer };
}

/** A link with its period, as amendments and events have left it. */
export interface PlacedLink {
  readonly of: ChainLink;
  readonly period: Period;
  /** A clause may have extended it after its last day: through that day, or without a bound. */
  readonly mayGoOn?: { readonly through: CalendarDate | undefined };
  readonly basis: Basis;
  /** How the last day was found; absent for what is only named. */
  readonly ends?: AgreedEnds;
}

/** A link, and what it may be recognised by. */
interface RecognisedLink {
  readonly link: PlacedLink;
  readonly names: readonly string[];
}

/** The link that a document is, and those that it names. */
export interface LinksOfDocument extends RecognisedLink {
  readonly named: readonly RecognisedLink[];
}

/** What a document knows of its chain. */
export const linksIn = (agreement: Agreement): LinksOfDocument => {
  const link = linkOf(agreement);
  const names = [agreement.term.period, link.period].flatMap((period) =>
    namesFor({ ...agreement, agreement: agreement.id, period }),
  );
  const named = neighboursOf(agreement).map((neighbour) => ({
    link: linkOfNamed(neighbour),
    names: namesFor(neighbour.related),
  }));
  return { link, names, named };
};

/** The links of a chain, each once: the documents, then what they name. */
export const chainOf = (documents: readonly LinksOfDocument[]): readonly PlacedLink[] => {
  const known = new Set(documents.flatMap(({ names }) => names));
  const named = documents.flatMap((document) =>
    document.named.filter(({ names }) => {
      const isNew = !names.some((name) => known.has(name));
      names.forEach((name) => known.add(name));
      return isNew;
    }),
  );
  return [...documents, ...named].map(({ link }) => link);
};

/** The links of some agreements, each once. */
export const linksOf = (agreements: readonly Agreement[]): readonly PlacedLink[] => chainOf(agreements.map(linksIn));

/** The link that a document is. */
const linkOf = (agreement: Agreement): PlacedLink => {
  const ends = agreedEnds(agreement);
  const goesOn = mayGoOn(ends);
  return {
    of: { agreement: agreement.id, title: agreement.title },
    period: periodNow(ends),
    ...(goesOn !== undefined && { mayGoOn: goesOn }),
    basis: basisOf(ends.term),
    ends,
  };
};

const periodNow = ({ term: { period }, lastDay, ends }: AgreedEnds): Period => {
  if (lastDay !== undefined) return { ...period, through: lastDay };
  // Something has ended it on a day that is not documented.
  return ends ? { ...period, missing: { ...period.missing, through: { why: "unknown" } } } : period;
};

const mayGoOn = ({ term, lastDay, ends }: AgreedEnds): PlacedLink["mayGoOn"] => {
  const clause = automaticExtension(term);
  if (clause === undefined || lastDay === undefined || ends) return undefined;
  const most = clause.times?.kind === "at-most" ? clause.times.count : undefined;
  return { through: most === undefined ? undefined : extensionPeriod(lastDay, clause.length, most)?.through };
};

/** An agreement that a document names as coming before or after it, and where. */
interface Neighbour {
  readonly related: RelatedAgreement;
  readonly namedBy: { readonly agreement: Id; readonly path: JsonPointer };
}

const neighboursOf = ({ id, term, events = [] }: Agreement): readonly Neighbour[] => [
  ...(term.related ?? []).flatMap((related, position): readonly Neighbour[] =>
    related.relation === "predecessor" || related.relation === "successor"
      ? [{ related, namedBy: { agreement: id, path: jsonPointer(["term", "related", position]) } }]
      : [],
  ),
  ...events.flatMap((event, position): readonly Neighbour[] =>
    event.kind === "replaced"
      ? [{ related: event.successor, namedBy: { agreement: id, path: jsonPointer(["events", position, "successor"]) } }]
      : [],
  ),
];

const linkOfNamed = ({ related, namedBy }: Neighbour): PlacedLink => {
  const { agreement, title, period = {}, sources = [] } = related;
  const of: ChainLink = { ...(agreement !== undefined && { agreement }), title, namedBy };
  return { of, period, basis: basisOf(sources.find(({ section }) => section !== undefined) ?? {}) };
};

/** What an agreement may be recognised by: its id; its title or register number together with its period. */
const namesFor = ({
  agreement,
  title,
  registerNumber,
  period,
}: Pick<RelatedAgreement, "agreement" | "title" | "registerNumber" | "period">): readonly string[] => {
  const days = `${period?.from ?? ""} ${period?.through ?? ""}`;
  return [
    ...(agreement === undefined ? [] : [`id ${agreement}`]),
    ...(registerNumber === undefined ? [] : [`number ${days} ${registerNumber}`]),
    `title ${days} ${title}`,
  ];
};

import type { Id } from "../notation/id.js";
import type { JsonPointer } from "../notation/json-pointer.js";
import type { Agreement } from "./agreement.js";

/** Kinds of parts that have an id of their own in an agreement (Swedish: slag av del). */
export type PartKind =
  | "organisation"
  | "party"
  | "notice-clause"
  | "decision"
  | "event"
  | "amendment"
  | "target-group"
  | "goal"
  | "indicator"
  | "activity"
  | "commitment"
  | "grant"
  | "indexation-clause"
  | "budget"
  | "body"
  | "ladder"
  | "duty"
  | "observation"
  | "scale"
  | "section"
  | "printed-figure";

/** Where a part stands, and what it is (Swedish: registrerad del). */
export interface IndexedPart {
  readonly kind: PartKind;
  readonly path: JsonPointer;
}

/** The ids of a document, looked up once (Swedish: register över beteckningar). */
export interface IndexedParts {
  /** The first part with each id. */
  readonly parts: ReadonlyMap<string, IndexedPart>;
  /** Further parts with an id that is taken, also in the lists where ids are local. */
  readonly duplicates: readonly { readonly id: Id; readonly path: JsonPointer; readonly first: JsonPointer }[];
}

/** An agreement with its ids looked up once (Swedish: register över beteckningar); what rules look at. */
export interface IndexedAgreement extends IndexedParts {
  readonly agreement: Agreement;
}

interface Named {
  readonly id?: Id;
}

/** A list whose elements have ids, by the kind of part and its place. */
export type NamedList = readonly [PartKind, JsonPointer, readonly Named[]];

/** Every list of an agreement whose elements have ids. */
const namedLists = (agreement: Agreement): readonly NamedList[] => [
  ["organisation", "/organisations", agreement.organisations],
  ["party", "/parties", agreement.parties],
  ["notice-clause", "/term/notice", agreement.term.notice ?? []],
  ["decision", "/decisions", agreement.decisions ?? []],
  ["event", "/events", agreement.events ?? []],
  ["amendment", "/amendments", agreement.amendments ?? []],
  ["target-group", "/targetGroups", agreement.targetGroups ?? []],
  ["goal", "/goals", agreement.goals ?? []],
  ["indicator", "/indicators", agreement.indicators ?? []],
  ["activity", "/activities", agreement.activities ?? []],
  ["commitment", "/commitments", agreement.commitments ?? []],
  ["grant", "/grants", agreement.grants ?? []],
  ["indexation-clause", "/indexation", agreement.indexation ?? []],
  ["budget", "/budgets", agreement.budgets ?? []],
  ["body", "/bodies", agreement.bodies ?? []],
  ["ladder", "/ladders", agreement.ladders ?? []],
  ["duty", "/duties", agreement.duties ?? []],
  ["observation", "/observations", agreement.observations ?? []],
  ["scale", "/scales", agreement.scales ?? []],
  ["section", "/sections", agreement.sections ?? []],
  ["printed-figure", "/printedFigures", agreement.printedFigures ?? []],
];

/** Every list whose ids are local to the part that it belongs to, by the kind of that part. */
export const localLists = ({
  budgets = [],
  scales = [],
}: Pick<Agreement, "budgets" | "scales">): readonly NamedList[] => [
  ...budgets.flatMap(({ periods, lines }, position): readonly NamedList[] => [
    ["budget", `/budgets/${String(position)}/periods`, periods],
    ["budget", `/budgets/${String(position)}/lines`, lines],
  ]),
  ...scales.map(({ steps }, position): NamedList => ["scale", `/scales/${String(position)}/steps`, steps]),
];

/** Looks up every id of some lists; those of local lists only have to differ among themselves. */
export const indexLists = (lists: readonly NamedList[], local: readonly NamedList[]): IndexedParts => {
  const parts = new Map<string, IndexedPart>();
  const duplicates: IndexedParts["duplicates"][number][] = [];
  const enter = (known: Map<string, IndexedPart>, [kind, place, list]: NamedList): void => {
    list.forEach(({ id }, position) => {
      if (id === undefined) return;
      const path = `${place}/${String(position)}`;
      const first = known.get(id);
      if (first === undefined) known.set(id, { kind, path });
      else duplicates.push({ id, path, first: first.path });
    });
  };
  for (const list of lists) enter(parts, list);
  for (const list of local) enter(new Map(), list);
  return { parts, duplicates };
};

/**
 * Looks up every id of an agreement once (Swedish: register över beteckningar).
 *
 * Periods and lines of a budget and steps of a scale are local to it: they are no parts, and only have to differ among
 * themselves.
 */
export const indexAgreement = (agreement: Agreement): IndexedAgreement => ({
  agreement,
  ...indexLists(namedLists(agreement), localLists(agreement)),
});

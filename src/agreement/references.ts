import { type JsonPointer, jsonPointer } from "../notation/json-pointer.js";
import type { Agreement } from "./agreement.js";
import type { PartKind } from "./agreement-index.js";

/** Every part that may name the section it stands in, or the section that a source of it points to. */
const WITH_SECTION = [
  "organisations[].sources[]",
  "parties[].sources[]",
  "parties[].successor.sources[]",
  "contributors[].sources[]",
  "term",
  "term.extension",
  "term.notice[]",
  "term.related[].sources[]",
  "term.renegotiation",
  "decisions[].sources[]",
  "events[].sources[]",
  "events[].successor.sources[]",
  "amendments[].sources[]",
  "targetGroups[].sources[]",
  "goals[]",
  "goals[].municipalGoal.sources[]",
  "goals[].sources[]",
  "indicators[]",
  "indicators[].baseline.sources[]",
  "indicators[].sources[]",
  "indicators[].targets[].sources[]",
  "activities[]",
  "activities[].sources[]",
  "commitments[]",
  "commitments[].sources[]",
  "grants[]",
  "grants[].amounts[].sources[]",
  "grants[].payment",
  "grants[].sources[]",
  "indexation[]",
  "budgets[]",
  "budgets[].lines[].sources[]",
  "budgets[].sources[]",
  "bodies[]",
  "bodies[].decisionRules[]",
  "bodies[].sources[]",
  "ladders[]",
  "duties[]",
  "duties[].sources[]",
  "observations[].sources[]",
  "scales[].sources[]",
  "printedFigures[].sources[]",
  "sources[]",
];

/**
 * Every place of an agreement that names another part by its id, and the kinds of part it may name (Swedish:
 * hänvisningar).
 *
 * `[]` stands for every element of a list. Ids that are local to a budget or a scale (periods, lines, steps) are looked
 * up there and do not stand here; amendments hold future parts and are looked up when they have taken effect.
 */
export const REFERENCES: Readonly<Record<string, readonly PartKind[]>> = {
  "organisations[].partOf": ["organisation"],
  "parties[].organisation": ["organisation"],
  "parties[].through": ["organisation"],
  "parties[].successor.organisation": ["organisation"],
  "parties[].signatories[].organisation": ["organisation"],
  "contributors[].organisation": ["organisation"],
  "initiators[]": ["organisation"],
  "term.notice[].parties[]": ["party"],
  "term.renegotiation.parties[]": ["party"],
  "decisions[].by": ["organisation"],
  "decisions[].preparedBy": ["organisation"],
  "events[].party": ["party"],
  "events[].decision": ["decision"],
  "events[].clause": ["notice-clause"],
  "events[].by": ["organisation"],
  "amendments[].signedBy[]": ["party"],
  "amendments[].decision": ["decision"],
  "targetGroups[].parent": ["target-group"],
  "goals[].parent": ["goal"],
  "goals[].responsible[]": ["party", "organisation"],
  "goals[].targetGroups[]": ["target-group"],
  "goals[].activities[]": ["activity"],
  "indicators[].measures[]": ["goal", "commitment", "activity"],
  "indicators[].scale": ["scale"],
  "activities[].parent": ["activity"],
  "activities[].responsible.organisations[]": ["party", "organisation"],
  "activities[].addressee": ["party", "organisation"],
  "activities[].goals[]": ["goal"],
  "activities[].targetGroups[]": ["target-group"],
  "activities[].origin": ["decision"],
  "commitments[].by[]": ["party"],
  "commitments[].carriedOutBy": ["organisation"],
  "commitments[].to[]": ["party"],
  "commitments[].activities[]": ["activity"],
  "commitments[].goals[]": ["goal"],
  "commitments[].targetGroups[]": ["target-group"],
  "grants[].payer": ["party"],
  "grants[].payees[]": ["party"],
  "grants[].amounts[].decision": ["decision"],
  "grants[].indexation": ["indexation-clause"],
  "budgets[].lines[].contributor": ["party"],
  "budgets[].lines[].grant": ["grant"],
  "bodies[].members[].party": ["party"],
  "bodies[].members[].organisation": ["organisation"],
  "bodies[].convener.party": ["party"],
  "bodies[].minutes.party": ["party"],
  "bodies[].decisionRules[].procedure.party": ["party"],
  "bodies[].reportsTo[]": ["body", "party", "organisation"],
  "bodies[].setUpBy": ["body"],
  "ladders[].steps[].by": ["body", "party"],
  "duties[].from[]": ["party", "body", "organisation"],
  "duties[].to[]": ["party", "body", "organisation"],
  "observations[].of.id": ["indicator", "target-group", "activity", "goal", "organisation"],
  "observations[].by": ["organisation"],
  "sections[].party": ["party"],
  "sections[].parent": ["section"],
  "printedFigures[].about.grant": ["grant"],
  "printedFigures[].about.budget": ["budget"],
  "printedFigures[].about.party": ["party"],
  ...Object.fromEntries(WITH_SECTION.map((place) => [`${place}.section`, ["section"] as const])),
};

/** A place that names another part, and the kinds of part it may name (Swedish: hänvisning). */
export interface Reference {
  readonly path: JsonPointer;
  readonly id: string;
  readonly to: readonly PartKind[];
}

/** The places of {@link REFERENCES} as a tree of keys, walked once per document. */
interface Branch {
  readonly keys: Map<string, Branch>;
  to: readonly PartKind[] | undefined;
}

const branch = (): Branch => ({ keys: new Map(), to: undefined });

const growTree = (): Branch => {
  const root = branch();
  for (const [place, kinds] of Object.entries(REFERENCES)) {
    let at = root;
    for (const key of place.replaceAll("[]", ".[]").split(".")) {
      const next = at.keys.get(key) ?? branch();
      at.keys.set(key, next);
      at = next;
    }
    at.to = kinds;
  }
  return root;
};

const TREE = /* @__PURE__ */ growTree();

type Keyed = Readonly<Record<string, unknown>>;

const isKeyed = (value: unknown): value is Keyed => typeof value === "object" && value !== null;

/**
 * Every reference of an agreement that some test finds wanting (Swedish: hänvisningar), in the order of {@link
 * REFERENCES}.
 *
 * A place is written as a pointer only where it is returned: nearly all references hold.
 */
export const referencesThat = (
  wanting: (id: string, to: readonly PartKind[]) => boolean,
  agreement: Agreement,
): readonly Reference[] => {
  const found: Reference[] = [];
  const path: PropertyKey[] = [];
  const walk = (value: unknown, { keys, to }: Branch): void => {
    if (typeof value === "string") {
      if (to !== undefined && wanting(value, to)) found.push({ path: jsonPointer(path), id: value, to });
    } else if (Array.isArray(value)) {
      const next = keys.get("[]");
      if (next === undefined) return;
      for (let index = 0; index < value.length; index += 1) {
        path.push(index);
        walk(value[index], next);
        path.pop();
      }
    } else if (isKeyed(value)) {
      for (const [key, next] of keys) {
        const inner = value[key];
        if (inner === undefined) continue;
        path.push(key);
        walk(inner, next);
        path.pop();
      }
    }
  };
  walk(agreement, TREE);
  return found;
};

/** Every reference that an agreement makes (Swedish: hänvisningar), in the order of {@link REFERENCES}. */
export const referencesOf = (agreement: Agreement): readonly Reference[] => referencesThat(() => true, agreement);

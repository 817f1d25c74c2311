import type { PartKind } from "../agreement/agreement-index.js";
import { type Reference, referencesIn, referenceTree } from "../agreement/reference-tree.js";
import { REFERENCES } from "../agreement/references.js";
import type { Report } from "./report.js";

/** Lists that a report shares with an agreement; what they name by id is the same. */
const SHARED_LISTS = [
  "organisations",
  "targetGroups",
  "goals",
  "indicators",
  "activities",
  "decisions",
  "observations",
  "scales",
  "sections",
  "printedFigures",
  "sources",
] as const satisfies readonly (keyof Report)[];

/**
 * Every place of a report that names another part by its id, and the kinds of part it may name (Swedish: hänvisningar).
 *
 * Where a report follows up an agreement that is held as a document, the part may stand there.
 */
export const REPORT_REFERENCES: Readonly<Record<string, readonly PartKind[]>> = {
  "about.goal": ["goal"],
  "about.targetGroup": ["target-group"],
  author: ["organisation"],
  "fulfils[]": ["duty"],
  ...Object.fromEntries(
    Object.entries(REFERENCES).filter(([place]) => SHARED_LISTS.some((list) => place.startsWith(`${list}[]`))),
  ),
  "assessments[].of.id": ["activity", "goal"],
  "assessments[].scale": ["scale"],
  "assessments[].sources[].section": ["section"],
  "outcomes[].budget": ["budget"],
  "outcomes[].sources[].section": ["section"],
  "outcomes[].amounts[].sources[].section": ["section"],
  "paymentsMade[].grant": ["grant"],
  "paymentsMade[].sources[].section": ["section"],
  "developmentAreas[].owner": ["organisation", "party"],
  "meetings[].body": ["body"],
  "meetings[].organisations[]": ["organisation", "party"],
};

const TREE = /* @__PURE__ */ referenceTree(REPORT_REFERENCES);

/** Every reference of a report that some test finds wanting, in the order of {@link REPORT_REFERENCES}. */
export const reportReferencesThat = (
  wanting: (id: string, to: readonly PartKind[]) => boolean,
  report: Report,
): readonly Reference[] => referencesIn(report, TREE, wanting);

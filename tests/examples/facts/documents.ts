import linkopingAgreement from "../../../examples/agreements/linkoping-2018.json" with { type: "json" };
import police from "../../../examples/agreements/uppsala-police-2014.json" with { type: "json" };
import stadsmission from "../../../examples/agreements/uppsala-stadsmission-2019.json" with { type: "json" };
import linkopingFollowUp from "../../../examples/reports/linkoping-follow-up.json" with { type: "json" };
import focusGoal from "../../../examples/reports/uppsala-focus-goal-4-2025.json" with { type: "json" };
import outreach from "../../../examples/reports/uppsala-outreach.json" with { type: "json" };
import type { Result } from "../../../src/issues/result.js";
import type { ShapeIssue } from "../../../src/json/shape-issue.js";
import { parseAgreement } from "../../../src/json/parse-agreement.js";
import { parseReport } from "../../../src/json/parse-report.js";

/** The document that was read; a fault of shape ends the run, with the place of each. */
const sound = <Document>(result: Result<Document, ShapeIssue>): Document => {
  if (!result.ok) throw new Error(result.issues.map(({ code, path }) => `${code} ${path}`).join("; "));
  return result.value;
};

/** Every document of `examples/`, by its file there. */
export const DOCUMENTS = {
  "agreements/linkoping-2018": sound(parseAgreement(linkopingAgreement)),
  "agreements/uppsala-police-2014": sound(parseAgreement(police)),
  "agreements/uppsala-stadsmission-2019": sound(parseAgreement(stadsmission)),
  "reports/linkoping-follow-up": sound(parseReport(linkopingFollowUp)),
  "reports/uppsala-focus-goal-4-2025": sound(parseReport(focusGoal)),
  "reports/uppsala-outreach": sound(parseReport(outreach)),
} as const;

/** A file of `examples/`, without its ending. */
export type DocumentFile = keyof typeof DOCUMENTS;

export const isDocumentFile = (name: string): name is DocumentFile => Object.hasOwn(DOCUMENTS, name);

import type { PartKind } from "../../agreement/agreement-index.js";
import { reportReferencesThat } from "../../report/report-references.js";
import { reportRule } from "../report-rule.js";

/** Kinds of part that only an agreement has. */
const IN_AGREEMENTS: readonly PartKind[] = [
  "party",
  "notice-clause",
  "event",
  "amendment",
  "commitment",
  "grant",
  "indexation-clause",
  "budget",
  "body",
  "ladder",
  "duty",
];

/** What a report names by its id exists, in the report or in the agreement it follows up, and may stand there. */
export const reportBrokenReference = reportRule({
  code: "report.broken-reference",
  severity: "error",
  check: ({ report, parts, agreementParts }) => {
    const { about } = report;
    const mayStandElsewhere = about.kind === "agreement" && about.agreement !== undefined;
    const isWanting = (id: string, to: readonly PartKind[]) => {
      const kind = parts.get(id)?.kind ?? agreementParts?.get(id)?.kind;
      if (kind !== undefined) return !to.includes(kind);
      const canOnlyStandElsewhere = to.every((each) => IN_AGREEMENTS.includes(each));
      return agreementParts !== undefined || !(mayStandElsewhere || canOnlyStandElsewhere);
    };
    return reportReferencesThat(isWanting, report).map(({ path, id, to }) => ({ path, params: { id, expected: to } }));
  },
});

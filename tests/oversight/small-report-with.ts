import { ReportSchema } from "../../src/report/report.schema.js";
import type { Report, ReportInput } from "../../src/report/report.js";
import { smallReport } from "../fixtures/small-report.js";
import { frozen } from "../term/written.js";

/** The small report with some parts changed, read and frozen through. */
export const reportWith = (changes: Partial<ReportInput> = {}): Report =>
  frozen(ReportSchema.parse({ ...smallReport, ...changes }));

type AssessmentInput = NonNullable<ReportInput["assessments"]>[number];

/** `"a-34 late 2026"`: an assessment on the scale of the small report, perhaps with a completion year. */
export const assessmentOf = (written: string, changes: Partial<AssessmentInput> = {}): AssessmentInput => {
  const [id = "", step = "", year] = written.split(" ");
  return {
    of: { kind: "activity", id },
    scale: "assignment-status",
    step,
    ...(year !== undefined && { completionYear: Number(year) }),
    ...changes,
  };
};

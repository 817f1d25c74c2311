import { namesIn } from "../agreement/names-in.js";
import { readReport } from "../json/parse-report.js";
import type { Report, ReportInput } from "../report/report.js";
import { validateReport } from "../rules/validate-report.js";
import { documentStandardSchema, type IssueTexts, type StandardSchemaOptions } from "./document-standard-schema.js";
import type { StandardSchema } from "./standard-schema.js";

/**
 * Reports for whatever takes a Standard Schema (Swedish: uppföljningar i formulär och ramverk): reads as `parseReport`
 * does, and speaks in the texts of a catalogue. What a report names in an agreement is not looked up.
 *
 * @example
 * reportStandardSchema(en)["~standard"].validate([]).issues[0].path; // []
 */
export const reportStandardSchema = (
  catalogue: IssueTexts,
  options: StandardSchemaOptions = {},
): StandardSchema<ReportInput, Report> =>
  documentStandardSchema(
    { read: (value) => readReport(value), issuesOf: (report) => validateReport(report), namesIn },
    catalogue,
    options,
  );

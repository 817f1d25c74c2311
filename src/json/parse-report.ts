import type { Result } from "../issues/result.js";
import type { Report } from "../report/report.js";
import { ReportSchema } from "../report/report.schema.js";
import { documentReader } from "./document-reader.js";
import type { ShapeIssue } from "./shape-issue.js";

/** Reads a report, for the functions of this folder. */
export const readReport = /* @__PURE__ */ documentReader<Report>(ReportSchema);

/** Reads a report (Swedish: uppföljning) from a value that somebody else has made, as `parseAgreement` does. */
export const parseReport = (value: unknown): Result<Report, ShapeIssue> => readReport(value);

import type { Result } from "../issues/result.js";
import type { Report } from "../report/report.js";
import { readReport } from "./parse-report.js";
import { parseText, type TextIssue } from "./parse-text.js";

/** Reads a report (Swedish: uppföljning) from a JSON text, as `parseAgreementText` does. */
export const parseReportText = (text: string): Result<Report, TextIssue> => parseText(text, readReport);

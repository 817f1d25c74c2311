import type { Report, ReportInput } from "../report/report.js";
import { defineDocument } from "./define-document.js";
import { readReport } from "./parse-report.js";

/**
 * Makes a report (Swedish: uppföljning) of one that the program itself has written, as `defineAgreement` does.
 *
 * @throws {@link IopError} `usage.report` if its shape is wrong.
 */
export const defineReport = (input: ReportInput): Report => defineDocument(readReport, input, "usage.report");

import type { Report } from "../report/report.js";
import { writeDocument } from "./define-document.js";
import { readReport } from "./parse-report.js";

/**
 * Writes a report (Swedish: uppföljning) as JSON text, as `writeAgreement` does.
 *
 * @throws {@link IopError} `usage.report` if its shape is wrong.
 */
export const writeReport = (report: Report): string => writeDocument(readReport, report, "usage.report");

export type { Assessment } from "./assessment.js";
export { indexReport, type IndexedReport } from "./report-index.js";
export { REPORT_REFERENCES } from "./report-references.js";
export type { DevelopmentArea, MeetingHeld, Report, ReportInput, ReportSubject } from "./report.js";

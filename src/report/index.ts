export type { Assessment } from "./assessment.js";
export type { DevelopmentArea, MeetingHeld, Report, ReportInput, ReportSubject } from "./report.js";

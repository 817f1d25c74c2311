import type { StandardReportIssue } from "../rules/standard-report-rules.js";
import type { StandardIssue } from "../rules/standard-rules.js";

/** Any issue of a standard rule on personal data in texts (Swedish: anmärkning om personuppgifter). */
export type PersonalDataIssue = Extract<
  StandardIssue | StandardReportIssue,
  { readonly code: "personal-data.in-text" | "report.personal-data-in-text" }
>;

export { defineAgreement } from "./define-agreement.js";
export { defineReport } from "./define-report.js";
export { parseAgreement } from "./parse-agreement.js";
export { parseAgreementText } from "./parse-agreement-text.js";
export { parseIndexSeries } from "./parse-index-series.js";
export { parseIndexSeriesText } from "./parse-index-series-text.js";
export { parseReport } from "./parse-report.js";
export { parseReportText } from "./parse-report-text.js";
export type { TextIssue } from "./parse-text.js";
export { positionOf } from "./position-of.js";
export { redact } from "./redact.js";
export {
  type Redaction,
  REDACTION_LIMITS,
  type RedactionLimit,
  type RedactionPolicy,
  type Removal,
  type RemovedKind,
} from "./redaction.js";
export {
  type JsonType,
  type NotJson,
  type ShapeCode,
  type ShapeIssue,
  type ShapeParams,
  type SyntaxProblem,
  TEXT_FORMATS,
  type TextFormat,
} from "./shape-issue.js";
export type { TextPosition } from "./text-position.js";
export { writeAgreement } from "./write-agreement.js";
export { writeReport } from "./write-report.js";

export type { CsvCode, CsvIssue, CsvParams, InCell, TableCell } from "./csv-issue.js";
export type { FiguresCode, FiguresIssue, FiguresParams } from "./figures-issue.js";
export { IopError, type UsageCode } from "./iop-error.js";
export type { Issue, Severity } from "./issue.js";
export type { Result } from "./result.js";
export { defineRule, type Finding, type Rule, type RuleDefinition } from "./rule.js";

export { IopError, type UsageCode } from "./iop-error.js";
export type { Issue, Severity } from "./issue.js";
export type { Result } from "./result.js";
export { defineRule, type Finding, type Rule, type RuleDefinition } from "./rule.js";

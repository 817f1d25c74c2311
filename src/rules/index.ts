export { type AgreementRule, agreementRule } from "./agreement-rule.js";
export type { BrokenReference } from "./ids-after-amendments.js";
export type { PrintedFigureFacts } from "./printed-figures.js";
export type { RuleSubject } from "./rule-subject.js";
export { type StandardIssue, type StandardRule, standardRules } from "./standard-rules.js";
export { validateAgreement, type ValidateOptions } from "./validate-agreement.js";

export { type AgreementRule, agreementRule } from "./agreement-rule.js";
export type { CodeCount } from "./grounds/code-counts.js";
export type { BrokenReference } from "./grounds/ids-after-amendments.js";
export { type IndexSeriesRule, indexSeriesRule, type IndexSeriesRuleSubject } from "./index-series-rule.js";
export type { GrantedInThreeYears, PortfolioIssue, PortfolioParams } from "./grounds/portfolio-issue.js";
export type { PrintedFigureFacts } from "./grounds/printed-figures.js";
export { type ReportRule, reportRule } from "./report-rule.js";
export type { ReportRuleSubject } from "./report-rule-subject.js";
export type { RuleSubject } from "./rule-subject.js";
export {
  type StandardIndexSeriesIssue,
  type StandardIndexSeriesRule,
  standardIndexSeriesRules,
} from "./standard-index-series-rules.js";
export { type StandardReportIssue, type StandardReportRule, standardReportRules } from "./standard-report-rules.js";
export { type StandardIssue, type StandardRule, standardRules } from "./standard-rules.js";
export { validateAgreement, type ValidateOptions } from "./validate-agreement.js";
export { type IndexSeriesRulesOptions, validateIndexSeries } from "./validate-index-series.js";
export {
  type PortfolioReview,
  type PortfolioWatch,
  validatePortfolio,
  type ValidatePortfolioOptions,
} from "./validate-portfolio.js";
export { type ReportRulesOptions, validateReport, type ValidateReportOptions } from "./validate-report.js";

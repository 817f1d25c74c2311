import type { Agreement } from "../agreement/agreement.js";
import type { Issue } from "../issues/issue.js";
import type { Report } from "../report/report.js";
import type { ReportRule } from "./report-rule.js";
import { reportRuleSubject } from "./report-rule-subject.js";
import { type StandardReportIssue, standardReportRules } from "./standard-report-rules.js";

/** What a report is validated with (Swedish: underlag för granskning av en uppföljning). */
export interface ValidateReportOptions {
  /**
   * The agreement that the report follows up: what the report names may stand there. Without it, nothing is said of
   * what the report names but does not hold, where it names an agreement or the part is one that only agreements have.
   */
  readonly agreement?: Agreement;
}

/** With which rules a report is validated (Swedish: val av regler). */
export interface ReportRulesOptions<Checked extends ReportRule> extends ValidateReportOptions {
  /** Instead of the standard rules; add to these by `[...standardReportRules, ours]`. */
  readonly rules: readonly Checked[];
}

/**
 * Everything in a report that its rules find fault with (Swedish: granskning av en uppföljning), all at once, in the
 * order of the rules.
 *
 * Texts are not read: what a comment says against a status is found only where it stands as data too.
 */
export function validateReport(report: Report, options?: ValidateReportOptions): readonly StandardReportIssue[];
export function validateReport<Checked extends ReportRule>(
  report: Report,
  options: ReportRulesOptions<Checked>,
): readonly ReturnType<Checked["issues"]>[number][];
export function validateReport(
  report: Report,
  options: ValidateReportOptions & Partial<ReportRulesOptions<ReportRule>> = {},
): readonly Issue[] {
  const subject = reportRuleSubject(report, options.agreement);
  const rules: readonly ReportRule[] = options.rules ?? standardReportRules;
  return rules.flatMap((rule) => rule.issues(subject));
}

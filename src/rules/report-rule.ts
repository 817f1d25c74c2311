import { defineRule, type Rule, type RuleDefinition } from "../issues/rule.js";
import type { ReportRuleSubject } from "./report-rule-subject.js";

/** A rule over a report (Swedish: regel för uppföljningar). Its file is named after its code. */
export type ReportRule<Code extends string = string, Params = object> = Rule<ReportRuleSubject, Code, Params>;

/**
 * Makes a rule over a report (Swedish: regel för uppföljningar), one's own or a standard one.
 *
 * An integrator's codes begin with a word of their own: `uppsala.report-without-author`.
 *
 * @example
 * const rule = reportRule({
 *   code: "uppsala.report-without-author", severity: "warning",
 *   check: ({ report }) => report.author === undefined ? [{ path: "", params: {} }] : [],
 * });
 * rule.issues({ report: {} }).length; // 1
 */
export const reportRule = <const Code extends string, Params>(
  definition: RuleDefinition<ReportRuleSubject, Code, Params>,
): ReportRule<Code, Params> => defineRule(definition);

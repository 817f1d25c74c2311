import { defineRule, type Rule, type RuleDefinition } from "../issues/rule.js";
import type { RuleSubject } from "./rule-subject.js";

/**
 * A rule over an agreement (Swedish: regel för överenskommelser). Its file is named after its code:
 * `parties/too-few.ts`.
 */
export type AgreementRule<Code extends string = string, Params = object> = Rule<RuleSubject, Code, Params>;

/**
 * Makes a rule over an agreement (Swedish: regel för överenskommelser), one's own or a standard one.
 *
 * An integrator's codes begin with a word of their own: `uppsala.register-number-missing`.
 *
 * @example
 * const rule = agreementRule({
 *   code: "uppsala.register-number-missing", severity: "warning",
 *   check: ({ agreement }) => agreement.registerNumber === undefined ? [{ path: "", params: {} }] : [],
 * });
 * rule.issues({ agreement: {} }).length; // 1
 */
export const agreementRule = <const Code extends string, Params>(
  definition: RuleDefinition<RuleSubject, Code, Params>,
): AgreementRule<Code, Params> => defineRule(definition);

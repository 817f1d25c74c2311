import type { Agreement } from "../agreement/agreement.js";
import type { Issue } from "../issues/issue.js";
import type { AgreementRule } from "./agreement-rule.js";
import { ruleSubject } from "./rule-subject.js";
import { type StandardIssue, standardRules } from "./standard-rules.js";

/** With which rules an agreement is validated (Swedish: val av regler). */
export interface ValidateOptions<Checked extends AgreementRule> {
  /** Instead of the standard rules; add to these by `[...standardRules, ours]`. */
  readonly rules: readonly Checked[];
}

/**
 * Everything in an agreement that its rules find fault with (Swedish: granskning), all at once, in the order of the
 * rules.
 *
 * Errors mean that the document contradicts itself or cannot be calculated; warnings that a person should look; notes
 * are worth knowing. No legal conclusion is drawn.
 */
export function validateAgreement(agreement: Agreement): readonly StandardIssue[];
export function validateAgreement<Checked extends AgreementRule>(
  agreement: Agreement,
  options: ValidateOptions<Checked>,
): readonly ReturnType<Checked["issues"]>[number][];
export function validateAgreement(
  agreement: Agreement,
  { rules }: ValidateOptions<AgreementRule> = { rules: standardRules },
): readonly Issue[] {
  const subject = ruleSubject(agreement);
  return rules.flatMap((rule) => rule.issues(subject));
}

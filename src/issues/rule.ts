import type { Basis } from "../explanation/basis.js";
import type { JsonPointer } from "../notation/json-pointer.js";
import type { Issue, Severity } from "./issue.js";

/** One place where a rule does not hold, and the facts that its text needs (Swedish: fynd). */
export interface Finding<Params = object> {
  readonly path: JsonPointer;
  readonly params: Params;
}

/** What a rule is made from (Swedish: regelns innehåll). */
export interface RuleDefinition<Subject, Code extends string, Params> {
  /** `concept.what-is-wrong`: the name of the rule, of its issues and of their text. */
  readonly code: Code;
  readonly severity: Severity;
  /** Statute, publication or checklist that the rule rests on, where there is one. */
  readonly basis?: Basis;
  /** Every place where it does not hold; pure, never throws. */
  readonly check: (subject: Subject) => readonly Finding<Params>[];
}

/**
 * Something that must hold in a document (Swedish: regel).
 *
 * `Subject` is what the rule looks at, `Code` its name and the key of its text, `Params` the facts that the text needs.
 */
export interface Rule<Subject, Code extends string = string, Params = object>
  extends RuleDefinition<Subject, Code, Params> {
  /** Its issues in a document. */
  readonly issues: (subject: Subject) => readonly Issue<Code, Params>[];
}

/**
 * Makes a rule (Swedish: regel) from its definition; its issues carry the rule's code, severity and basis.
 */
export const defineRule = <Subject, const Code extends string, Params>(
  definition: RuleDefinition<Subject, Code, Params>,
): Rule<Subject, Code, Params> => {
  const { code, severity, basis, check } = definition;
  const common = basis === undefined ? { code, severity } : { code, severity, basis };
  return {
    ...definition,
    issues: (subject) => check(subject).map(({ path, params }) => ({ ...common, path, params })),
  };
};

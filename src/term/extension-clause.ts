import type { TimeSpan } from "../calendar/time-span.js";
import type { Interpretation } from "../explanation/interpretation.js";
import type { Id } from "../notation/id.js";
import type { FORMS } from "./notice-clause.js";

/** How often an agreement may be extended (Swedish: antal förlängningar). */
export type ExtensionTimes = { readonly kind: "at-most"; readonly count: number } | { readonly kind: "unlimited" };

/** The agreement says that it is not extended (Swedish: ingen förlängning). */
export interface NoExtension {
  readonly kind: "none";
  readonly section?: Id;
}

/** A right to extend is named without terms (Swedish: option). */
export interface OptionWithoutTerms {
  readonly kind: "option-without-terms";
  readonly section?: Id;
}

/** The parties may agree to extend before the term ends (Swedish: förlängning efter överenskommelse). */
export interface ExtensionByAgreement {
  readonly kind: "by-agreement";
  /** How long each extension is. */
  readonly length: TimeSpan;
  /** Absent: not stated. */
  readonly times?: ExtensionTimes;
  /** Absent: not stated. */
  readonly form?: (typeof FORMS)[number];
  readonly section?: Id;
  readonly interpretations?: readonly Interpretation[];
}

/**
 * The term is extended unless a party gives notice (Swedish: automatisk förlängning); the notice clause says until
 * when. Never assumed.
 */
export interface AutomaticExtension {
  readonly kind: "automatic";
  /** How long each extension is. */
  readonly length: TimeSpan;
  /** Absent: not stated. */
  readonly times?: ExtensionTimes;
  readonly section?: Id;
  readonly interpretations?: readonly Interpretation[];
}

/** What the agreement says of being extended (Swedish: förlängning); absent from the term: nothing. */
export type ExtensionClause = NoExtension | OptionWithoutTerms | ExtensionByAgreement | AutomaticExtension;

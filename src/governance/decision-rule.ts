import type { Id } from "../notation/id.js";

/**
 * How a body reaches a decision (Swedish: beslutsordning).
 *
 * - `consensus`: all agree, or nothing is decided
 * - `consensus-then-party`: all should agree; else the party named decides
 * - `majority`: more than half of the votes
 * - `each-party-veto`: no party may be against
 * - `not-stated`: the agreement says nothing
 */
export type DecisionProcedure =
  | { readonly kind: "consensus" }
  | { readonly kind: "consensus-then-party"; readonly party: Id }
  | { readonly kind: "majority" }
  | { readonly kind: "each-party-veto" }
  | { readonly kind: "not-stated" };

/** What a decision rule covers (Swedish: frågor som beslutas). */
export const DECISION_MATTERS = [
  "changes-of-activities",
  "significant-deviations",
  "budget",
  "renegotiation",
  "all-matters",
] as const;

/** A rule for decisions in a body, and the matters it covers (Swedish: beslutsregel); other matters have no rule. */
export interface DecisionRule {
  readonly covers: readonly (typeof DECISION_MATTERS)[number][];
  readonly procedure: DecisionProcedure;
  readonly section?: Id;
}

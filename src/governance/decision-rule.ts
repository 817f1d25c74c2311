import type { Id } from "../notation/id.js";

/**
 * How a body reaches a decision (Swedish: beslutsordning).
 *
 * - `consensus`: all agree, or nothing is decided
 * - `consensus-then-party`: all should agree; else the party named decides
 * - `majority`: more than half of the votes; of which votes, and whose vote decides a tie, where it is stated
 * - `each-party-veto`: no party may be against
 * - `not-stated`: the agreement says nothing
 */
export type DecisionProcedure =
  | { readonly kind: "consensus" }
  | { readonly kind: "consensus-then-party"; readonly party: Id }
  | {
      readonly kind: "majority";
      /** Absent: not stated. */
      readonly of?: VoteBase;
      /** The party whose vote decides a tie; absent: not stated. */
      readonly castingVote?: Id;
    }
  | { readonly kind: "each-party-veto" }
  | { readonly kind: "not-stated" };

/** Of which votes more than half are needed (Swedish: avgivna röster, närvarande, samtliga). */
export const VOTES_COUNTED = ["votes-cast", "those-present", "all"] as const;

/** Of which votes more than half are needed (Swedish: vilka röster som räknas). */
export type VoteBase = (typeof VOTES_COUNTED)[number];

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

/** A matter to decide on (Swedish: fråga); `other` is one that only a rule for all matters covers. */
export type Matter = Exclude<(typeof DECISION_MATTERS)[number], "all-matters"> | "other";

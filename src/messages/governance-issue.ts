import type { StandardIssue } from "../rules/standard-rules.js";

/** What rules on bodies and ladders are about: the first word of their codes. */
type GovernanceConcept = "body" | "decision-rule" | "ladder";

/** Any issue of a standard rule on bodies, decisions, ladders and duties (Swedish: anmärkning om styrning). */
export type GovernanceIssue =
  | Extract<StandardIssue, { readonly code: `${GovernanceConcept}.${string}` }>
  | Extract<StandardIssue, { readonly code: "duty.not-complete" | "duty.outside-term" | "duty.evaluated-too-late" }>;

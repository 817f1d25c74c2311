import type { StandardIssue } from "../rules/standard-rules.js";

/** What rules on undertakings are about: the first word of their codes. */
type UndertakingConcept = "activity" | "commitment";

/** Any issue of a standard rule on work and promises (Swedish: anmärkning om insatser och åtaganden). */
export type UndertakingIssue =
  | Extract<StandardIssue, { readonly code: `${UndertakingConcept}.${string}` }>
  | Extract<StandardIssue, { readonly code: "duty.covers-outside-term" }>;

import type { StandardIssue } from "../rules/standard-rules.js";

/** What rules on time are about: the first word of their codes. */
type TimeConcept = "term" | "notice" | "extension" | "renegotiation" | "predecessor" | "successor" | "amendment";

/** Any issue of a standard rule on time (Swedish: anmärkning om tid); their texts stand in a file of their own. */
export type TimeIssue = Extract<StandardIssue, { readonly code: `${TimeConcept}.${string}` }>;

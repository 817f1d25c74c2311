import type { StandardIssue } from "../rules/standard-rules.js";

/** What rules on goals and measurements are about: the first word of their codes. */
type GoalConcept = "goal" | "indicator" | "observation" | "quantity";

/** Any issue of a standard rule on goals and what is measured (Swedish: anmärkning om mål och mätning). */
export type GoalIssue = Extract<StandardIssue, { readonly code: `${GoalConcept}.${string}` }>;

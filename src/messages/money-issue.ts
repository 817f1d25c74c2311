import type { StandardIssue } from "../rules/standard-rules.js";

/** What rules on money are about: the first word of their codes. */
type MoneyConcept = "amount" | "grant" | "payment" | "repayment" | "indexation" | "budget" | "contribution";

/** Any issue of a standard rule on money (Swedish: anmärkning om pengar); their texts stand in a file of their own. */
export type MoneyIssue = Extract<StandardIssue, { readonly code: `${MoneyConcept}.${string}` }>;

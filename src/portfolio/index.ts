export type { AuthorisedAmount } from "./authorised-amounts.js";
export { type BoundSpending, boundSpending } from "./bound-spending.js";
export type { BoundSpendingOptions } from "./grant-spending.js";
export type { PublicBody } from "./public-body.js";
export type { SpendingOfYear, SpendingSums, UnknownSpending } from "./spending-sums.js";
export { SPENDING_SUMS, type SpendingPart, type SpendingSum, type SpendingWorking } from "./spending-working.js";

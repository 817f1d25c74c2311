export {
  type Budget,
  BUDGET_CATEGORIES,
  BUDGET_SIDES,
  type BudgetCategory,
  type BudgetCell,
  type BudgetContent,
  type BudgetLine,
  type BudgetPeriod,
  type BudgetSide,
  CONTRIBUTION_FORMS,
  type ContributionForm,
} from "./budget.js";
export type { BudgetSum } from "./budget-sum.js";
export type { BudgetSums, SummedUp } from "./budget-sums.js";
export type { BudgetAssumption, BudgetFailure, BudgetStep, BudgetWorking } from "./budget-working.js";
export {
  type FinancingShare,
  type FinancingShares,
  financingShares,
  type FinancingSharesOptions,
} from "./financing-shares.js";
export { COMMITMENT_LEVELS, type Grant, type GrantAmount, type GrantBasis } from "./grant.js";
export { grantOfYear } from "./grant-of-year.js";
export { type DueDay, type OwnPaymentDay, PAYMENT_FREQUENCIES, type PaymentPlan } from "./payment-plan.js";
export { SHARE_BASES, type ShareBase } from "./share-base.js";
export { type Payment, splitPayments, type SplitPaymentsOptions } from "./split-payments.js";

export { type Accrual, accruals, type AccrualsOptions, type AccruedPayment } from "./payment/accruals.js";
export {
  type AmountBeside,
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
  type FundingSource,
} from "./budget.js";
export {
  type BudgetDeviations,
  budgetDeviations,
  type BudgetDeviationsOptions,
  type LineDeviation,
  type LineNotCompared,
  type SideDeviation,
} from "./outcome/budget-deviations.js";
export type { BudgetOutcome, OutcomeAmount } from "./outcome/budget-outcome.js";
export type { BudgetSum } from "./budget-sum.js";
export type { BudgetSums, SummedUp } from "./budget-sums.js";
export type { BudgetAssumption, BudgetFailure, BudgetStep, BudgetWorking } from "./budget-working.js";
export type { ContributionBy, ContributionClause } from "./contribution/contribution-clause.js";
export {
  type ContributionStanding,
  contributionStanding,
  type ContributionStandingOptions,
} from "./contribution/contribution-standing.js";
export type {
  AmountBounds,
  ContributionStep,
  ContributionWorking,
  GrowthStep,
  GrowthWorking,
  RequiredContributionFailure,
  RequiredContributionStep,
  RequiredContributionWorking,
} from "./contribution/contribution-working.js";
export type { ContributionKind, FinancingShare } from "./contribution/financing-share.js";
export { type FinancingShares, financingShares, type FinancingSharesOptions } from "./contribution/financing-shares.js";
export {
  COMMITMENT_LEVELS,
  type CommitmentLevel,
  type Grant,
  type GrantAmount,
  type GrantBasis,
  type PayeeShare,
} from "./grant/grant.js";
export { type GrantOfYear, grantOfYear, type GrantOfYearOptions } from "./grant/grant-of-year.js";
export type { GrantAssumption, GrantFailure, GrantStep, GrantWorking, Weighing } from "./grant/grant-working.js";
export {
  ACCRUAL_SPREADS,
  type AccrualSpread,
  type AccrualStep,
  type AccrualWorking,
  type Deviation,
  type DeviationStep,
  type DeviationWorking,
  PAYMENT_FINDINGS,
  type PaymentFinding,
  type PlanStep,
  type PlanWorking,
  type RepaymentStep,
  type RepaymentWorking,
} from "./outcome/outcome-working.js";
export type { PaymentMade } from "./payment/payment-made.js";
export {
  type DueDay,
  ODD_ORE_ORDERS,
  type OddOreOrder,
  type OwnPaymentDay,
  PART_PERIOD_RULES,
  type PartPeriodRule,
  PAYMENT_FREQUENCIES,
  type PaymentPlan,
  type PaymentRules,
} from "./payment/payment-plan.js";
export type { GivenAmount, PaymentRow, YearShare } from "./payment/payment-row.js";
export { paymentSchedule, type PaymentScheduleOptions } from "./payment/payment-schedule.js";
export type {
  PaymentAssumption,
  PaymentDayWorking,
  PaymentFailure,
  PaymentStep,
  PaymentWorking,
} from "./payment/payment-working.js";
export {
  type PaymentComparison,
  paymentsAgainstPlan,
  type PaymentsAgainstPlan,
  type PaymentsAgainstPlanOptions,
} from "./payment/payments-against-plan.js";
export type { PlannedPayment } from "./payment/planned-payment.js";
export type { RepaidBy, RepaidPart, RepaymentClause } from "./outcome/repayment-clause.js";
export { requiredContribution, type RequiredContributionOptions } from "./contribution/required-contribution.js";
export { SHARE_BASES, type ShareBase } from "./contribution/share-base.js";
export type { SideShare } from "./contribution/side-shares.js";
export type { SignificanceClause } from "./outcome/significance-clause.js";
export type { StateMoney } from "./contribution/state-money.js";
export { type UnspentMoney, unspentMoney, type UnspentMoneyOptions } from "./outcome/unspent-money.js";
export {
  type GrownAmount,
  type YearlyGrowthFit,
  yearlyGrowthFit,
  type YearlyGrowthOptions,
} from "./yearly-growth-fit.js";

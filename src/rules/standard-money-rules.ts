import { amountNegative } from "./amount/negative.js";
import { amountNotInItsUnit } from "./amount/not-in-its-unit.js";
import { budgetCellTwice } from "./budget/cell-twice.js";
import { budgetContentsExceedLine } from "./budget/contents-exceed-line.js";
import { budgetContributionTwice } from "./budget/contribution-twice.js";
import { budgetDiffersFromGrant } from "./budget/differs-from-grant.js";
import { budgetFundingEndsEarlier } from "./budget/funding-ends-earlier.js";
import { budgetGrantLineOfAnotherParty } from "./budget/grant-line-of-another-party.js";
import { budgetHoursNotStated } from "./budget/hours-not-stated.js";
import { budgetHoursTimesRateDiffer } from "./budget/hours-times-rate-differ.js";
import { budgetIncomeAndCostDiffer } from "./budget/income-and-cost-differ.js";
import { budgetPeriodEndsBeforeStart } from "./budget/period-ends-before-start.js";
import { budgetPeriodOutsideTerm } from "./budget/period-outside-term.js";
import { budgetPeriodsOverlap } from "./budget/periods-overlap.js";
import { budgetStateGrantAsOwnMoney } from "./budget/state-grant-as-own-money.js";
import { contributionBelowDemanded } from "./contribution/below-demanded.js";
import { contributionNone } from "./contribution/none.js";
import { contributionNotStated } from "./contribution/not-stated.js";
import { contributionShareOutOfRange } from "./contribution/share-out-of-range.js";
import { contributionStateMoneyWithoutFigure } from "./contribution/state-money-without-figure.js";
import { grantAmountEndsBeforeStart } from "./grant/amount-ends-before-start.js";
import { grantAmountOutsideTerm } from "./grant/amount-outside-term.js";
import { grantAmountsOverlap } from "./grant/amounts-overlap.js";
import { grantBelowFloor } from "./grant/below-floor.js";
import { grantDiffersFromClause } from "./grant/differs-from-clause.js";
import { grantNoAmount } from "./grant/no-amount.js";
import { grantNoPaymentPlan } from "./grant/no-payment-plan.js";
import { grantPayerNotPublic } from "./grant/payer-not-public.js";
import { grantPaysItself } from "./grant/pays-itself.js";
import { grantPlannedBesideClause } from "./grant/planned-beside-clause.js";
import { grantShareOutOfRange } from "./grant/share-out-of-range.js";
import { grantSplitMissesPayees } from "./grant/split-misses-payees.js";
import { grantSplitNot100 } from "./grant/split-not-100.js";
import { indexationBaseNotBeforeFirstYear } from "./indexation/base-not-before-first-year.js";
import { indexationCeilingBelowFloor } from "./indexation/ceiling-below-floor.js";
import { indexationFirstYearAfterTerm } from "./indexation/first-year-after-term.js";
import { indexationFirstYearBeforeGrant } from "./indexation/first-year-before-grant.js";
import { indexationMonthAndQuarter } from "./indexation/month-and-quarter.js";
import { indexationNotUsed } from "./indexation/not-used.js";
import { indexationPartOutOfRange } from "./indexation/part-out-of-range.js";
import { indexationRateMissing } from "./indexation/rate-missing.js";
import { indexationRateNotUsed } from "./indexation/rate-not-used.js";
import { indexationThresholdAboveCeiling } from "./indexation/threshold-above-ceiling.js";
import { indexationWeightMissing } from "./indexation/weight-missing.js";
import { indexationWeightsNot100 } from "./indexation/weights-not-100.js";
import { indexationYearlyFigureByMonth } from "./indexation/yearly-figure-by-month.js";
import { paymentDueAfterPeriod } from "./payment/due-after-period.js";
import { paymentDueAfterTerm } from "./payment/due-after-term.js";
import { paymentDueBeforeSigning } from "./payment/due-before-signing.js";
import { paymentOwnDaysDoNotFit } from "./payment/own-days-do-not-fit.js";
import { paymentOwnDaysNotUsed } from "./payment/own-days-not-used.js";
import { repaymentBeforePeriodEnds } from "./repayment/before-period-ends.js";
import { repaymentShareOutOfRange } from "./repayment/share-out-of-range.js";

/** The standard rules on money (Swedish: standardregler om pengar), in the order of their issues. */
export const standardMoneyRules = [
  amountNegative,
  amountNotInItsUnit,
  grantNoAmount,
  grantNoPaymentPlan,
  grantPayerNotPublic,
  grantPaysItself,
  grantSplitNot100,
  grantSplitMissesPayees,
  grantShareOutOfRange,
  grantAmountEndsBeforeStart,
  grantAmountOutsideTerm,
  grantAmountsOverlap,
  grantBelowFloor,
  grantPlannedBesideClause,
  grantDiffersFromClause,
  paymentOwnDaysDoNotFit,
  paymentOwnDaysNotUsed,
  paymentDueAfterPeriod,
  paymentDueBeforeSigning,
  paymentDueAfterTerm,
  repaymentShareOutOfRange,
  repaymentBeforePeriodEnds,
  indexationNotUsed,
  indexationRateMissing,
  indexationRateNotUsed,
  indexationWeightMissing,
  indexationWeightsNot100,
  indexationPartOutOfRange,
  indexationMonthAndQuarter,
  indexationYearlyFigureByMonth,
  indexationBaseNotBeforeFirstYear,
  indexationFirstYearBeforeGrant,
  indexationFirstYearAfterTerm,
  indexationCeilingBelowFloor,
  indexationThresholdAboveCeiling,
  budgetPeriodEndsBeforeStart,
  budgetPeriodOutsideTerm,
  budgetPeriodsOverlap,
  budgetCellTwice,
  budgetIncomeAndCostDiffer,
  budgetContentsExceedLine,
  budgetHoursNotStated,
  budgetHoursTimesRateDiffer,
  budgetContributionTwice,
  budgetGrantLineOfAnotherParty,
  budgetStateGrantAsOwnMoney,
  budgetFundingEndsEarlier,
  budgetDiffersFromGrant,
  contributionNotStated,
  contributionNone,
  contributionStateMoneyWithoutFigure,
  contributionShareOutOfRange,
  contributionBelowDemanded,
] as const;

import type { ClosedPeriod } from "../calendar/period.js";
import { partsOfYear, YEAR_PARTS, type YearPart } from "../calendar/year-part.js";
import { type Answer, answered, unanswered } from "../explanation/answer.js";
import { basisOf } from "../explanation/basis.js";
import { splitSek } from "../money/split-sek.js";
import type { Sek } from "../money/sek.js";
import type { Id } from "../notation/id.js";
import type { BudgetAssumption, BudgetStep, BudgetWorking } from "./budget-working.js";
import type { Grant } from "./grant.js";
import { grantOfYear } from "./grant-of-year.js";
import type { PaymentPlan } from "./payment-plan.js";

/** One payment of a grant (Swedish: utbetalning): what is paid for a part of the year, not on which day. */
export interface Payment {
  /** What it is for, first and last day included. */
  readonly period: ClosedPeriod;
  readonly amount: Sek;
  readonly payer: Id;
  readonly payees: readonly Id[];
}

/** What is asked of {@link splitPayments} (Swedish: fråga om utbetalningar). */
export interface SplitPaymentsOptions {
  /** Calendar year. */
  readonly year: number;
}

/**
 * The payments of a grant in a calendar year (Swedish: utbetalningar under året), whose sum is the year's amount
 * exactly.
 *
 * Equal parts by the plan's part of the year; odd öre go to the first. Due days are not worked out. What the agreement
 * leaves open of them (due day, bank-day rule, in advance or in arrears) stands among the assumptions: no day is
 * invented.
 *
 * Fails by name: `payment.no-plan`, `payment.not-by-parts-of-the-year` (one sum, on requisition, own days), and as
 * {@link grantOfYear} does.
 *
 * @throws `IopError` `usage.year` when the year is not a whole number, 1900–2199.
 *
 * @example
 * const period = { from: calendarDate("2019-01-01"), through: calendarDate("2019-12-31") };
 * const set = { kind: "sum", amount: { kind: "exact", sek: sek(3500000) } };
 * const payment = { frequency: "tertial", timing: "in-advance" };
 * const grant = { id: "grant", payer: "a", payees: ["b"], amounts: [{ period, level: "contractual", set }], payment };
 * splitPayments(grant, { year: 2019 }).value[2].amount; // "1166666.66"
 */
export const splitPayments = (
  grant: Grant,
  { year }: SplitPaymentsOptions,
): Answer<readonly Payment[], BudgetWorking> => {
  const plan = grant.payment;
  if (plan === undefined) return unanswered({ code: "payment.no-plan", params: { grant: grant.id } });
  const part = YEAR_PARTS.find((each): each is YearPart => each === plan.frequency);
  if (part === undefined) {
    return unanswered({ code: "payment.not-by-parts-of-the-year", params: { frequency: plan.frequency } });
  }
  const periods = partsOfYear(year, part);
  const amount = grantOfYear(grant, year);
  if (!amount.ok) return amount;
  const amounts = splitSek(amount.value, periods.length);
  const payments = periods.flatMap((period, index) => {
    const share = amounts[index];
    return share === undefined ? [] : [{ period, amount: share, payer: grant.payer, payees: grant.payees }];
  });
  const step: BudgetStep = {
    code: "payment.split",
    inputs: { amount: amount.value, parts: periods.length },
    output: amounts,
    basis: basisOf(plan),
  };
  return answered(payments, [...amount.steps, step], [...amount.assumptions, ...openIn(plan, amounts)]);
};

/** What a plan leaves open. */
const openIn = (plan: PaymentPlan, amounts: readonly Sek[]): readonly BudgetAssumption[] => {
  const basis = { kind: "interpretation" } as const;
  const parts = amounts.length;
  const hasOddOre = amounts[0] !== amounts.at(-1);
  return [
    ...(parts > 1 ? [{ code: "payment.equal-parts", params: { parts }, basis } as const] : []),
    ...(hasOddOre ? [{ code: "payment.odd-ore-first", params: {}, basis } as const] : []),
    ...(plan.timing === undefined ? [{ code: "payment.timing-not-stated", params: {}, basis } as const] : []),
    ...(plan.due === undefined ? [{ code: "payment.due-day-not-stated", params: {}, basis } as const] : []),
    ...(plan.bankDays === undefined ? [{ code: "payment.bank-day-rule-not-stated", params: {}, basis } as const] : []),
  ];
};

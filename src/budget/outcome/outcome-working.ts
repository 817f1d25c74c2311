import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { ClosedPeriod } from "../../calendar/period.js";
import type { TimeSpan } from "../../calendar/time-span.js";
import type { Assumption, Failure, Step } from "../../explanation/working.js";
import type { Percentage } from "../../money/percentage.js";
import type { Sek } from "../../money/sek.js";
import type { Id } from "../../notation/id.js";
import type { BudgetSide } from "../budget.js";
import type { BudgetAssumption } from "../budget-working.js";
import type { RepaidPart } from "./repayment-clause.js";
import type { SignificanceClause } from "./significance-clause.js";

/** A deviation in kronor and, where the budget is not zero, in per cent of it (Swedish: avvikelse). */
export interface Deviation {
  readonly deviation: Sek;
  readonly percent?: Percentage;
}

/** The steps of `budgetDeviations` (Swedish: räknesteg om utfall mot budget). */
export type DeviationStep =
  | Step<
      "outcome.deviation",
      { readonly line: Id; readonly budgeted: Sek; readonly outcome: Sek; readonly decimals: number },
      Deviation
    >
  | Step<
      "outcome.side",
      {
        readonly side: BudgetSide;
        readonly budgeted: readonly Sek[];
        readonly outcomes: readonly Sek[];
        readonly decimals: number;
      },
      Deviation & { readonly budgeted: Sek; readonly outcome: Sek }
    >
  | Step<
      "outcome.significant",
      { readonly line: Id; readonly budgeted: Sek; readonly deviation: Sek } & Required<
        Pick<SignificanceClause, "limits" | "atTheLimit">
      > &
        Pick<SignificanceClause, "percent" | "amount">,
      true
    >;

/** Steps, assumptions and failures of `budgetDeviations` (Swedish: uträkning av utfall mot budget). */
export interface DeviationWorking {
  readonly step: DeviationStep;
  readonly assumption:
    | Extract<BudgetAssumption, { code: "budget.rounded-amounts" | "budget.about-amounts" }>
    | Assumption<"outcome.limits-either">
    | Assumption<"outcome.at-the-limit-significant">
    | Assumption<"outcome.no-significance-limit", { readonly why: "no-clause" | "no-limit" }>
    | Assumption<"outcome.counted-through", { readonly through: CalendarDate }>
    | Assumption<"outcome.lines-not-compared", { readonly lines: readonly Id[] }>;
  readonly failure:
    | Failure<"budget.no-such-period", { readonly period: Id }>
    | Failure<"budget.cell-twice", { readonly line: Id; readonly period: Id }>
    | Failure<"budget.beyond-15-digits">
    | Failure<"outcome.of-another-budget", { readonly budget: Id }>
    | Failure<"outcome.no-such-line", { readonly line: Id }>
    | Failure<"outcome.twice", { readonly line: Id; readonly period: Id }>;
}

/** The steps of `unspentMoney` (Swedish: räknesteg om medel som inte har använts). */
export type RepaymentStep =
  | Step<"repayment.unspent", { readonly grant: Id; readonly paid: Sek; readonly used: Sek }, Sek>
  | Step<"repayment.limit", { readonly paid: Sek; readonly share: Percentage }, Sek>
  | Step<"repayment.amount", { readonly unspent: Sek; readonly part: RepaidPart; readonly limit?: Sek }, Sek>
  | Step<"repayment.day", { readonly through: CalendarDate; readonly span: TimeSpan }, CalendarDate>;

/** Steps, assumptions and failures of `unspentMoney` (Swedish: uträkning av återbetalning). */
export interface RepaymentWorking {
  readonly step: RepaymentStep;
  readonly assumption: Assumption<"repayment.day-not-stated">;
  readonly failure:
    | Failure<"repayment.above-limit-not-stated", { readonly grant: Id }>
    | Failure<"repayment.beyond-2199">
    | Failure<"budget.beyond-15-digits">;
}

/** How a payment is spread over the time that it is for (Swedish: fördelning i tid): by its days or its months. */
export const ACCRUAL_SPREADS = ["days", "months"] as const;

/** How a payment is spread over the time that it is for (Swedish: fördelning i tid); see {@link ACCRUAL_SPREADS}. */
export type AccrualSpread = (typeof ACCRUAL_SPREADS)[number];

/** The steps of `accruals` (Swedish: räknesteg om periodisering). */
export type AccrualStep =
  | Step<
      "accrual.spread",
      {
        readonly amount: Sek;
        readonly from: CalendarDate;
        readonly through: CalendarDate;
        readonly until: CalendarDate;
        readonly spread: AccrualSpread;
      },
      Sek
    >
  | Step<
      "accrual.part",
      { readonly period: ClosedPeriod; readonly paid: readonly Sek[]; readonly belongs: readonly Sek[] },
      { readonly paid: Sek; readonly belongs: Sek }
    >
  | Step<
      "accrual.balance",
      { readonly through: CalendarDate; readonly prepaid: readonly Sek[]; readonly accrued: readonly Sek[] },
      { readonly prepaid: Sek; readonly accrued: Sek }
    >;

/** Steps and failures of `accruals` (Swedish: uträkning av periodisering). */
export interface AccrualWorking {
  readonly step: AccrualStep;
  readonly assumption: never;
  readonly failure:
    | Failure<"accrual.period-not-known", { readonly position: number }>
    | Failure<"accrual.not-whole-months", { readonly position: number }>
    | Failure<"budget.beyond-15-digits">;
}

/**
 * What a planned payment came to (Swedish: utfall av en planerad utbetalning).
 *
 * - `as-planned`: paid in full, not after its due day
 * - `late`: some of it was paid after its due day
 * - `short`: something was paid, less than planned
 * - `missing`: nothing was paid and the due day has passed
 * - `not-due`: nothing was paid, nor is it due yet
 * - `not-paid`: nothing was paid, and no due day tells whether it should have been
 * - `double`: paid in full more than once
 * - `too-much`: more was paid than planned
 */
export const PAYMENT_FINDINGS = [
  "as-planned",
  "late",
  "short",
  "missing",
  "not-due",
  "not-paid",
  "double",
  "too-much",
] as const;

/** What a planned payment came to (Swedish: utfall av en planerad utbetalning); see {@link PAYMENT_FINDINGS}. */
export type PaymentFinding = (typeof PAYMENT_FINDINGS)[number];

/** The steps of `paymentsAgainstPlan` (Swedish: räknesteg om utbetalningar mot plan). */
export type PlanStep =
  | Step<
      "plan.payment",
      {
        readonly grant: Id;
        readonly period: ClosedPeriod;
        readonly due?: CalendarDate;
        readonly amount: Sek;
        readonly onRequisition?: true;
        readonly made: readonly { readonly day: CalendarDate; readonly amount: Sek }[];
        readonly on: CalendarDate;
      },
      readonly PaymentFinding[]
    >
  | Step<"plan.not-planned", { readonly grant: Id; readonly day: CalendarDate; readonly amount: Sek }, "not-planned">;

/** Steps, assumptions and failures of `paymentsAgainstPlan` (Swedish: uträkning av utbetalningar mot plan). */
export interface PlanWorking {
  readonly step: PlanStep;
  readonly assumption:
    | Assumption<"plan.taken-in-order", { readonly payments: number }>
    | Assumption<"plan.due-days-not-stated", { readonly payments: number }>;
  readonly failure: Failure<"budget.beyond-15-digits">;
}

import type { Assumption, Failure, Step } from "../explanation/working.js";
import type { Percentage } from "../money/percentage.js";
import type { Sek } from "../money/sek.js";
import type { Id } from "../notation/id.js";
import type { BudgetCategory } from "./budget.js";
import type { PAYMENT_FREQUENCIES } from "./payment-plan.js";
import type { ShareBase } from "./share-base.js";

/** The steps of calculations on budgets and grants (Swedish: räknesteg om pengar). */
export type BudgetStep =
  | Step<
      "budget.contribution",
      { readonly party: Id; readonly lines: readonly Id[]; readonly amounts: readonly Sek[] },
      Sek
    >
  | Step<"budget.whole", { readonly of: ShareBase; readonly amounts: readonly Sek[] }, Sek>
  | Step<"budget.share", { readonly party: Id; readonly part: Sek; readonly whole: Sek }, Percentage>
  | Step<"grant.amount-of-year", { readonly grant: Id; readonly year: number; readonly amounts: readonly Sek[] }, Sek>
  | Step<"payment.split", { readonly amount: Sek; readonly parts: number }, readonly Sek[]>;

/** What calculations on budgets and grants took for granted (Swedish: antaganden om pengar). */
export type BudgetAssumption =
  | Assumption<"budget.rounded-amounts", { readonly unit: Sek }>
  | Assumption<"budget.about-amounts", { readonly lines: readonly Id[] }>
  | Assumption<"budget.content-without-figure", { readonly party: Id; readonly category: BudgetCategory }>
  | Assumption<"payment.due-day-not-stated">
  | Assumption<"payment.bank-day-rule-not-stated">
  | Assumption<"payment.timing-not-stated">
  | Assumption<"payment.equal-parts", { readonly parts: number }>
  | Assumption<"payment.odd-ore-first">
  | Assumption<"payment.amount-planned", { readonly year: number }>;

/** What calculations on budgets and grants may lack (Swedish: vad som saknas för att räkna). */
export type BudgetFailure =
  | Failure<"budget.no-such-period", { readonly period: Id }>
  | Failure<"budget.contributor-missing", { readonly line: Id }>
  | Failure<"budget.amount-unknown", { readonly line: Id; readonly period: Id }>
  | Failure<"budget.nothing-to-share", { readonly of: ShareBase }>
  | Failure<"budget.beyond-15-digits">
  | Failure<"grant.nothing-for-year", { readonly grant: Id; readonly year: number }>
  | Failure<"grant.amount-not-exact", { readonly grant: Id; readonly year: number }>
  | Failure<"grant.amount-not-of-calendar-year", { readonly grant: Id; readonly year: number }>
  | Failure<"payment.no-plan", { readonly grant: Id }>
  | Failure<"payment.not-by-parts-of-the-year", { readonly frequency: (typeof PAYMENT_FREQUENCIES)[number] }>;

/** Steps, assumptions and failures of calculations on budgets and grants (Swedish: uträkning om pengar). */
export interface BudgetWorking {
  readonly step: BudgetStep;
  readonly assumption: BudgetAssumption;
  readonly failure: BudgetFailure;
}

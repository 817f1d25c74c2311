import type { BudgetFailure } from "../budget/budget-working.js";
import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Assumption, Step } from "../explanation/working.js";
import type { Percentage } from "../money/percentage.js";
import type { Sek } from "../money/sek.js";
import type { Id } from "../notation/id.js";
import type { PublicBody } from "./public-body.js";

/**
 * The sums of a forecast of bound spending (Swedish: prognosens summor).
 *
 * - `known`: what agreements bind to, as they state it or as published figures make it
 * - `assumed`: what clauses give by the yearly change that the caller assumes
 * - `least`: what is bound to at least: what is known, and what floors hold up, if nobody extends or ends anything
 * - `planned`: what budgets plan; for what they do not plan, its amount
 * - `most`: the greatest of these for every grant, with all extensions that agreements foresee
 */
export const SPENDING_SUMS = ["known", "assumed", "least", "planned", "most"] as const;

/** A sum of a forecast of bound spending (Swedish: prognosens summor); see {@link SPENDING_SUMS}. */
export type SpendingSum = (typeof SPENDING_SUMS)[number];

/** What one grant gives to a sum (Swedish: delpost). */
export interface SpendingPart {
  readonly agreement: Id;
  readonly grant: Id;
  readonly amount: Sek;
}

/** Steps, assumptions and failures of a forecast of bound spending (Swedish: uträkning av bundna utgifter). */
export interface SpendingWorking {
  readonly step: Step<
    "spending.sum",
    {
      readonly body: PublicBody;
      readonly year: number;
      readonly of: SpendingSum;
      readonly parts: readonly SpendingPart[];
    },
    Sek
  >;
  readonly assumption:
    | Assumption<"spending.change-assumed", { readonly assumed: Percentage }>
    | Assumption<"spending.plan-not-exact", { readonly agreement: Id; readonly years: number }>
    | Assumption<
        "spending.extension-foreseen",
        { readonly agreement: Id; readonly from: CalendarDate; readonly through: CalendarDate }
      >
    | Assumption<"spending.left-open", { readonly agreement: Id; readonly count: number }>;
  readonly failure: Extract<BudgetFailure, { readonly code: "budget.beyond-15-digits" }>;
}

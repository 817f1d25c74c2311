import type { BudgetFailure } from "../../budget/budget-working.js";
import type { GrantFailure } from "../../budget/grant/grant-working.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Assumption, Failure, Step } from "../../explanation/working.js";
import type { Sek } from "../../money/sek.js";
import type { Id } from "../../notation/id.js";

/** The steps of {@link leastBound} (Swedish: räknesteg för bundna belopp). */
export type LeastBoundStep =
  | Step<"bound.contractual", { readonly grant: Id; readonly from: CalendarDate; readonly through: CalendarDate }, Sek>
  | Step<"bound.by-floor", { readonly grant: Id; readonly year: number }, Sek>
  | Step<"bound.total", { readonly amounts: readonly Sek[] }, Sek>;

/** Steps, assumptions and failures of {@link leastBound} (Swedish: uträkning av bundna belopp). */
export interface LeastBoundWorking {
  readonly step: LeastBoundStep;
  readonly assumption: Assumption<"bound.runs-to-its-last-day", { readonly through: CalendarDate }>;
  readonly failure: BudgetFailure | GrantFailure | Failure<"bound.amount-without-days", { readonly grant: Id }>;
}

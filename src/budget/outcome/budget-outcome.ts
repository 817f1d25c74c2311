import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Amount } from "../../money/amount.js";
import type { Id } from "../../notation/id.js";
import type { Source } from "../../party/source.js";

/** What a budget line came to in a period (Swedish: utfall). */
export interface OutcomeAmount {
  /** Id of the budget line. */
  readonly line: Id;
  /** Id of the budget period. */
  readonly period: Id;
  readonly amount: Amount;
  /** Why it differs from the budget, in your own words. */
  readonly comment?: string;
  readonly sources?: readonly Source[];
}

/** What a budget came to (Swedish: ekonomiskt utfall), line by line. A line has one outcome at most for a period. */
export interface BudgetOutcome {
  readonly budget: Id;
  /** Last day that is counted (included); absent: the periods are over and counted whole. */
  readonly through?: CalendarDate;
  readonly amounts: readonly OutcomeAmount[];
  readonly sources?: readonly Source[];
}

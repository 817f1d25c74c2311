import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Issue } from "../../issues/issue.js";
import type { Sek } from "../../money/sek.js";
import type { Id } from "../../notation/id.js";
import type { JsonPointer } from "../../notation/json-pointer.js";

/** Three calendar years in a row, and what a party is granted in them together (Swedish: bidrag under tre år). */
export interface GrantedInThreeYears {
  readonly first: number;
  readonly last: number;
  /** Absent: more than 15 digits. */
  readonly amount?: Sek;
}

/** The facts of each issue across agreements, by its code (Swedish: uppgifter om flera överenskommelser). */
export interface PortfolioParams {
  /** Two agreements have one id; `first` is the place of the first. */
  readonly "portfolio.same-id": { readonly id: Id; readonly first: JsonPointer };
  /** Several agreements of a partnership hold on the same days; a day that is absent is no bound. */
  readonly "portfolio.partnership-overlap": {
    readonly partnership: Id;
    readonly agreements: readonly Id[];
    readonly period: { readonly from?: CalendarDate; readonly through?: CalendarDate };
  };
  /** Days of a partnership between two agreements, on which none holds. */
  readonly "portfolio.partnership-gap": {
    readonly partnership: Id;
    readonly before: Id;
    readonly after: Id;
    readonly from: CalendarDate;
    readonly through: CalendarDate;
    readonly days: number;
  };
  /** What public bodies grant a party over three calendar years is more than the caller's ceiling. */
  readonly "portfolio.grants-above-ceiling": {
    /** As the first of the agreements calls it. */
    readonly organisation: Id;
    readonly ceiling: Sek;
    readonly runs: readonly GrantedInThreeYears[];
    readonly agreements: readonly Id[];
    /** How many yearly amounts are not known, and in none of the sums. */
    readonly notKnown: number;
  };
}

/**
 * Any issue across agreements (Swedish: anmärkning på flera överenskommelser). Its path begins with the place of the
 * agreement among all, from 0: `/3/term/period`.
 */
export type PortfolioIssue = {
  readonly [Code in keyof PortfolioParams]: Issue<Code, PortfolioParams[Code]>;
}[keyof PortfolioParams];

import { monthOf, yearOf } from "../calendar/calendar-date.js";
import { isLastDayOfMonth } from "../calendar/day-arithmetic.js";
import type { ClosedPeriod } from "../calendar/period.js";

/** Whole months of one year (Swedish: hela månader). */
export interface WholeMonths {
  readonly year: number;
  /** First month, 1–12. */
  readonly first: number;
  /** Last month, 1–12, included. */
  readonly last: number;
}

/**
 * The months that a period consists of (Swedish: hela månader), where it is whole months of one year; else undefined.
 *
 * @example
 * const tertial = { from: calendarDate("2019-01-01"), through: calendarDate("2019-04-30") };
 * wholeMonths(tertial); // {"year":2019,"first":1,"last":4}
 */
export const wholeMonths = ({ from, through }: ClosedPeriod): WholeMonths | undefined => {
  const year = yearOf(from);
  return from <= through && from.endsWith("-01") && isLastDayOfMonth(through) && yearOf(through) === year
    ? { year, first: monthOf(from), last: monthOf(through) }
    : undefined;
};

import type { CalendarDate } from "./calendar-date.js";
import { dayReached } from "./day-arithmetic.js";

/**
 * A length of time (Swedish: tidslängd), in days or in months. The two never convert into each other; a year is written
 * as twelve months.
 */
export interface TimeSpan {
  readonly unit: "days" | "months";
  /** A whole number, 0–12 000. */
  readonly count: number;
}

/**
 * The day a span away, later (`forward`) or earlier (`backward`) (Swedish: räkna tid); undefined when it is outside
 * 1900–2199.
 *
 * Where the month reached has no such day its last day is taken: lag (1930:173) 1 §, for contracts by analogy.
 *
 * @throws `IopError` `usage.shift` when the count is not a whole number.
 *
 * @example
 * shiftBySpan(calendarDate("2026-06-30"), { unit: "months", count: 3 }, "backward"); // "2026-03-30"
 */
export const shiftBySpan = (
  day: CalendarDate,
  span: TimeSpan,
  direction: "forward" | "backward",
): CalendarDate | undefined => dayReached(day, direction === "forward" ? span.count : -span.count, span.unit);

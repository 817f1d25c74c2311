import type { CalendarDate } from "../calendar/calendar-date.js";
import { shiftDays } from "../calendar/day-arithmetic.js";
import type { ClosedPeriod } from "../calendar/period.js";
import { shiftBySpan, type TimeSpan } from "../calendar/time-span.js";
import { IopError } from "../issues/iop-error.js";

/**
 * The k-th extension after a term that ended on a day (Swedish: den k:te förlängningen), first and last day included.
 *
 * Every extension counts from the first day of the first, never from the end of the one before, so month ends do not
 * drift. `undefined` when the length is zero or the day after the period is later than 2199. `count` is 1 for the first
 * extension.
 *
 * @throws {@link IopError} `usage.extension-count` when the count is not a whole number from 1 up.
 *
 * @example
 * const halfYear = { unit: "months", count: 6 };
 * extensionPeriod(calendarDate("2024-12-31"), halfYear, 2); // {"from":"2025-07-01","through":"2025-12-31"}
 */
export const extensionPeriod = (lastDay: CalendarDate, length: TimeSpan, count: number): ClosedPeriod | undefined => {
  if (!Number.isInteger(count) || count < 1) {
    throw new IopError("usage.extension-count", "Extensions are counted in whole numbers from 1 up.");
  }
  const first = shiftBySpan(lastDay, { unit: "days", count: 1 }, "forward");
  if (first === undefined || length.count === 0) return undefined;
  const from = shiftBySpan(first, { unit: length.unit, count: length.count * (count - 1) }, "forward");
  const dayAfter = shiftBySpan(first, { unit: length.unit, count: length.count * count }, "forward");
  return from === undefined || dayAfter === undefined ? undefined : { from, through: shiftDays(dayAfter, -1) };
};

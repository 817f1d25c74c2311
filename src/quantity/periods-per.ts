import { shiftDays } from "../calendar/day-arithmetic.js";
import type { ClosedPeriod } from "../calendar/period.js";
import { shiftBySpan } from "../calendar/time-span.js";
import { partsBetween, YEAR_PARTS, type YearPart } from "../calendar/year-part.js";
import type { Per } from "./per.js";

const MONTHS_IN: Readonly<Record<YearPart, number>> = { month: 1, quarter: 3, tertial: 4, "half-year": 6, year: 12 };

/**
 * The periods of the calendar that something recurs by (Swedish: perioder), which have a day in some days; several at a
 * time are counted from the first of them. They are whole, also where the days begin or end within one.
 *
 * Undefined where the calendar has no such periods: days, weeks, school terms and occasions.
 *
 * @example
 * const days = { from: calendarDate("2019-03-01"), through: calendarDate("2019-08-31") };
 * periodsPer({ every: 1, unit: "year" }, days); // [{"from":"2019-01-01","through":"2019-12-31"}]
 * periodsPer({ every: 1, unit: "week" }, days); // undefined
 */
export const periodsPer = ({ every, unit }: Per, days: ClosedPeriod): readonly ClosedPeriod[] | undefined => {
  const part = YEAR_PARTS.find((each): each is YearPart => each === unit);
  if (part === undefined) return undefined;
  const parts = partsBetween(days.from, days.through, part);
  if (every === 1) return parts;
  const length = { unit: "months", count: MONTHS_IN[part] * every } as const;
  return parts.flatMap(({ from }, index): readonly ClosedPeriod[] => {
    const next = index % every > 0 ? undefined : shiftBySpan(from, length, "forward");
    return next === undefined ? [] : [{ from, through: shiftDays(next, -1) }];
  });
};

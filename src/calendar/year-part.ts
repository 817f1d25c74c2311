import { IopError } from "../issues/iop-error.js";
import { type CalendarDate, calendarDate, yearOf } from "./calendar-date.js";
import { lastDayOfMonth } from "./day-arithmetic.js";
import { type ClosedPeriod, overlapOf, type Period } from "./period.js";

/** The parts that a calendar year is divided into, shortest first (Swedish: årets delar). */
export const YEAR_PARTS = ["month", "quarter", "tertial", "half-year", "year"] as const;

/**
 * A part of the calendar year (Swedish: del av året). A tertial is four months: January–April, May–August,
 * September–December.
 */
export type YearPart = (typeof YEAR_PARTS)[number];

const MONTHS_IN: Readonly<Record<YearPart, number>> = { month: 1, quarter: 3, tertial: 4, "half-year": 6, year: 12 };

/**
 * The parts of a calendar year, in order, each with its first and last day (Swedish: årets delar).
 *
 * @throws {@link IopError} `usage.year` when the year is not a whole number, 1900–2199.
 *
 * @example
 * partsOfYear(2019, "half-year")[1]; // {"from":"2019-07-01","through":"2019-12-31"}
 */
export const partsOfYear = (year: number, part: YearPart): readonly ClosedPeriod[] => {
  if (!Number.isInteger(year) || year < 1900 || year > 2199) {
    throw new IopError("usage.year", "A year is a whole number, 1900–2199.");
  }
  const months = MONTHS_IN[part];
  const firstOf = (month: number) => calendarDate(`${year}-${String(month).padStart(2, "0")}-01`);
  return Array.from({ length: 12 / months }, (_, index) => ({
    from: firstOf(index * months + 1),
    through: lastDayOfMonth(firstOf((index + 1) * months)),
  }));
};

/** The parts of calendar years that have a day between two days, both included, in order (Swedish: årens delar). */
export const partsBetween = (from: CalendarDate, through: CalendarDate, part: YearPart): readonly ClosedPeriod[] =>
  Array.from({ length: Math.max(0, yearOf(through) - yearOf(from) + 1) }, (_, index) => yearOf(from) + index)
    .flatMap((year) => partsOfYear(year, part))
    .filter((each) => overlapOf(each, { from, through }) !== undefined);

/** Whether a period is exactly one calendar year (Swedish: ett kalenderår). */
export const isCalendarYear = ({ from, through }: Period): boolean =>
  from !== undefined && from.endsWith("-01-01") && through === `${from.slice(0, 4)}-12-31`;

import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { IopError } from "../issues/iop-error.js";
import { type CalendarDate, calendarDate, isCalendarDate } from "./calendar-date.js";

/** A Date whose local time is UTC: date-fns then counts the same on every host, whatever days its zone has skipped. */
class UtcDay extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override setFullYear(year: number, month: number, day: number): number {
    return this.setUTCFullYear(year, month, day);
  }
  override setMonth(month: number, day: number): number {
    return this.setUTCMonth(month, day);
  }
  override setDate(day: number): number {
    return this.setUTCDate(day);
  }
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** Checked once more, for callers in JavaScript: `Date` reads almost any text, and reads it in local time. */
const utcDay = (day: CalendarDate): UtcDay => new UtcDay(calendarDate(day));

const textOf = (day: UtcDay): string => (Number.isNaN(day.getTime()) ? "" : day.toISOString().slice(0, 10));

/**
 * The day so many days or months later, earlier when the count is negative; undefined when it is outside 1900–2199.
 *
 * @throws {@link IopError} `usage.shift` when the count is not a whole number.
 */
export const dayReached = (day: CalendarDate, count: number, unit: "days" | "months"): CalendarDate | undefined => {
  if (!Number.isInteger(count)) throw new IopError("usage.shift", "Days and months are counted in whole numbers.");
  const reached = textOf(unit === "days" ? addDays(utcDay(day), count) : addMonths(utcDay(day), count));
  return isCalendarDate(reached) ? reached : undefined;
};

const shift = (day: CalendarDate, count: number, unit: "days" | "months"): CalendarDate => {
  const reached = dayReached(day, count, unit);
  if (reached === undefined) throw new IopError("usage.shift", "The day reached lies outside 1900–2199.");
  return reached;
};

/**
 * The day so many days later, or earlier when the count is negative (Swedish: räkna dagar).
 *
 * @throws {@link IopError} `usage.shift` when the count is not a whole number or the day reached is outside 1900–2199.
 *
 * @example
 * shiftDays(calendarDate("2020-02-28"), 2); // "2020-03-01"
 */
export const shiftDays = (day: CalendarDate, count: number): CalendarDate => shift(day, count, "days");

/**
 * The same day so many months later, or earlier when the count is negative (Swedish: räkna månader).
 *
 * Where the month reached has no such day its last day is taken: lag (1930:173) 1 §, for contracts by analogy. Months
 * therefore do not add up step by step: 31 January and twice one month is not 31 January and two.
 *
 * @throws {@link IopError} `usage.shift` when the count is not a whole number or the day reached is outside 1900–2199.
 *
 * @example
 * shiftMonths(calendarDate("2019-05-31"), 9); // "2020-02-29"
 */
export const shiftMonths = (day: CalendarDate, count: number): CalendarDate => shift(day, count, "months");

/**
 * How many days later `last` is than `first` (Swedish: dagar emellan): 0 for the same day, negative when it is earlier.
 *
 * @example
 * daysBetween(calendarDate("2021-12-31"), calendarDate("2022-01-01")); // 1
 */
export const daysBetween = (first: CalendarDate, last: CalendarDate): number =>
  (utcDay(last).getTime() - utcDay(first).getTime()) / MILLISECONDS_PER_DAY;

/**
 * The last day of the month that a day lies in (Swedish: månadens sista dag).
 *
 * @example
 * lastDayOfMonth(calendarDate("2020-02-10")); // "2020-02-29"
 */
export const lastDayOfMonth = (day: CalendarDate): CalendarDate => {
  const last = utcDay(day);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return calendarDate(textOf(last));
};

/** Whether a day is the last of its month (Swedish: är månadens sista dag). */
export const isLastDayOfMonth = (day: CalendarDate): boolean => day === lastDayOfMonth(day);

/** Days of the week (Swedish: veckodag). */
export type DayOfWeek = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

const DAYS_AFTER_SUNDAY = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;

/**
 * The day of the week (Swedish: veckodag).
 *
 * @example
 * dayOfWeek(calendarDate("2026-06-06")); // "saturday"
 */
export const dayOfWeek = (day: CalendarDate): DayOfWeek => DAYS_AFTER_SUNDAY[utcDay(day).getUTCDay() - 1] ?? "sunday";

import { IopError } from "../issues/iop-error.js";
import type { Issue } from "../issues/issue.js";
import type { Result } from "../issues/result.js";

declare const calendarDateBrand: unique symbol;

/**
 * A day of the calendar (Swedish: kalenderdag), `"2021-12-31"`: one that exists, 1900-01-01–2199-12-31, both included.
 *
 * It has no hour and no time zone. Days compare as text: `first < last` is true when `first` is the earlier day.
 */
export type CalendarDate = string & { readonly [calendarDateBrand]: "CalendarDate" };

const DAYS_OF_EVERY_YEAR = [
  "(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])",
  "(?:0[13-9]|1[0-2])-(?:29|30)",
  "(?:0[13578]|1[02])-31",
].join("|");
const LEAP_YEARS = "(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26])";

/** The form of a {@link CalendarDate}: accepts the days that exist and nothing else. Published in the JSON Schema. */
export const CALENDAR_DATE_PATTERN = new RegExp(
  `^(?:(?:19|20|21)[0-9]{2}-(?:${DAYS_OF_EVERY_YEAR})|(?:${LEAP_YEARS})-02-29)$`,
);

/** Whether a text is a day that exists, 1900–2199, written YYYY-MM-DD (Swedish: är ett datum). */
export const isCalendarDate = (text: string): text is CalendarDate => CALENDAR_DATE_PATTERN.test(text);

/**
 * Makes a {@link CalendarDate} of a text that the program itself has written (Swedish: datum); for others, {@link
 * parseCalendarDate}.
 *
 * @throws {@link IopError} `usage.calendar-date` when it is not a day that exists, 1900–2199, written YYYY-MM-DD.
 *
 * @example
 * calendarDate("2021-12-31"); // "2021-12-31"
 */
export const calendarDate = (text: string): CalendarDate => {
  if (isCalendarDate(text)) return text;
  throw new IopError("usage.calendar-date", "A calendar date is a day that exists, 1900–2199, written YYYY-MM-DD.");
};

/**
 * What can be wrong with a calendar date (Swedish: fel i ett datum).
 *
 * - `calendar-date.not-text`: a number, a `Date`, null or another value that is not a text
 * - `calendar-date.wrong-form`: not four, two and two digits with hyphens, as YYYY-MM-DD
 * - `calendar-date.outside-range`: the year is not within 1900–2199
 * - `calendar-date.no-such-day`: the month has no such day, or the year no such month
 */
export type CalendarDateFault = `calendar-date.${"not-text" | "wrong-form" | "outside-range" | "no-such-day"}`;

const faultOf = (value: string): CalendarDateFault => {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value)) return "calendar-date.wrong-form";
  return value < "1900" || value >= "2200" ? "calendar-date.outside-range" : "calendar-date.no-such-day";
};

/**
 * Reads a day that somebody else has written (Swedish: läsa ett datum). Nothing is corrected, and an issue never
 * repeats the value.
 *
 * @example
 * parseCalendarDate("2021-12-31"); // {"ok":true,"value":"2021-12-31"}
 */
export const parseCalendarDate = (value: unknown): Result<CalendarDate, Issue<CalendarDateFault>> => {
  if (typeof value === "string" && isCalendarDate(value)) return { ok: true, value };
  const code = typeof value === "string" ? faultOf(value) : "calendar-date.not-text";
  return { ok: false, issues: [{ code, severity: "error", path: "", params: {} }] };
};

/** The year of a day, 1900–2199 (Swedish: år). */
export const yearOf = (day: CalendarDate): number => Number(day.slice(0, 4));

/** The month of a day, 1–12 (Swedish: månad). */
export const monthOf = (day: CalendarDate): number => Number(day.slice(5, 7));

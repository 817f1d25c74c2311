import { type CalendarDate, calendarDate } from "../calendar/calendar-date.js";

const FIELDS = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
const TIME = { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" } as const;

const partsAt = (now: number, options: Intl.DateTimeFormatOptions): ReadonlyMap<string, string> =>
  new Map(new Intl.DateTimeFormat("en", options).formatToParts(now).map(({ type, value }) => [type, value]));

const joined = (parts: ReadonlyMap<string, string>, names: readonly string[], mark: string): string =>
  names.map((name) => parts.get(name) ?? "").join(mark);

/** The day it is in Sweden, whatever the zone of the machine. */
export const dayInSweden = (now: number): CalendarDate =>
  calendarDate(joined(partsAt(now, { ...FIELDS, timeZone: "Europe/Stockholm" }), ["year", "month", "day"], "-"));

/** The moment in UTC, to the second, as a calendar file is stamped: `"2026-01-31T09:30:00Z"`. */
export const momentInUtc = (now: number): string => {
  const parts = partsAt(now, { ...FIELDS, ...TIME, timeZone: "UTC" });
  return `${joined(parts, ["year", "month", "day"], "-")}T${joined(parts, ["hour", "minute", "second"], ":")}Z`;
};

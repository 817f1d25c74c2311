import { type CalendarDate, isCalendarDate } from "../../calendar/calendar-date.js";
import { daysBetween } from "../../calendar/day-arithmetic.js";
import { shiftBySpan } from "../../calendar/time-span.js";
import { IopError } from "../../issues/iop-error.js";
import type { CalendarEntry } from "./calendar-entry.js";
import { escaped, folded } from "./icalendar-line.js";

/** What a calendar file says of itself (Swedish: uppgifter om kalendern). */
export interface ICalendarOptions {
  /** When it was made, in UTC: `"2026-01-31T09:30:00Z"`. The same input then gives the same file, octet by octet. */
  readonly stamp: string;
  /** Domain of whoever publishes it, `"exempelkommunen.se"`; with the key of an entry it makes its worldwide name. */
  readonly domain: string;
  /** What a calendar program calls it. */
  readonly name?: string;
}

const STAMP = /^([0-9]{4}-[0-9]{2}-[0-9]{2})T(?:[01][0-9]|2[0-3])(?::[0-5][0-9]){2}Z$/;
const DOMAIN = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/;
const KEY = /^[!-~]+$/;

/**
 * Writes days as a calendar file (Swedish: kalenderfil, .ics) that calendar programs import: one all-day event for each
 * entry, which does not make the day busy, and an alarm for each reminder. An entry keeps its name from file to file:
 * a new file moves the events of the one before.
 *
 * Lines end with CR LF; save the text as UTF-8. Control characters in texts are left out. Source: RFC 5545, and for the
 * name RFC 7986.
 *
 * @throws {@link IopError} `usage.calendar-stamp`, `usage.calendar-domain` when these are not written as said;
 * `usage.calendar-key` when a key is not printable ASCII without spaces, or two entries have the same.
 *
 * @example
 * const entry = { key: "iop/watch.term-ends", day: calendarDate("2021-12-31"), summary: "Överenskommelsen löper ut" };
 * const text = toICalendar([entry], { stamp: "2021-01-31T09:30:00Z", domain: "exempelkommunen.se" });
 * text.split("\r\n")[5]; // "UID:iop/watch.term-ends@exempelkommunen.se"
 */
export const toICalendar = (entries: readonly CalendarEntry[], { stamp, domain, name }: ICalendarOptions): string => {
  if (!isCalendarDate(STAMP.exec(stamp)?.[1] ?? "")) {
    throw new IopError("usage.calendar-stamp", "A stamp is a moment in UTC, 1900–2199, written YYYY-MM-DDTHH:MM:SSZ.");
  }
  if (!DOMAIN.test(domain)) {
    throw new IopError("usage.calendar-domain", "A domain has letters a–z, digits, full stops and hyphens.");
  }
  checkKeys(entries);
  const origin = { domain, stamp: stamp.replace(/[-:]/g, "") };
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//iop-sdk//iop-sdk//EN",
    "CALSCALE:GREGORIAN",
    // Programs older than RFC 7986 know only the second.
    ...(name === undefined ? [] : [`NAME:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`]),
    ...entries.flatMap((entry) => eventOf(entry, origin)),
    "END:VCALENDAR",
  ]
    .map(folded)
    .join("");
};

const checkKeys = (entries: readonly CalendarEntry[]): void => {
  const keys = entries.map(({ key }) => key);
  if (keys.every((key) => KEY.test(key)) && new Set(keys).size === keys.length) return;
  throw new IopError(
    "usage.calendar-key",
    "A key is printable ASCII without spaces, and no two entries have the same.",
  );
};

const eventOf = (
  { key, day, summary, description, remindOn = [] }: CalendarEntry,
  { domain, stamp }: ICalendarOptions,
): readonly string[] => {
  const dayAfter = shiftBySpan(day, { unit: "days", count: 1 }, "forward");
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(`${key}@${domain}`)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    // An event without an end lasts one day all the same.
    ...(dayAfter === undefined ? [] : [`DTEND;VALUE=DATE:${basic(dayAfter)}`]),
    `SUMMARY:${escaped(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
    "TRANSP:TRANSPARENT",
    ...remindOn.flatMap((reminder) => alarmOf(daysBetween(reminder, day), summary)),
    "END:VEVENT",
  ];
};

const basic = (day: CalendarDate): string => day.replaceAll("-", "");

/** Nine in the morning so many days before: an event of a day begins at midnight, when nobody should be reminded. */
const alarmOf = (daysBefore: number, summary: string): readonly string[] => [
  "BEGIN:VALARM",
  "ACTION:DISPLAY",
  `TRIGGER:${daysBefore > 0 ? `-P${String(daysBefore - 1)}DT15H` : `P${String(-daysBefore)}DT9H`}`,
  `DESCRIPTION:${escaped(summary)}`,
  "END:VALARM",
];

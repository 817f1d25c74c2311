import { describe, expect, it } from "vitest";
import { CalendarDateSchema } from "../../src/calendar/calendar-date.schema.js";
import {
  CALENDAR_DATE_PATTERN,
  calendarDate,
  isCalendarDate,
  monthOf,
  parseCalendarDate,
  yearOf,
} from "../../src/calendar/calendar-date.js";
import { IopError } from "../../src/issues/iop-error.js";

const DAYS = [
  ["1900-01-01", "the first"],
  ["2199-12-31", "the last"],
  ["2000-02-29", "a leap year divisible by 400"],
  ["2020-02-29", "a leap year"],
  ["1904-02-29", "the first leap year"],
  ["2196-02-29", "the last leap year"],
  ["2011-12-30", "missing in Pacific/Apia"],
  ["2026-04-30", "the last of April"],
] as const;

const REFUSED: readonly (readonly [value: unknown, fault: string, why: string])[] = [
  [20211231, "not-text", "a number"],
  [null, "not-text", "null"],
  [undefined, "not-text", "nothing"],
  [["2021-12-31"], "not-text", "a list"],
  [new Date(0), "not-text", "a Date"],
  [Object("2021-12-31"), "not-text", "a text in an object"],
  ["", "wrong-form", "empty"],
  ["2026", "wrong-form", "a year"],
  ["2026-01", "wrong-form", "a month"],
  ["2026-W05", "wrong-form", "a week"],
  ["2026-W05-1", "wrong-form", "a day of a week"],
  ["2026-032", "wrong-form", "a day of the year"],
  ["20260201", "wrong-form", "without hyphens"],
  ["2026/02/01", "wrong-form", "slashes"],
  ["2026-2-1", "wrong-form", "single digits"],
  ["01-02-2026", "wrong-form", "the day first"],
  ["26-02-01", "wrong-form", "a year of two digits"],
  ["2026-02-01T00:00:00Z", "wrong-form", "a date-time"],
  ["2026-02-01T00:00:00+01:00", "wrong-form", "a date-time with an offset"],
  ["2026-02-01Z", "wrong-form", "a zone"],
  [" 2026-02-01", "wrong-form", "a space before"],
  ["2026-02-01 ", "wrong-form", "a space after"],
  ["2026-02-01\n", "wrong-form", "a line break after"],
  ["2026-02-01\n2026-02-02", "wrong-form", "two lines"],
  ["２０２１-１２-３１", "wrong-form", "fullwidth digits"],
  ["٢٠٢١-١٢-٣١", "wrong-form", "Arabic-Indic digits"],
  ["2026‐02‐01", "wrong-form", "typographic hyphens"],
  ["2026−02−01", "wrong-form", "minus signs"],
  ["+002026-02-01", "wrong-form", "an expanded year"],
  ["-2026-02-01", "wrong-form", "a year before the common era"],
  ["12026-02-01", "wrong-form", "a year of five digits"],
  ["1 februari 2026", "wrong-form", "words"],
  ["1899-12-31", "outside-range", "the day before the first"],
  ["2200-01-01", "outside-range", "the day after the last"],
  ["0000-01-01", "outside-range", "year 0"],
  ["9999-12-31", "outside-range", "a far year, often used for `open`"],
  ["2026-02-29", "no-such-day", "not a leap year"],
  ["2026-02-30", "no-such-day", "30 February"],
  ["2020-02-30", "no-such-day", "30 February of a leap year"],
  ["1900-02-29", "no-such-day", "1900 was no leap year"],
  ["2100-02-29", "no-such-day", "2100 is no leap year"],
  ["2102-02-29", "no-such-day", "2102 is no leap year"],
  ["2026-04-31", "no-such-day", "31 April"],
  ["2026-06-31", "no-such-day", "31 June"],
  ["2026-09-31", "no-such-day", "31 September"],
  ["2026-11-31", "no-such-day", "31 November"],
  ["2026-01-32", "no-such-day", "32 January"],
  ["2026-01-00", "no-such-day", "day 0"],
  ["2026-00-01", "no-such-day", "month 0"],
  ["2026-13-01", "no-such-day", "month 13"],
];

describe("a calendar date", () => {
  it.each(DAYS)("%s is one: %s", (day) => {
    expect(isCalendarDate(day)).toBe(true);
    expect(calendarDate(day)).toBe(day);
    expect(parseCalendarDate(day)).toEqual({ ok: true, value: day });
    expect(CalendarDateSchema.safeParse(day)).toEqual({ success: true, data: day });
  });

  it.each(REFUSED)("%j is none (%s): %s", (value, fault) => {
    expect(parseCalendarDate(value)).toEqual({
      ok: false,
      issues: [{ code: `calendar-date.${fault}`, severity: "error", path: "", params: {} }],
    });
    expect(CalendarDateSchema.safeParse(value).success).toBe(false);
  });

  it.each(REFUSED.filter(([value]) => typeof value === "string"))("%j throws, without repeating it", (value) => {
    const text = String(value);
    expect(isCalendarDate(text)).toBe(false);
    expect(() => calendarDate(text)).toThrow(IopError);
    expect(() => calendarDate(text)).toThrow(expect.objectContaining({ code: "usage.calendar-date" }));
    if (text !== "") expect(() => calendarDate(text)).not.toThrow(text);
  });

  it("is every day of 300 years and no other text of that form", () => {
    const pad = (number: number): string => String(number).padStart(2, "0");
    const upTo = (last: number): number[] => Array.from({ length: last + 1 }, (_, index) => index);
    const texts = upTo(301).flatMap((years) =>
      upTo(13).flatMap((month) => upTo(32).map((day) => `${1899 + years}-${pad(month)}-${pad(day)}`)),
    );
    // 300 years, of which 1904–1996, 2000–2096 and 2104–2196 by fours are leap years: 24 + 25 + 24.
    expect(texts.filter(isCalendarDate)).toHaveLength(300 * 365 + 24 + 25 + 24);
  });

  it("is checked in linear time, by a pattern that other languages read alike", () => {
    const started = performance.now();
    expect(isCalendarDate("2".repeat(5_000_000))).toBe(false);
    expect(isCalendarDate(`2026-02-${"0".repeat(5_000_000)}`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
    expect(CALENDAR_DATE_PATTERN.source).not.toMatch(/\\[dwsb]|\(\?[=!<]/);
    expect(CALENDAR_DATE_PATTERN.flags).toBe("");
  });

  it("compares as text", () => {
    const days = ["2021-12-31", "2021-02-28", "1999-12-31", "2100-01-01"].map(calendarDate);
    expect(days.sort()).toEqual(["1999-12-31", "2021-02-28", "2021-12-31", "2100-01-01"]);
  });

  it("has a year and a month", () => {
    expect([yearOf(calendarDate("2021-12-31")), monthOf(calendarDate("2021-12-31"))]).toEqual([2021, 12]);
    expect([yearOf(calendarDate("1900-01-01")), monthOf(calendarDate("1900-01-01"))]).toEqual([1900, 1]);
  });
});

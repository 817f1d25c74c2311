import { describe, expect, it } from "vitest";
import { type CalendarDate, calendarDate } from "../../src/calendar/calendar-date.js";
import {
  daysBetween,
  isLastDayOfMonth,
  lastDayOfMonth,
  shiftDays,
  shiftMonths,
  dayOfWeek,
} from "../../src/calendar/day-arithmetic.js";
import { readGolden } from "../golden.js";

const MONTH_ROWS = readGolden("month-arithmetic.csv", ["from", "months", "reached", "reason"]);

describe("shiftMonths", () => {
  it.each(MONTH_ROWS)("$from and $months months: $reached ($reason)", ({ from, months, reached }) => {
    expect(shiftMonths(calendarDate(from), Number(months))).toBe(reached);
  });
});

describe("shiftDays", () => {
  it.each([
    ["2021-12-31", 1, "2022-01-01"],
    ["2022-01-01", -1, "2021-12-31"],
    ["2020-02-28", 1, "2020-02-29"],
    ["2021-02-28", 1, "2021-03-01"],
    ["2100-02-28", 1, "2100-03-01"],
    ["2018-12-03", 21, "2018-12-24"],
    ["2019-01-01", 364, "2019-12-31"],
    ["2020-01-01", 366, "2021-01-01"],
    ["2026-03-28", 2, "2026-03-30"],
    ["2026-10-24", 2, "2026-10-26"],
    ["2011-12-29", 1, "2011-12-30"],
    ["2021-12-31", 0, "2021-12-31"],
    ["2021-12-31", -0, "2021-12-31"],
    ["1900-01-01", 109_572, "2199-12-31"],
    ["2199-12-31", -109_572, "1900-01-01"],
  ] as const)("%s and %i days: %s", (from, days, reached) => {
    expect(shiftDays(calendarDate(from), days)).toBe(reached);
    expect(daysBetween(calendarDate(from), calendarDate(reached))).toBe(days + 0);
    expect(daysBetween(calendarDate(reached), calendarDate(from))).toBe(0 - days);
  });
});

describe("a shift that cannot be made is the programmer's mistake", () => {
  it.each([
    ["2199-12-31", 1],
    ["1900-01-01", -1],
    ["2026-01-01", 4_000_000_000],
    ["2026-01-01", Number.MAX_SAFE_INTEGER],
    ["2026-01-01", -Number.MAX_VALUE],
    ["2026-01-01", 0.5],
    ["2026-01-01", Number.NaN],
    ["2026-01-01", Number.POSITIVE_INFINITY],
  ])("%s and %d", (from, count) => {
    const usage = expect.objectContaining({ name: "IopError", code: "usage.shift" });
    expect(() => shiftDays(calendarDate(from), count)).toThrow(usage);
    expect(() => shiftMonths(calendarDate(from), count)).toThrow(usage);
  });

  it.each(["2026-02-30", "2026-2-1", "1 February 2026", ""])("%j, past the compiler", (text) => {
    const usage = expect.objectContaining({ name: "IopError", code: "usage.calendar-date" });
    const day = text as CalendarDate;
    expect(() => shiftDays(day, 1)).toThrow(usage);
    expect(() => shiftMonths(day, 1)).toThrow(usage);
    expect(() => daysBetween(calendarDate("2026-01-01"), day)).toThrow(usage);
    expect(() => daysBetween(day, calendarDate("2026-01-01"))).toThrow(usage);
    expect(() => lastDayOfMonth(day)).toThrow(usage);
    expect(() => dayOfWeek(day)).toThrow(usage);
  });
});

describe("lastDayOfMonth", () => {
  it.each([
    ["2021-01-01", "2021-01-31"],
    ["2021-02-01", "2021-02-28"],
    ["2020-02-29", "2020-02-29"],
    ["2100-02-10", "2100-02-28"],
    ["2021-04-30", "2021-04-30"],
    ["2021-12-31", "2021-12-31"],
    ["2199-12-01", "2199-12-31"],
  ] as const)("of %s is %s", (day, last) => {
    expect(lastDayOfMonth(calendarDate(day))).toBe(last);
    expect(isLastDayOfMonth(calendarDate(day))).toBe(day === last);
  });
});

describe("dayOfWeek", () => {
  it.each([
    ["1900-01-01", "monday"],
    ["2026-06-02", "tuesday"],
    ["2026-06-03", "wednesday"],
    ["2026-06-04", "thursday"],
    ["2026-06-05", "friday"],
    ["2026-06-06", "saturday"],
    ["2019-09-01", "sunday"],
    ["2199-12-31", "tuesday"],
  ] as const)("%s is a %s", (day, weekday) => {
    expect(dayOfWeek(calendarDate(day))).toBe(weekday);
  });
});

import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { calendarDate, yearOf } from "../../src/calendar/calendar-date.js";
import { dayOfWeek } from "../../src/calendar/day-arithmetic.js";
import { easterSunday } from "../../src/calendar/easter-sunday.js";
import { hasKnownHolidays, holidayEves, publicHolidays } from "../../src/calendar/public-holidays.js";
import { readGolden } from "../golden.js";

const YEARS = Array.from({ length: 2199 - 1990 + 1 }, (_, index) => 1990 + index);

/** The church's table of paschal full moons by golden number (year modulo 19, from 0), in force 1900–2199. */
const PASCHAL_FULL_MOONS = [
  ...["04-14", "04-03", "03-23", "04-11", "03-31", "04-18", "04-08", "03-28", "04-16", "04-05"],
  ...["03-25", "04-13", "04-02", "03-22", "04-10", "03-30", "04-17", "04-07", "03-27"],
];

const easterByTable = (year: number): Temporal.PlainDate => {
  const fullMoon = Temporal.PlainDate.from(`${year}-${PASCHAL_FULL_MOONS[year % 19] ?? ""}`);
  return fullMoon.add({ days: 7 - (fullMoon.dayOfWeek % 7) });
};

describe("easterSunday", () => {
  it("is the Sunday after the paschal full moon of the church's table, 1900–2199", () => {
    for (let year = 1900; year <= 2199; year += 1) expect(easterSunday(year)).toBe(easterByTable(year).toString());
  });

  it.each([1899, 2200, 2024.5, Number.NaN])("%d cannot be asked for", (year) => {
    expect(() => easterSunday(year)).toThrow(expect.objectContaining({ name: "IopError" }));
  });
});

describe("the golden days", () => {
  const rows = readGolden("public-holidays.csv", ["day", "key", "weekday", "swedish", "reason"]);
  const years = [...new Set(rows.map(({ day }) => yearOf(calendarDate(day))))];

  it.each(years)("are all and only the holidays and eves of %d", (year) => {
    const expected = rows.filter(({ day }) => day.startsWith(String(year)));
    const byDay = (one: string, other: string): number => Number(one > other) - Number(one < other);
    expect([...publicHolidays(year), ...holidayEves(year)].map(({ day, key }) => `${day} ${key}`).sort(byDay)).toEqual(
      expected.map(({ day, key }) => `${day} ${key}`).sort(byDay),
    );
  });

  it.each(rows)("$day, $swedish, is a $weekday", ({ day, weekday }) => {
    expect(dayOfWeek(calendarDate(day))).toBe(weekday.toLowerCase());
  });
});

describe("publicHolidays", () => {
  it.each(YEARS)("of %d fall where the statute says", (year) => {
    const easter = easterByTable(year);
    const holidays = publicHolidays(year);
    const found = Object.fromEntries(holidays.map(({ key, day }) => [key, day.slice(5)]));
    const afterEaster = (days: number): string => easter.add({ days }).toString().slice(5);
    expect(found).toEqual({
      "new-years-day": "01-01",
      epiphany: "01-06",
      "good-friday": afterEaster(-2),
      "easter-sunday": afterEaster(0),
      "easter-monday": afterEaster(1),
      "may-day": "05-01",
      "ascension-day": afterEaster(4 + 5 * 7),
      "whit-sunday": afterEaster(7 * 7),
      ...(year < 2005 ? { "whit-monday": afterEaster(50) } : { "national-day": "06-06" }),
      "midsummer-day": expect.stringMatching(/^06-2[0-6]$/),
      "all-saints-day": expect.stringMatching(/^(?:10-31|11-0[1-6])$/),
      "christmas-day": "12-25",
      "boxing-day": "12-26",
    });
    for (const { key, day } of holidays) {
      if (key === "midsummer-day" || key === "all-saints-day") expect(dayOfWeek(day)).toBe("saturday");
    }
    const days = holidays.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
  });

  it("name their statute", () => {
    expect([...publicHolidays(2026), ...holidayEves(2026)].map(({ basis }) => basis)).toEqual([
      ...Array.from({ length: 13 }, () => ({ kind: "statute", sfs: "1989:253", paragraph: "1 §" })),
      ...Array.from({ length: 3 }, () => ({ kind: "statute", sfs: "1930:173", paragraph: "2 §" })),
    ]);
  });
});

describe("years that cannot be asked for", () => {
  it.each([1989, 2200, 2026.5, Number.NaN, Number.POSITIVE_INFINITY])("%d", (year) => {
    const usage = expect.objectContaining({ name: "IopError", code: "usage.holiday-year" });
    expect(hasKnownHolidays(year)).toBe(false);
    expect(() => publicHolidays(year)).toThrow(usage);
    expect(() => holidayEves(year)).toThrow(usage);
  });

  it("all others can", () => {
    expect(YEARS.every(hasKnownHolidays)).toBe(true);
  });
});

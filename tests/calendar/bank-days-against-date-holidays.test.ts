import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { dayOffOn, isBankDay } from "../../src/calendar/bank-day.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { dayOfWeek, shiftDays } from "../../src/calendar/day-arithmetic.js";

const YEARS = Array.from({ length: 41 }, (_, index) => 2000 + index);

/** The days on which banks in Sweden are closed by an independent list, Saturdays and Sundays left out. */
const closedBy = (holidays: Holidays, year: number): ReadonlySet<string> =>
  new Set(
    holidays
      .getHolidays(year)
      .filter(({ type }) => type === "public" || type === "bank")
      .map(({ date }) => date.slice(0, 10)),
  );

const daysOf = (year: number) => {
  const first = calendarDate(`${String(year)}-01-01`);
  return Array.from({ length: 366 }, (_, index) => shiftDays(first, index)).filter((day) =>
    day.startsWith(String(year)),
  );
};

describe("bank days beside those of date-holidays", () => {
  const holidays = new Holidays("SE");

  /** Whit Monday was a public holiday until lag (2004:1320) took effect on 1 January 2005; the list does not know. */
  const WHIT_MONDAYS = ["2000-06-12", "2001-06-04", "2002-05-20", "2003-06-09", "2004-05-31"];

  it.each(YEARS)("of %i are the same day by day, but for Whit Monday while it was a public holiday", (year) => {
    const closed = closedBy(holidays, year);
    const differing = daysOf(year).filter((day) => {
      const open = !closed.has(day) && !["saturday", "sunday"].includes(dayOfWeek(day));
      return open !== isBankDay(day);
    });
    expect(differing).toEqual(WHIT_MONDAYS.filter((day) => day.startsWith(String(year))));
  });

  it.each(WHIT_MONDAYS)("%s was Whit Monday", (day) => {
    expect(dayOffOn(calendarDate(day))?.key).toBe("whit-monday");
  });
});

import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { wholeMonths } from "../../src/messages/whole-months.js";

const monthsOf = (from: string, through: string) =>
  wholeMonths({ from: calendarDate(from), through: calendarDate(through) });

describe("the whole months of a period", () => {
  it.each([
    ["a tertial", "2019-05-01", "2019-08-31", { year: 2019, first: 5, last: 8 }],
    ["a year", "2019-01-01", "2019-12-31", { year: 2019, first: 1, last: 12 }],
    ["the February of a leap year", "2020-02-01", "2020-02-29", { year: 2020, first: 2, last: 2 }],
  ])("are there for %s", (_what, from, through, months) => {
    expect(monthsOf(from, through)).toEqual(months);
  });

  it.each([
    ["begins within a month", "2019-01-15", "2019-04-30"],
    ["ends within a month", "2019-01-01", "2019-04-29"],
    ["ends the day before the last of a leap February", "2020-01-01", "2020-02-28"],
    ["lies in two years", "2019-09-01", "2020-02-29"],
    ["ends before it begins", "2019-05-01", "2019-04-30"],
  ])("are not, where it %s", (_what, from, through) => {
    expect(monthsOf(from, through)).toBeUndefined();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustToBankDay, dayOffOn, isBankDay, nextWeekday, previousWeekday } from "../../src/calendar/bank-day.js";
import { type CalendarDate, calendarDate } from "../../src/calendar/calendar-date.js";
import { daysBetween, shiftDays } from "../../src/calendar/day-arithmetic.js";
import type { Answer } from "../../src/explanation/answer.js";
import { readGolden } from "../golden.js";

const ROWS = readGolden("bank-days.csv", ["day", "key", "following", "preceding", "reason"]);

const HOLIDAYS = { kind: "statute", sfs: "1989:253", paragraph: "1 §" };
const STATUTORY_TIME = { kind: "statute", sfs: "1930:173", paragraph: "2 §" };

const valueOf = (answer: Answer<CalendarDate>): CalendarDate => {
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
};

describe("adjustToBankDay", () => {
  it.each(ROWS)("$day: following $following, preceding $preceding ($reason)", ({ day, key, following, preceding }) => {
    const date = calendarDate(day);
    expect(adjustToBankDay(date, "following")).toMatchObject({ ok: true, value: following });
    expect(adjustToBankDay(date, "preceding")).toMatchObject({ ok: true, value: preceding });
    expect(adjustToBankDay(date, "unadjusted")).toEqual({ ok: true, value: day, steps: [], assumptions: [] });
    expect(dayOffOn(date)?.key ?? "").toBe(key);
    expect(isBankDay(date)).toBe(key === "");
  });

  it("says which days were passed over, each with its statute", () => {
    expect(adjustToBankDay(calendarDate("2021-12-31"), "following")).toEqual({
      ok: true,
      value: "2022-01-03",
      steps: [
        {
          code: "calendar.days-off-passed",
          inputs: {
            from: "2021-12-31",
            passed: [
              { key: "new-years-eve", day: "2021-12-31", basis: STATUTORY_TIME },
              { key: "new-years-day", day: "2022-01-01", basis: HOLIDAYS },
              { key: "sunday", day: "2022-01-02", basis: HOLIDAYS },
            ],
          },
          output: "2022-01-03",
          basis: STATUTORY_TIME,
        },
      ],
      assumptions: [],
    });
    expect(dayOffOn(calendarDate("2026-02-14"))).toEqual({ key: "saturday", day: "2026-02-14", basis: STATUTORY_TIME });
  });

  it("says nothing of a bank day", () => {
    const answer = { ok: true, value: "2026-02-11", steps: [], assumptions: [] };
    expect(adjustToBankDay(calendarDate("2026-02-11"), "following")).toEqual(answer);
    expect(adjustToBankDay(calendarDate("2026-02-11"), "preceding")).toEqual(answer);
  });
});

describe("the weekday after and before", () => {
  it.each([
    ["2026-02-11", "2026-02-12", "2026-02-10", "an ordinary Wednesday"],
    ["2026-02-13", "2026-02-16", "2026-02-12", "an ordinary Friday"],
    ["2026-02-15", "2026-02-16", "2026-02-13", "an ordinary Sunday"],
    ["2026-02-16", "2026-02-17", "2026-02-13", "an ordinary Monday"],
    ["2024-03-28", "2024-04-02", "2024-03-27", "Maundy Thursday"],
    ["2024-04-02", "2024-04-03", "2024-03-28", "the Tuesday after Easter"],
    ["2018-12-21", "2018-12-27", "2018-12-20", "the Friday before Christmas"],
    ["2018-12-24", "2018-12-27", "2018-12-21", "Christmas Eve"],
    ["2019-01-02", "2019-01-03", "2018-12-28", "the first weekday of the year"],
  ])("%s: %s and %s (%s)", (day, next, previous) => {
    expect(nextWeekday(calendarDate(day))).toMatchObject({ ok: true, value: next });
    expect(previousWeekday(calendarDate(day))).toMatchObject({ ok: true, value: previous });
  });

  it("names the days between, if there are any", () => {
    expect(nextWeekday(calendarDate("2026-02-11"))).toMatchObject({ steps: [] });
    expect(previousWeekday(calendarDate("2026-02-16"))).toMatchObject({
      steps: [
        {
          inputs: { from: "2026-02-16", passed: [{ day: "2026-02-15" }, { day: "2026-02-14" }] },
          output: "2026-02-13",
          basis: HOLIDAYS,
        },
      ],
    });
  });
});

describe("days outside 1990–2199", () => {
  const notKnown = (day: string): unknown => ({
    ok: false,
    failure: { code: "calendar.holidays-not-known", params: { day } },
    steps: [],
  });

  it.each([
    ["1989-12-29", "following"],
    ["1989-12-31", "following"],
    ["1900-01-01", "preceding"],
    ["1990-01-01", "preceding"],
    ["2199-12-31", "following"],
  ] as const)("%s, %s, has no answer", (day, adjustment) => {
    expect(adjustToBankDay(calendarDate(day), adjustment)).toEqual(notKnown(day));
  });

  it.each(["1900-01-01", "1989-12-31", "1990-01-01"])("%s stays where it is if the clause does not move it", (day) => {
    expect(adjustToBankDay(calendarDate(day), "unadjusted")).toMatchObject({ ok: true, value: day });
  });

  it("has no weekday after or before where holidays are not known", () => {
    expect(nextWeekday(calendarDate("2199-12-30"))).toEqual(notKnown("2199-12-30"));
    expect(nextWeekday(calendarDate("2199-12-31"))).toEqual(notKnown("2199-12-31"));
    expect(previousWeekday(calendarDate("1990-01-02"))).toEqual(notKnown("1990-01-02"));
    expect(previousWeekday(calendarDate("1900-01-01"))).toEqual(notKnown("1900-01-01"));
  });

  it("is a mistake to ask of a single day", () => {
    const usage = expect.objectContaining({ name: "IopError", code: "usage.holiday-year" });
    expect(() => isBankDay(calendarDate("1989-12-31"))).toThrow(usage);
    expect(() => dayOffOn(calendarDate("1989-12-31"))).toThrow(usage);
  });
});

describe("of any day", () => {
  const anyDay = fc.integer({ min: 0, max: 76_000 }).map((days) => shiftDays(calendarDate("1991-01-01"), days));
  const anyMove = fc.constantFrom("following", "preceding");

  it("the adjusted day is the nearest bank day on its side, and stays when it is adjusted again", () => {
    fc.assert(
      fc.property(anyDay, anyMove, (day, move) => {
        const moved = valueOf(adjustToBankDay(day, move));
        const distance = daysBetween(day, moved) * (move === "following" ? 1 : -1);
        expect(isBankDay(moved)).toBe(true);
        expect(distance).toBeGreaterThanOrEqual(0);
        for (let days = 0; days < distance; days += 1) {
          expect(isBankDay(shiftDays(day, move === "following" ? days : -days))).toBe(false);
        }
        expect(valueOf(adjustToBankDay(moved, move))).toBe(moved);
      }),
    );
  });

  it("the weekday before the weekday after a bank day is that day", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        fc.pre(isBankDay(day));
        expect(valueOf(previousWeekday(valueOf(nextWeekday(day))))).toBe(day);
      }),
    );
  });
});

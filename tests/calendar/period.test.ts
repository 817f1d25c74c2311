import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod/mini";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { PeriodSchema } from "../../src/calendar/period.schema.js";
import {
  type ClosedPeriod,
  daysIn,
  hasBothDays,
  type MissingDay,
  overlapOf,
  type Period,
  periodContains,
} from "../../src/calendar/period.js";

const day = calendarDate;
const closed = (first: string, last: string): ClosedPeriod => Object.freeze({ from: day(first), through: day(last) });
const from = (first: string, through?: MissingDay): Period =>
  Object.freeze({ from: day(first), ...(through && { missing: Object.freeze({ through: Object.freeze(through) }) }) });
const through = (last: string, first?: MissingDay): Period =>
  Object.freeze({ through: day(last), ...(first && { missing: Object.freeze({ from: Object.freeze(first) }) }) });

const OPEN: MissingDay = { why: "open" };
const UNKNOWN: MissingDay = { why: "unknown", reason: "the copy has no dates" };

describe("periodContains", () => {
  it.each([
    ["the day before the first", closed("2019-01-01", "2021-12-31"), "2018-12-31", "no"],
    ["the first day", closed("2019-01-01", "2021-12-31"), "2019-01-01", "yes"],
    ["the last day", closed("2019-01-01", "2021-12-31"), "2021-12-31", "yes"],
    ["the day after the last", closed("2019-01-01", "2021-12-31"), "2022-01-01", "no"],
    ["a period of one day", closed("2019-01-01", "2019-01-01"), "2019-01-01", "yes"],
    ["a period that ends before it starts", closed("2019-02-01", "2019-01-01"), "2019-01-15", "no"],
    ["until further notice", from("2019-01-01", OPEN), "2199-12-31", "yes"],
    ["before a term until further notice", from("2019-01-01", OPEN), "2018-12-31", "no"],
    ["an end that nobody knows", from("2019-01-01", UNKNOWN), "2019-01-01", "unknown"],
    ["before the start, whatever the end", from("2019-01-01", UNKNOWN), "2018-12-31", "no"],
    ["an end that is not spoken of", from("2019-01-01"), "2020-01-01", "unknown"],
    ["from of old", through("2021-12-31", OPEN), "1900-01-01", "yes"],
    ["a start that nobody knows", through("2021-12-31", UNKNOWN), "2021-12-31", "unknown"],
    ["after the end, whatever the start", through("2021-12-31", UNKNOWN), "2022-01-01", "no"],
    ["always", { missing: { from: OPEN, through: OPEN } }, "2026-01-01", "yes"],
    ["an open start and an unknown end", { missing: { from: OPEN, through: UNKNOWN } }, "2026-01-01", "unknown"],
    ["nothing known", {}, "2026-01-01", "unknown"],
    ["a needless reason", { ...closed("2019-01-01", "2019-12-31"), missing: { from: UNKNOWN } }, "2019-06-01", "yes"],
  ] as const)("%s: %j, %s: %s", (_, period, on, expected) => {
    expect(periodContains(period, day(on))).toBe(expected);
  });
});

describe("daysIn", () => {
  it.each([
    ["a year", closed("2019-01-01", "2019-12-31"), 365],
    ["a leap year", closed("2020-01-01", "2020-12-31"), 366],
    ["three years", closed("2019-01-01", "2021-12-31"), 1096],
    ["one day", closed("2019-01-01", "2019-01-01"), 1],
    ["none, it ends the day before it starts", closed("2019-01-02", "2019-01-01"), 0],
    ["none, it ends long before it starts", closed("2021-12-31", "2019-01-01"), 0],
    ["no last day", from("2019-01-01", OPEN), undefined],
    ["no first day", through("2019-01-01", UNKNOWN), undefined],
  ] as const)("%s: %j has %s", (_, period, days) => {
    expect(daysIn(period)).toBe(days);
  });
});

describe("overlapOf", () => {
  it.each([
    ["one within the other", ["2019-01-01", "2021-12-31"], ["2020-01-01", "2020-12-31"], ["2020-01-01", "2020-12-31"]],
    ["one after the other", ["2019-01-01", "2020-06-30"], ["2020-01-01", "2020-12-31"], ["2020-01-01", "2020-06-30"]],
    ["one day", ["2019-01-01", "2019-12-31"], ["2019-12-31", "2020-12-31"], ["2019-12-31", "2019-12-31"]],
    ["the same", ["2019-01-01", "2019-12-31"], ["2019-01-01", "2019-12-31"], ["2019-01-01", "2019-12-31"]],
    ["side by side", ["2019-01-01", "2019-12-31"], ["2020-01-01", "2020-12-31"], undefined],
    ["far apart", ["2019-01-01", "2019-12-31"], ["2025-01-01", "2025-12-31"], undefined],
    ["one of them empty", ["2019-01-01", "2019-12-31"], ["2019-06-30", "2019-06-01"], undefined],
  ] as const)("%s: %j and %j share %j", (_, [a, b], [c, d], shared) => {
    const expected = shared && { from: shared[0], through: shared[1] };
    expect(overlapOf(closed(a, b), closed(c, d))).toEqual(expected);
    expect(overlapOf(closed(c, d), closed(a, b))).toEqual(expected);
  });
});

it("both days of a period are given, or not", () => {
  expect(hasBothDays(closed("2019-01-01", "2019-12-31"))).toBe(true);
  expect(hasBothDays(from("2019-01-01", OPEN))).toBe(false);
  expect(hasBothDays(through("2019-01-01"))).toBe(false);
  expect(hasBothDays({})).toBe(false);
});

describe("the shape of a period", () => {
  it.each([
    ["agreement 000", { from: "2019-01-01", through: "2021-12-31" }],
    ["known to the month", { from: "2017-12-01", through: "2019-03-31", precision: "month" }],
    ["known to the year", { from: "2020-01-01", through: "2022-12-31", precision: "year" }],
    ["a season", { from: "2019-09-01", through: "2019-11-30", precision: "season", asWritten: "hösten 2019" }],
    ["until further notice", { from: "2019-01-01", missing: { through: { why: "open" } } }],
    ["no day known", { missing: { from: { why: "unknown" }, through: { why: "unknown", reason: "not in the copy" } } }],
    ["ends before it starts: a matter for a rule", { from: "2022-01-01", through: "2021-12-31" }],
    ["a day not spoken of: a matter for a rule", { from: "2022-01-01" }],
  ])("%s", (_, value) => {
    expect(PeriodSchema.parse(value)).toEqual(value);
  });

  it.each([
    ["a day that does not exist", { from: "2019-02-29" }],
    ["a month", { from: "2019-02" }],
    ["null for open", { from: "2019-01-01", through: null }],
    ["undefined for absent", { from: "2019-01-01", through: undefined }],
    ["an unknown precision", { precision: "quarter" }],
    ["an unknown reason for absence", { missing: { through: { why: "forgotten" } } }],
    ["a reason for an open side", { missing: { through: { why: "open", reason: "until further notice" } } }],
    ["an unknown key", { from: "2019-01-01", to: "2019-12-31" }],
    ["an unknown key within", { missing: { to: { why: "open" } } }],
    ["an empty wording", { asWritten: "" }],
    ["a wording of more than a line", { asWritten: "x".repeat(501) }],
  ])("not %s", (_, value) => {
    expect(PeriodSchema.safeParse(value).success).toBe(false);
  });

  it("is exactly the type, and compiles", () => {
    expectTypeOf<z.output<typeof PeriodSchema>>().toExtend<Period>();
    expectTypeOf<Period>().toExtend<z.input<typeof PeriodSchema>>();
    expect(() => z.compile(PeriodSchema, { strict: true })).not.toThrow();
  });
});

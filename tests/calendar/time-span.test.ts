import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { TimeSpanSchema } from "../../src/calendar/time-span.schema.js";
import { shiftBySpan, type TimeSpan } from "../../src/calendar/time-span.js";

const months = (count: number): TimeSpan => Object.freeze({ unit: "months", count });
const days = (count: number): TimeSpan => Object.freeze({ unit: "days", count });

describe("shiftBySpan", () => {
  it.each([
    ["2021-12-31", months(9), "backward", "2021-03-31"],
    ["2026-06-30", months(3), "backward", "2026-03-30"],
    ["2021-03-30", months(9), "forward", "2021-12-30"],
    ["2018-12-03", days(21), "forward", "2018-12-24"],
    ["2026-03-30", days(30), "backward", "2026-02-28"],
    ["2026-01-31", months(1), "forward", "2026-02-28"],
    ["2026-01-31", days(30), "forward", "2026-03-02"],
    ["2021-12-31", months(0), "backward", "2021-12-31"],
    ["2199-12-31", days(1), "forward", undefined],
    ["1900-01-01", days(1), "backward", undefined],
    ["2199-12-01", months(1), "forward", undefined],
    ["1900-01-31", months(1), "backward", undefined],
    ["2026-01-01", months(12_000), "forward", undefined],
    ["2026-01-01", days(Number.MAX_SAFE_INTEGER), "backward", undefined],
  ] as const)("from %s, %j %s: %s", (from, span, direction, reached) => {
    expect(shiftBySpan(calendarDate(from), span, direction)).toBe(reached);
  });

  it("refuses parts of a month", () => {
    expect(() => shiftBySpan(calendarDate("2026-01-01"), months(1.5), "forward")).toThrow(
      expect.objectContaining({ code: "usage.shift" }),
    );
  });
});

describe("the shape of a span", () => {
  it.each([months(0), months(9), months(12_000), days(0), days(21), days(12_000)])("is %j", (span) => {
    expect(TimeSpanSchema.parse(span)).toEqual(span);
  });

  it.each([
    { unit: "years", count: 1 },
    { unit: "weeks", count: 3 },
    { unit: "months" },
    { unit: "months", count: -1 },
    { unit: "months", count: 1.5 },
    { unit: "months", count: 12_001 },
    { unit: "months", count: "9" },
    { unit: "months", count: Number.NaN },
    { unit: "months", count: 9, days: 1 },
    { months: 9 },
    "P9M",
    9,
  ])("is not %j", (value) => {
    expect(TimeSpanSchema.safeParse(value).success).toBe(false);
  });

  it("is exactly the type", () => {
    expectTypeOf<z.output<typeof TimeSpanSchema>>().toExtend<TimeSpan>();
    expectTypeOf<TimeSpan>().toExtend<z.input<typeof TimeSpanSchema>>();
  });
});

import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import type { DayAdjustment } from "../../src/calendar/day-adjustment.js";
import { DayAdjustmentSchema } from "../../src/calendar/day-adjustment.schema.js";
import { daysIn } from "../../src/calendar/period.js";
import { YearPartSchema } from "../../src/calendar/year-part.schema.js";
import { partsOfYear, YEAR_PARTS, type YearPart } from "../../src/calendar/year-part.js";

describe("partsOfYear", () => {
  it.each([
    ["year", ["2019-01-01–2019-12-31"]],
    ["half-year", ["2019-01-01–2019-06-30", "2019-07-01–2019-12-31"]],
    ["tertial", ["2019-01-01–2019-04-30", "2019-05-01–2019-08-31", "2019-09-01–2019-12-31"]],
    ["quarter", ["2019-01-01–2019-03-31", "2019-04-01–2019-06-30", "2019-07-01–2019-09-30", "2019-10-01–2019-12-31"]],
  ] as const)("%s: %j", (part, expected) => {
    expect(partsOfYear(2019, part).map(({ from, through }) => `${from}–${through}`)).toEqual(expected);
  });

  it("months, February by the year", () => {
    const februaryOf = (year: number) => partsOfYear(year, "month")[1];
    expect(februaryOf(2019)).toEqual({ from: "2019-02-01", through: "2019-02-28" });
    expect(februaryOf(2020)).toEqual({ from: "2020-02-01", through: "2020-02-29" });
    expect(februaryOf(2100)).toEqual({ from: "2100-02-01", through: "2100-02-28" });
  });

  it.each(YEAR_PARTS)("by the %s every day of every year is in one part", (part) => {
    for (const [year, days] of [
      [1900, 365],
      [2019, 365],
      [2020, 366],
      [2199, 365],
    ] as const) {
      const parts = partsOfYear(year, part);
      expect(parts.reduce((sum, period) => sum + (daysIn(period) ?? 0), 0)).toBe(days);
      expect(parts[0]?.from).toBe(`${String(year)}-01-01`);
      expect(parts.at(-1)?.through).toBe(`${String(year)}-12-31`);
    }
  });

  it.each([1899, 2200, 2019.5, Number.NaN, -1])("%d is not a year that can be asked for", (year) => {
    expect(() => partsOfYear(year, "month")).toThrow(expect.objectContaining({ code: "usage.year" }));
  });
});

it("the words of a clause are these and no others", () => {
  expect(YearPartSchema.options).toEqual(YEAR_PARTS);
  expect(DayAdjustmentSchema.options).toEqual(["unadjusted", "following", "preceding"]);
  expectTypeOf<z.output<typeof YearPartSchema>>().toEqualTypeOf<YearPart>();
  expectTypeOf<z.output<typeof DayAdjustmentSchema>>().toEqualTypeOf<DayAdjustment>();
});

import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod/mini";
import { PerSchema } from "../../src/quantity/per.schema.js";
import { PER_UNITS, type Per, type PerUnit } from "../../src/quantity/per.js";

describe("how often", () => {
  it.each([
    ["every fifth week", { every: 5, unit: "week" }],
    ["every weekday", { every: 1, unit: "weekday" }],
    ["each tertial", { every: 1, unit: "tertial" }],
    ["twice a school year", { every: 1, unit: "school-term" }],
    ["each time", { every: 1, unit: "occasion" }],
    ["at most every thousandth", { every: 1_000, unit: "day" }],
  ] as const satisfies readonly (readonly [string, Per])[])("%s: %j", (_, per) => {
    expect(PerSchema.parse(Object.freeze(per))).toEqual(per);
  });

  it.each([
    ["never", { every: 0, unit: "week" }],
    ["half a week", { every: 0.5, unit: "week" }],
    ["backwards", { every: -1, unit: "week" }],
    ["more than a thousand", { every: 1_001, unit: "week" }],
    ["NaN", { every: NaN, unit: "week" }],
    ["text", { every: "5", unit: "week" }],
    ["an unknown unit", { every: 1, unit: "fortnight" }],
    ["no unit", { every: 1 }],
    ["a bare unit", { unit: "week" }],
    ["something more", { every: 1, unit: "week", on: "Monday" }],
    ["null", null],
  ])("is not %s: %j", (_, per) => {
    expect(PerSchema.safeParse(per).success).toBe(false);
  });

  it("has every unit that clauses use", () => {
    expect(PER_UNITS.filter((unit) => !PerSchema.safeParse({ every: 1, unit }).success)).toEqual([]);
    expectTypeOf<PerUnit>().toEqualTypeOf<
      "day" | "weekday" | "week" | "month" | "quarter" | "tertial" | "half-year" | "school-term" | "year" | "occasion"
    >();
  });

  it("has a schema that compiles and that gives and takes the hand-written type", () => {
    expect(() => z.compile(PerSchema, { strict: true })).not.toThrow();
    expectTypeOf<z.output<typeof PerSchema>>().toExtend<Per>();
    expectTypeOf<Per>().toExtend<z.input<typeof PerSchema>>();
  });
});

import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod/mini";
import { AmountSchema } from "../../src/money/amount.schema.js";
import type { Amount } from "../../src/money/amount.js";
import { PercentageSchema } from "../../src/money/percentage.schema.js";
import { isPercentage, type Percentage } from "../../src/money/percentage.js";
import { RoundingModeSchema, RoundingSchema, RoundingUnitSchema } from "../../src/money/rounding.schema.js";
import { ROUNDING_MODES, type Rounding } from "../../src/money/rounding.js";
import { SekSchema } from "../../src/money/sek.schema.js";
import { isSek, type Sek } from "../../src/money/sek.js";
import { anySek } from "./any-sek.js";

const SCHEMAS = { SekSchema, PercentageSchema, RoundingUnitSchema, RoundingModeSchema, RoundingSchema, AmountSchema };

describe.each(Object.entries<z.ZodMiniType>(SCHEMAS))("%s", (_, schema) => {
  it("compiles", () => {
    expect(() => z.compile(schema, { strict: true })).not.toThrow();
  });

  it("can be published as JSON Schema, with patterns that need no lookaround", () => {
    const published = JSON.stringify(z.toJSONSchema(schema));
    expect(published).not.toMatch(/\(\?[=!<]/);
  });

  it.each([undefined, null, NaN, 5, true, [], new Date(0), "x".repeat(1_000_000)])("refuses %j", (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

describe("SekSchema", () => {
  it("accepts exactly the brand", () => {
    const nearly = fc.oneof(anySek, fc.stringMatching(/^-?[0-9]{0,3}\.?[0-9]{0,3}$/), fc.string());
    fc.assert(fc.property(nearly, (text) => SekSchema.safeParse(text).success === isSek(text)));
  });

  it.each(["-0.00", "00.00", "3500000", "3500.5", "3500,50", "1000000000000000.00", "5.00\n"])("refuses %j", (text) => {
    expect(SekSchema.safeParse(text).success).toBe(false);
  });
});

describe("PercentageSchema", () => {
  it("accepts exactly the brand", () => {
    const nearly = fc.oneof(fc.stringMatching(/^-?[0-9]{0,7}\.?[0-9]{0,11}$/), fc.string());
    fc.assert(fc.property(nearly, (text) => PercentageSchema.safeParse(text).success === isPercentage(text)));
  });
});

describe("RoundingSchema", () => {
  it("accepts every unit above zero and every mode", () => {
    fc.assert(
      fc.property(anySek, fc.constantFrom(...ROUNDING_MODES), (unit, mode) => {
        expect(RoundingSchema.safeParse({ unit, mode }).success).toBe(Number(unit) > 0);
      }),
    );
  });

  it.each([
    ["no unit", { mode: "upward" }],
    ["no mode", { unit: "1.00" }],
    ["an unknown mode", { unit: "1.00", mode: "up" }],
    ["something more", { unit: "1.00", mode: "upward", floor: "0.00" }],
  ])("refuses %s", (_, value) => {
    expect(RoundingSchema.safeParse(value).success).toBe(false);
  });
});

describe("AmountSchema", () => {
  it.each([
    { kind: "exact", sek: "3500000.00" },
    { kind: "rounded", sek: "3107000.00", unit: "1000.00" },
    { kind: "about", sek: "-5.00" },
    { kind: "unknown" },
    { kind: "unknown", reason: "the annex is missing" },
  ])("accepts %j and gives it back", (amount) => {
    expect(AmountSchema.parse(Object.freeze(amount))).toEqual(amount);
  });

  it.each([
    ["no kind", { sek: "1.00" }],
    ["an unknown kind", { kind: "estimated", sek: "1.00" }],
    ["an exact amount without kronor", { kind: "exact" }],
    ["an exact amount with a unit", { kind: "exact", sek: "1.00", unit: "1.00" }],
    ["kronor as a number", { kind: "exact", sek: 1 }],
    ["kronor that are undefined", { kind: "about", sek: undefined }],
    ["a rounded amount without its unit", { kind: "rounded", sek: "1.00" }],
    ["a unit of zero", { kind: "rounded", sek: "1.00", unit: "0.00" }],
    ["an unknown amount with kronor", { kind: "unknown", sek: "1.00" }],
    ["a reason that says nothing", { kind: "unknown", reason: "" }],
    ["a reason that is undefined", { kind: "unknown", reason: undefined }],
    ["a megabyte of reasons", { kind: "unknown", reason: "x".repeat(1_000_000) }],
  ])("refuses %s", (_, value) => {
    expect(AmountSchema.safeParse(value).success).toBe(false);
  });
});

it("the schemas give the hand-written types and take them", () => {
  expectTypeOf<z.output<typeof SekSchema>>().toEqualTypeOf<Sek>();
  expectTypeOf<z.output<typeof PercentageSchema>>().toEqualTypeOf<Percentage>();
  expectTypeOf<z.output<typeof RoundingSchema>>().toExtend<Rounding>();
  expectTypeOf<Rounding>().toExtend<z.input<typeof RoundingSchema>>();
  expectTypeOf<z.output<typeof AmountSchema>>().toExtend<Amount>();
  expectTypeOf<Amount>().toExtend<z.input<typeof AmountSchema>>();
});

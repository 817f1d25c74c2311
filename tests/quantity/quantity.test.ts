import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod/mini";
import { QuantityPartSchema, QuantitySchema } from "../../src/quantity/quantity.schema.js";
import type { Quantity, QuantityPart } from "../../src/quantity/quantity.js";

/** What the source documents say, and how it is written down. */
const WRITTEN = [
  ["83 guests a day", { kind: "number", value: 83 }],
  ["about 20 people", { kind: "number", value: 20, precision: "about" }],
  ["2.5 positions", { kind: "number", value: 2.5 }],
  ["about 80–100 guests", { kind: "range", least: 80, most: 100, precision: "about" }],
  ["2–12 visitors", { kind: "range", least: 2, most: 12 }],
  ["over 100", { kind: "range", moreThan: 100 }],
  ["at least 20 %", { kind: "range", least: 20 }],
  ["fewer than five", { kind: "range", lessThan: 5 }],
  ["1–2 of 200", { kind: "ratio", part: { kind: "range", least: 1, most: 2 }, whole: { kind: "number", value: 200 } }],
  ["42 of 247", { kind: "ratio", part: { kind: "number", value: 42 }, whole: { kind: "number", value: 247 } }],
  ["most of them", { kind: "words", text: "most of them" }],
  ["not counted", { kind: "unknown", reason: "not counted" }],
  ["not stated", { kind: "unknown" }],
  ["the greatest", { kind: "number", value: 1e15 }],
  ["the least", { kind: "number", value: -1e15 }],
] as const satisfies readonly (readonly [string, Quantity])[];

const REFUSED: readonly (readonly [why: string, value: unknown])[] = [
  ["no kind", { value: 1 }],
  ["an unknown kind", { kind: "percentage", value: 1 }],
  ["a bare number", 83],
  ["a number without its value", { kind: "number" }],
  ["text for a number", { kind: "number", value: "83" }],
  ["NaN", { kind: "number", value: NaN }],
  ["Infinity", { kind: "number", value: Infinity }],
  ["more than 10¹⁵", { kind: "number", value: 1.1e15 }],
  ["a bound below -10¹⁵", { kind: "range", least: -1.1e15 }],
  ["a bound that is NaN", { kind: "range", most: NaN }],
  ["a bound that is undefined", { kind: "range", most: undefined }],
  ["a bound that is null", { kind: "range", most: null }],
  ["another precision", { kind: "number", value: 1, precision: "exact" }],
  ["a range with a value", { kind: "range", value: 1 }],
  ["a ratio without its whole", { kind: "ratio", part: { kind: "number", value: 1 } }],
  [
    "a ratio of a ratio",
    {
      kind: "ratio",
      part: { kind: "ratio", part: { kind: "number", value: 1 }, whole: { kind: "number", value: 2 } },
      whole: { kind: "number", value: 3 },
    },
  ],
  ["a ratio of words", { kind: "ratio", part: { kind: "words", text: "few" }, whole: { kind: "number", value: 3 } }],
  ["no words", { kind: "words", text: "" }],
  ["a megabyte of words", { kind: "words", text: "x".repeat(1_000_000) }],
  ["a unit", { kind: "number", value: 1, unit: "guests" }],
  ["null", null],
  ["a list", []],
];

describe("a quantity", () => {
  it.each(WRITTEN)("%s is written down and read back: %j", (_, quantity) => {
    expect(QuantitySchema.parse(Object.freeze(quantity))).toEqual(quantity);
    expect(QuantitySchema.parse(JSON.parse(JSON.stringify(quantity)))).toEqual(quantity);
  });

  it.each(REFUSED)("is not %s", (_, value) => {
    expect(QuantitySchema.safeParse(value).success).toBe(false);
  });

  it.each(WRITTEN)("%s is a part of a ratio only as a number or a range", (_, quantity) => {
    const isPart = quantity.kind === "number" || quantity.kind === "range";
    expect(QuantityPartSchema.safeParse(quantity).success).toBe(isPart);
  });

  it("has schemas that compile and that give and take the hand-written types", () => {
    expect(() => z.compile(QuantitySchema, { strict: true })).not.toThrow();
    expect(() => z.compile(QuantityPartSchema, { strict: true })).not.toThrow();
    expectTypeOf<z.output<typeof QuantitySchema>>().toExtend<Quantity>();
    expectTypeOf<Quantity>().toExtend<z.input<typeof QuantitySchema>>();
    expectTypeOf<z.output<typeof QuantityPartSchema>>().toExtend<QuantityPart>();
    expectTypeOf<QuantityPart>().toExtend<z.input<typeof QuantityPartSchema>>();
  });

  it("is of one kind, for the compiler", () => {
    // @ts-expect-error words have no value
    const wrong: Quantity = { kind: "words", value: 1 };
    // @ts-expect-error a ratio's parts are numbers or ranges
    const wrongPart: QuantityPart = { kind: "unknown" };
    expect(QuantitySchema.safeParse(wrong).success).toBe(false);
    expect(QuantityPartSchema.safeParse(wrongPart).success).toBe(false);
  });
});

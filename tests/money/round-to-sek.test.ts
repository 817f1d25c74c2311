import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IopError } from "../../src/issues/iop-error.js";
import { oreOf } from "../../src/money/ore.js";
import { percentage } from "../../src/money/percentage.js";
import { roundToSek } from "../../src/money/round-to-sek.js";
import { ROUNDING_MODES, type Rounding, type RoundingMode } from "../../src/money/rounding.js";
import { sek, type Sek } from "../../src/money/sek.js";
import { toDecimal } from "../../src/money/to-decimal.js";
import { anySek } from "./any-sek.js";

const rounding = (unit: number | string, mode: RoundingMode): Rounding => Object.freeze({ unit: sek(unit), mode });

describe("roundToSek", () => {
  it.each([
    // to whole kronor                2.40 2.50 3.50 -2.40 -2.50
    ["half-away-from-zero", [2, 3, 4, -2, -3]],
    ["half-to-even", [2, 2, 4, -2, -2]],
    ["upward", [3, 3, 4, -2, -2]],
    ["downward", [2, 2, 3, -3, -3]],
    ["away-from-zero", [3, 3, 4, -3, -3]],
    ["toward-zero", [2, 2, 3, -2, -2]],
  ] as const)("%s makes of 2.40, 2.50, 3.50, -2.40 and -2.50: %j", (mode, expected) => {
    const exact = ["2.4", "2.5", "3.5", "-2.4", "-2.5"].map((text) => new Decimal(text));
    expect(exact.map((amount) => roundToSek(amount, rounding(1, mode)))).toEqual(expected.map(sek));
  });

  it.each([
    ["900 kr and 2.7 %, to whole kronor", "900", "1.027", 1, "half-away-from-zero", "924.00"],
    ["900 kr and 2.7 %, to the öre", "900", "1.027", "0.01", "half-away-from-zero", "924.30"],
    ["a floor of 0 %, then whole thousands: lowered", "1250400", "1", 1000, "half-away-from-zero", "1250000.00"],
    ["48 300 kr and 1.5 %, to hundreds", "48300", "1.015", 100, "half-away-from-zero", "49000.00"],
    ["to fifty öre", "10.30", "1", "0.50", "half-away-from-zero", "10.50"],
    ["to three kronor, between 9 and 12", "10.50", "1", 3, "half-to-even", "12.00"],
    ["already a multiple", "1250000", "1", 1000, "upward", "1250000.00"],
    ["up to nothing from below", "-0.004", "1", "0.01", "upward", "0.00"],
    ["to the nearest, which is nothing", "-0.4", "1", 1, "half-away-from-zero", "0.00"],
    ["a unit greater than the amount", "1", "1", 1000, "away-from-zero", "1000.00"],
    ["a hair above the half", `2.5${"0".repeat(90)}1`, "1", 1, "half-to-even", "3.00"],
    ["a hair above the half of three", `4.5${"0".repeat(90)}1`, "1", 3, "half-to-even", "6.00"],
    ["the greatest", "999999999999999.99", "1", "0.01", "downward", "999999999999999.99"],
  ] as const)("%s", (_, amount, factor, unit, mode, expected) => {
    const exact = toDecimal(sek(0)).plus(amount).times(factor);
    expect(roundToSek(exact, rounding(unit, mode))).toBe(expected);
  });

  const anyRounding = fc.record({
    unit: fc.constantFrom("0.01", "0.03", "0.50", "1.00", "7.00", "100.00", "1000.00").map(sek),
    mode: fc.constantFrom(...ROUNDING_MODES),
  });
  /** Exact amounts as a whole number of thousandths of an öre; halves of a unit are often hit. */
  const anyThousandths = fc.oneof(
    fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }),
    fc.bigInt({ min: -2_000n, max: 2_000n }).map((halves) => halves * 500n),
    fc.bigInt({ min: -200n, max: 200n }).map((halves) => halves * 5_000_000n),
  );
  const size = (value: bigint): bigint => (value < 0n ? -value : value);

  it("gives one of the two neighbouring multiples, and the one that the mode says", () => {
    fc.assert(
      fc.property(anyThousandths, anyRounding, (thousandths, rule) => {
        const unit = oreOf(rule.unit);
        const exact = new Decimal(thousandths.toString()).div(100_000);
        const rounded = oreOf(roundToSek(exact, Object.freeze(rule)));
        const change = rounded * 1_000n - thousandths;
        const outward = size(rounded) * 1_000n - size(thousandths);

        expect(rounded % unit).toBe(0n);
        expect(size(change)).toBeLessThan(unit * 1_000n);
        if (rule.mode === "upward") expect(change).toBeGreaterThanOrEqual(0n);
        if (rule.mode === "downward") expect(change).toBeLessThanOrEqual(0n);
        if (rule.mode === "away-from-zero") expect(outward).toBeGreaterThanOrEqual(0n);
        if (rule.mode === "toward-zero") expect(outward).toBeLessThanOrEqual(0n);
        if (rule.mode.startsWith("half")) expect(size(change) * 2n).toBeLessThanOrEqual(unit * 1_000n);
        if (size(change) * 2n === unit * 1_000n) {
          if (rule.mode === "half-away-from-zero") expect(outward).toBeGreaterThan(0n);
          if (rule.mode === "half-to-even") expect((rounded / unit) % 2n).toBe(0n);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("to the öre leaves a whole number of öre as it is, in every mode", () => {
    fc.assert(
      fc.property(anySek, fc.constantFrom(...ROUNDING_MODES), (amount, mode) => {
        expect(roundToSek(toDecimal(amount), rounding("0.01", mode))).toBe(amount);
      }),
    );
  });

  it.each([
    ["NaN", new Decimal(NaN)],
    ["Infinity", new Decimal(Infinity)],
    ["a number so large that writing it out would never end", new Decimal("1e9000000000000000")],
    ["16 digits before the point", new Decimal("1e15")],
    ["a number that is no Decimal", 5 as unknown as Decimal],
  ])("refuses %s", (_, exact) => {
    expect(() => roundToSek(exact, rounding("0.01", "downward"))).toThrow(IopError);
  });

  it.each([
    ["a unit of zero", { unit: "0.00", mode: "upward" }],
    ["a unit below zero", { unit: "-1.00", mode: "upward" }],
    ["a unit that is no amount", { unit: "1", mode: "upward" }],
    ["an unknown mode", { unit: "1.00", mode: "half-up" }],
    ["a mode that every object has", { unit: "1.00", mode: "toString" }],
  ])("refuses %s", (_, rule) => {
    expect(() => roundToSek(toDecimal(sek(1)), rule as Rounding)).toThrow(
      expect.objectContaining({ code: "usage.rounding" }),
    );
  });

  it("does not hang on the smallest number", () => {
    expect(roundToSek(new Decimal("1e-9000000000000000"), rounding(1, "upward"))).toBe("1.00");
  });
});

describe("toDecimal", () => {
  it("takes a percentage as a number of per cent", () => {
    expect(toDecimal(percentage("3.2")).toFixed()).toBe("3.2");
  });

  it("keeps 100 digits, whatever the host has set for its own", () => {
    const before = Decimal.precision;
    try {
      Decimal.set({ precision: 2 });
      expect(toDecimal(sek("999999999999999.99")).div(7).times(7).toFixed(9)).toBe("999999999999999.990000000");
    } finally {
      Decimal.set({ precision: before });
    }
    expect(Decimal.precision).toBe(before);
  });

  it.each(["0x1f", "1_000", "Infinity", "NaN", "1e5", " 1", "", null])("refuses %j", (value) => {
    expect(() => toDecimal(value as Sek)).toThrow(IopError);
  });

  it("gives no amount that could be paid out, for the compiler", () => {
    const exact = toDecimal(sek(3_500_000)).times("1.02");
    // @ts-expect-error a Decimal is not a Sek; only roundToSek gives one back
    const wrong: Sek = exact;
    // @ts-expect-error nor is its text
    const wrongText: Sek = exact.toFixed(2);
    expect([String(wrong), wrongText]).toEqual(["3570000", "3570000.00"]);
  });
});

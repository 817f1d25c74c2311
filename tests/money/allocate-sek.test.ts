import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocateSek } from "../../src/money/allocate-sek.js";
import { oreOf } from "../../src/money/ore.js";
import { percentage } from "../../src/money/percentage.js";
import { sek } from "../../src/money/sek.js";
import { sumSek } from "../../src/money/sek-arithmetic.js";
import { splitSek } from "../../src/money/split-sek.js";
import { anySek } from "./any-sek.js";

const allocated = (amount: number | string, weights: readonly (number | string)[]): readonly string[] =>
  allocateSek(sek(amount), Object.freeze([...weights]));

describe("allocateSek", () => {
  it.each([
    ["equal weights: the earlier first", 100, [1, 1, 1], ["33.34", "33.33", "33.33"]],
    ["the largest fraction first: .60 before .40", "0.05", [48, 52], ["0.02", "0.03"]],
    ["three fractions, .2 .3 .5", "0.01", [2, 3, 5], ["0.00", "0.00", "0.01"]],
    ["two öre over, to .9 and .8", "0.03", ["0.9", "0.3", "1.8"], ["0.01", "0.00", "0.02"]],
    ["equal fractions: the earlier", "0.01", [0, 1, 1], ["0.00", "0.01", "0.00"]],
    ["a weight of 0 gets nothing", "0.02", [0, 1, 0, 2], ["0.00", "0.01", "0.00", "0.01"]],
    ["below zero: the mirror image", -100, [1, 1, 1], ["-33.34", "-33.33", "-33.33"]],
    ["decimal text is exact: 0.1 + 0.2 is 0.3", "0.06", ["0.1", "0.2", "0.3"], ["0.01", "0.02", "0.03"]],
    ["so are numbers", "0.06", [0.1, 0.2, 0.3], ["0.01", "0.02", "0.03"]],
    ["places and rate", 1_000, [12, 8], ["600.00", "400.00"]],
    ["very unlike weights", "999999999999999.99", ["999999999999999", "0.0000000001"], ["999999999999999.99", "0.00"]],
    ["negative zero", 1, [-0, 1], ["0.00", "1.00"]],
    ["one weight", "12.34", [7], ["12.34"]],
    ["nothing to divide", 0, [3, 4], ["0.00", "0.00"]],
  ] as const)("%s: %s by %j", (_, amount, weights, expected) => {
    expect(allocated(amount, weights)).toEqual(expected);
  });

  it("takes amounts and percentages as weights", () => {
    expect(allocated(100, [sek(3_500_000), sek(3_500_000)])).toEqual(["50.00", "50.00"]);
    expect(allocated(100, [percentage("46.8"), percentage("53.2")])).toEqual(["46.80", "53.20"]);
  });

  const anyWeights = fc
    .array(
      fc.oneof(
        fc.nat(),
        fc.nat(3),
        fc.nat(9_999).map((value) => value / 100),
      ),
      { minLength: 1, maxLength: 30 },
    )
    .filter((weights) => weights.some((weight) => weight > 0));

  it("loses nothing, is fair to one öre, and gives nothing to a weight of 0", () => {
    fc.assert(
      fc.property(anySek, anyWeights, (amount, weights) => {
        const parts = allocateSek(amount, Object.freeze(weights));
        const hundredths = weights.map((weight) => BigInt(Math.round(weight * 100)));
        const total = hundredths.reduce((sum, weight) => sum + weight, 0n);
        expect(sumSek(parts)).toBe(amount);
        parts.forEach((part, index) => {
          const off = oreOf(part) * total - oreOf(amount) * (hundredths[index] ?? 0n);
          expect(off < total && off > -total).toBe(true);
          if (weights[index] === 0) expect(part).toBe("0.00");
        });
      }),
    );
  });

  it("by larger weights never gives less, between parts of one amount", () => {
    fc.assert(
      fc.property(anySek, anyWeights, (amount, weights) => {
        const sizes = allocateSek(amount, weights).map((part) => oreOf(part) * (amount.startsWith("-") ? -1n : 1n));
        const byWeight = sizes
          .map((size, index) => ({ size, index, weight: weights[index] ?? 0 }))
          .sort((one, other) => other.weight - one.weight || one.index - other.index);
        const ordered = byWeight.every(({ size }, index) => size <= (byWeight[index - 1]?.size ?? size));
        expect(ordered).toBe(true);
      }),
    );
  });

  it("by equal weights is splitSek", () => {
    const from1To = (max: number) => fc.integer({ min: 1, max });
    fc.assert(
      fc.property(anySek, from1To(50), from1To(1_000), (amount, parts, weight) => {
        expect(allocateSek(amount, Array<number>(parts).fill(weight))).toEqual(splitSek(amount, parts));
      }),
    );
  });

  it("does not depend on the scale of the weights", () => {
    fc.assert(
      fc.property(anySek, fc.array(fc.nat(1_000), { minLength: 1, maxLength: 10 }), (amount, weights) => {
        fc.pre(weights.some((weight) => weight > 0));
        expect(
          allocateSek(
            amount,
            weights.map((weight) => weight * 7),
          ),
        ).toEqual(allocateSek(amount, weights));
      }),
    );
  });

  it.each([
    ["no weights", []],
    ["nothing but zeros", [0, "0", "0.00"]],
    ["a weight below zero", [2, -1]],
    ["NaN", [NaN]],
    ["Infinity", [1, Infinity]],
    ["an exponent", ["1e5"]],
    ["a hexadecimal number", ["0x1f"]],
    ["a decimal comma", ["1,5"]],
    ["16 digits", ["1000000000000000"]],
    ["11 decimals", ["0.00000000001"]],
    ["a megabyte of digits", ["9".repeat(1_000_000)]],
    ["null", [null]],
    ["10 001 weights", Array<number>(10_001).fill(1)],
  ])("refuses %s", (_, weights) => {
    expect(() => allocateSek(sek(1), weights as number[])).toThrow(
      expect.objectContaining({ code: "usage.allocate-sek" }),
    );
  });

  it("divides by 10 000 weights in good time", () => {
    const started = performance.now();
    const parts = allocateSek(
      sek("999999999999999.99"),
      Array.from({ length: 10_000 }, (_, index) => index % 97),
    );
    expect(sumSek(parts)).toBe("999999999999999.99");
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

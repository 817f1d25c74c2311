import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oreOf } from "../../src/money/ore.js";
import { sek } from "../../src/money/sek.js";
import { sumSek } from "../../src/money/sek-arithmetic.js";
import { splitSek } from "../../src/money/split-sek.js";
import { anySek } from "./any-sek.js";

describe("splitSek", () => {
  it.each([
    ["by tertial", 3_500_000, 3, ["1166666.67", "1166666.67", "1166666.66"]],
    ["a repayment", -3_500_000, 3, ["-1166666.67", "-1166666.67", "-1166666.66"]],
    ["by quarter", 3_500_000, 4, ["875000.00", "875000.00", "875000.00", "875000.00"]],
    ["one odd öre", "100.01", 2, ["50.01", "50.00"]],
    ["one part", "0.01", 1, ["0.01"]],
    ["more parts than öre", "0.02", 3, ["0.01", "0.01", "0.00"]],
    ["more parts than öre, below zero", "-0.02", 3, ["-0.01", "-0.01", "0.00"]],
    ["nothing", 0, 2, ["0.00", "0.00"]],
    ["the greatest", "999999999999999.99", 2, ["500000000000000.00", "499999999999999.99"]],
  ] as const)("%s: %s by %i", (_, amount, parts, expected) => {
    expect(splitSek(sek(amount), parts)).toEqual(expected);
  });

  it("loses nothing, is fair to one öre, and gives the odd öre to the first parts", () => {
    fc.assert(
      fc.property(anySek, fc.integer({ min: 1, max: 400 }), (amount, count) => {
        const parts = splitSek(amount, count);
        const sizes = parts.map((part) => oreOf(part) * (amount.startsWith("-") ? -1n : 1n));
        const [largest = 0n] = sizes;
        const firstSmaller = sizes.findIndex((size) => size !== largest);
        const rest = firstSmaller < 0 ? [] : sizes.slice(firstSmaller);
        expect(parts).toHaveLength(count);
        expect(sumSek(parts)).toBe(amount);
        expect(rest.every((size) => size === largest - 1n)).toBe(true);
      }),
    );
  });

  it("splits into 10 000 parts at most", () => {
    const parts = splitSek(sek(1), 10_000);
    expect(parts.slice(99, 101)).toEqual(["0.01", "0.00"]);
    expect(sumSek(parts)).toBe("1.00");
  });

  it.each([0, -1, 2.5, 10_001, NaN, Infinity, "3", null])("refuses %j parts", (parts) => {
    expect(() => splitSek(sek(1), parts as number)).toThrow(expect.objectContaining({ code: "usage.split-sek" }));
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IopError } from "../../src/issues/iop-error.js";
import { oreOf } from "../../src/money/ore.js";
import { sek, type Sek } from "../../src/money/sek.js";
import { absoluteSek, compareSek, subtractSek, sumSek } from "../../src/money/sek-arithmetic.js";
import { anySek } from "./any-sek.js";

const LIMIT = 10n ** 17n;
const sumsOf = (amounts: readonly (number | string)[]): Sek => sumSek(Object.freeze(amounts.map(sek)));

describe("sumSek", () => {
  it.each([
    ["no amounts", [], "0.00"],
    ["income rows of 2019, one tkr less than the printed total", [3_500_000, 3_107_000, 870_000], "7477000.00"],
    ["cost rows of 2019 as printed", [315_000, 4_776_000, 776_000, 1_611_000], "7478000.00"],
    ["three years of the least grant", [3_500_000, 3_500_000, 3_500_000], "10500000.00"],
    ["what floating point gets wrong", ["0.1", "0.2"], "0.30"],
    ["a payment and its repayment", [3_500_000, -3_500_000], "0.00"],
    ["up to the greatest amount", ["999999999999999.98", "0.01"], "999999999999999.99"],
  ])("of %s", (_, amounts, expected) => {
    expect(sumsOf(amounts)).toBe(expected);
  });

  it("beyond the greatest amount throws an IopError", () => {
    expect(() => sumsOf(["999999999999999.99", "0.01"])).toThrow(IopError);
  });

  it("is the sum of the öre, in any order", () => {
    fc.assert(
      fc.property(fc.array(anySek, { maxLength: 20 }), (amounts) => {
        const ore = amounts.reduce((sum, amount) => sum + BigInt(amount.replace(".", "")), 0n);
        fc.pre(ore < LIMIT && ore > -LIMIT);
        const sum = sumSek(Object.freeze(amounts));
        expect(oreOf(sum)).toBe(ore);
        expect(sumSek([...amounts].reverse())).toBe(sum);
      }),
    );
  });
});

describe("subtractSek", () => {
  it.each([
    ["7478000", "3500000", "3978000.00"],
    ["0", "0.01", "-0.01"],
    ["-5", "-5", "0.00"],
  ])("%s less %s is %s", (amount, taken, expected) => {
    expect(subtractSek(sek(amount), sek(taken))).toBe(expected);
  });

  it("beyond the least amount throws an IopError", () => {
    expect(() => subtractSek(sek("-999999999999999.99"), sek("0.01"))).toThrow(IopError);
  });
});

describe("compareSek", () => {
  it.each([
    ["2.00", "10.00", -1],
    ["-2.00", "-10.00", 1],
    ["-1.00", "0.50", -1],
    ["0.01", "0.00", 1],
    ["3500000.00", "3500000.00", 0],
  ])("of %s and %s is %i", (first, second, expected) => {
    expect(compareSek(sek(first), sek(second))).toBe(expected);
  });

  it("sorts", () => {
    const sorted = ["-10.00", "-2.00", "0.00", "0.50", "2.00", "10.00"].map(sek);
    expect([...sorted].reverse().sort(compareSek)).toEqual(sorted);
  });
});

describe("absoluteSek", () => {
  it.each([
    ["-1000.00", "1000.00"],
    ["1000.00", "1000.00"],
    ["-0.01", "0.01"],
    ["0.00", "0.00"],
  ])("of %s is %s", (amount, expected) => {
    expect(absoluteSek(sek(amount))).toBe(expected);
  });
});

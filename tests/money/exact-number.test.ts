import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSame, kronor, over, plus, rational, rounded, times } from "../indexation/rational.js";
import { exactProduct, exactSum } from "../../src/money/exact-arithmetic.js";
import { compareExact, type ExactNumber } from "../../src/money/exact-number.js";
import { percentage, type Percentage } from "../../src/money/percentage.js";
import {
  changeBetween,
  changedAmount,
  changeThatGives,
  compoundedChange,
  weightedChange,
} from "../../src/money/percentage-change.js";
import { roundExactToSek, roundPercentage } from "../../src/money/round-exact.js";
import { ROUNDING_MODES } from "../../src/money/rounding.js";
import { roundToSek } from "../../src/money/round-to-sek.js";
import { sek } from "../../src/money/sek.js";
import { toDecimal } from "../../src/money/to-decimal.js";
import { anySek } from "./any-sek.js";

const exact = (written: string): ExactNumber => written as ExactNumber;
const anyDecimal = fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 999 })).map(String);
const anyLevel = anyDecimal.map((digits) => digits.replace(",", "."));

describe("the change between two levels", () => {
  it.each([
    ["KPI October 2018 to 2019", "330.72", "336.04", "3325/2067"],
    ["KPI October 2013 to 2014, a fall", "314.40", "314.02", "-95/786"],
    ["none", "330.72", "330.72", "0"],
    ["a decimal, where there is one of at most ten", "900.00", "924.30", "2.7"],
    ["ten decimals", "1", "1.000000000001", "0.0000000001"],
    ["eleven", "1", "1.0000000000001", "1/100000000000"],
    ["a half", "2", "3", "50"],
    ["all", "1", "0", "-100"],
  ])("%s: %s to %s is %s %%", (_what, before, after, expected) => {
    expect(changeBetween(before, after)).toBe(expected);
  });

  it("is exact", () => {
    fc.assert(
      fc.property(anyLevel, anyLevel, (before, after) => {
        const change = changeBetween(before, after) ?? "";
        const factor = plus(rational(1), over(rational(change), rational(100)));
        expect(isSame(times(factor, rational(before)), rational(after))).toBe(true);
      }),
    );
  });

  it("is not given beyond 300 digits", () => {
    const long = Array.from({ length: 120 }, (_, index) => `${String(index)}.123456789`);
    expect(compoundedChange(long.slice(0, 20))).toBeDefined();
    expect(compoundedChange(long)).toBeUndefined();
  });
});

describe("several changes", () => {
  it.each([
    [[], "0"],
    [["1.5"], "1.5"],
    [["1.5", "2.7", "3.4"], "7.784677"],
    [["-50", "100"], "0"],
    [["-100", "7"], "-100"],
  ])("%j after each other are %s %%", (changes, expected) => {
    expect(compoundedChange(changes)).toBe(expected);
  });

  it.each([
    [
      [
        ["3", "90"],
        ["2", "10"],
      ],
      "2.9",
    ],
    [[["3", "100"]], "3"],
    [
      [
        ["3325/2067", "50"],
        ["0", "50"],
      ],
      "3325/4134",
    ],
  ] as const)("%j by their weights are %s %%", (parts, expected) => {
    const weighed = parts.map(([change, weight]) => ({ change: exact(change), weight: percentage(weight) }));
    expect(weightedChange(weighed)).toBe(expected);
  });

  it("add and multiply exactly", () => {
    expect(exactSum(["90", "9.5"].map(percentage))).toBe("99.5");
    expect(exactSum([])).toBe("0");
    expect(exactSum(Array.from({ length: 3 }, () => percentage(999_999)))).toBe("2999997");
    expect(exactProduct("336.04", "0.5")).toBe("168.02");
  });
});

describe("an amount after a change", () => {
  it.each([
    [900, "2.7", "100", "924.3"],
    [900, "2.7", "50", "912.15"],
    [900, "-100", "100", "0"],
    [900, "3325/2067", "100", "630075/689"],
  ] as const)("%d kr by %s %% of %s %% is %s kr", (amount, change, part, expected) => {
    expect(changedAmount(sek(amount), { change: exact(change), part: percentage(part) })).toBe(expected);
  });

  it.each([
    [1_250_400, 1_250_000, "100", "0.032"],
    [1_250_400, 1_250_000, "80", "0.04"],
    [1_250_400, 0, "100", undefined],
    [1_250_400, 1_250_000, "0", undefined],
  ] as const)("that makes %d kr of %d kr, of which %s %% changes, is by %s %%", (wanted, amount, part, expected) => {
    expect(changeThatGives(sek(wanted), { amount: sek(amount), part: percentage(part) })).toBe(expected);
  });
});

describe("rounding", () => {
  it.each([
    ["3325/2067", "1", "half-away-from-zero", "2"],
    ["3325/2067", "0.01", "half-away-from-zero", "1.61"],
    ["3325/2067", "0.5", "downward", "1.5"],
    ["-95/786", "0.1", "half-away-from-zero", "-0.1"],
    ["-95/786", "1", "upward", "0"],
    ["2.5", "1", "half-to-even", "2"],
    ["999999.5", "1", "upward", undefined],
  ] as const)("%s %% in steps of %s, %s, is %s %%", (change, unit, mode, expected) => {
    expect(roundPercentage(exact(change), { unit: percentage(unit), mode })).toBe(expected);
  });

  it("of an amount is that of a Decimal, where one is exactly the number", () => {
    const unit = fc.constantFrom("0.01", "0.5", "1", "100", "1000").map(sek);
    fc.assert(
      fc.property(anySek, unit, fc.constantFrom(...ROUNDING_MODES), (amount, to, mode) => {
        fc.pre(amount.length < 18);
        const eighth = `${amount}125`;
        expect(roundExactToSek(exact(eighth), { unit: to, mode })).toBe(
          roundToSek(toDecimal(amount).plus(`${amount.startsWith("-") ? "-" : ""}0.00125`), { unit: to, mode }),
        );
      }),
    );
  });

  it("of a quotient is that of whole numbers", () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 1, max: 1_000 }),
        fc.constantFrom(...ROUNDING_MODES),
        (above, below, mode) => {
          const quotient = `${String(above + 1)}/${String(below)}`;
          const expected = kronor(rounded(rational(quotient), rational(1), mode));
          expect(roundExactToSek(exact(quotient), { unit: sek(1), mode })).toBe(expected);
        },
      ),
    );
  });

  it("gives no amount of more than 15 digits", () => {
    const whole = { unit: sek(1), mode: "upward" } as const;
    expect(roundExactToSek(exact("999999999999999.5"), whole)).toBeUndefined();
    expect(roundExactToSek(exact("999999999999998.5"), whole)).toBe("999999999999999.00");
  });

  it.each(["0", "-1", "1.50"])("refuses the unit %s", (unit) => {
    const misuse = expect.objectContaining({ code: "usage.rounding" });
    expect(() => roundPercentage(exact("1"), { unit: unit as Percentage, mode: "upward" })).toThrow(misuse);
  });

  it("refuses an unknown mode", () => {
    const rounding = { unit: sek(1), mode: "sideways" as "upward" };
    expect(() => roundExactToSek(exact("1"), rounding)).toThrow(expect.objectContaining({ code: "usage.rounding" }));
  });
});

describe("exact numbers", () => {
  it.each([
    ["1.61", "3325/2067", 1],
    ["3325/2067", "1.61", -1],
    ["0.5", "1/2", 0],
    ["-1/3", "0", -1],
    ["314.40", "314.4", 0],
  ] as const)("%s and %s: %i", (first, second, expected) => {
    expect(compareExact(first, second)).toBe(expected);
  });

  it.each(["", "1/0", "0/1", "1,5", "1e3", "NaN", "1/2/3", "--1", "1".repeat(2_100)])("are not %j", (written) => {
    expect(() => compareExact(written, "0")).toThrow(expect.objectContaining({ code: "usage.exact-number" }));
  });
});

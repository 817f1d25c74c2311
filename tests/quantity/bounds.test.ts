import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantityOf } from "../goals/written.js";
import { agreementBetween } from "../../src/quantity/agreement-between.js";
import { type Bounds, boundsOf, holdsNothing, percentBounds, shareWithin } from "../../src/quantity/bounds.js";
import { compareFractions, fractionOf, plusFraction, writtenFraction } from "../../src/quantity/fraction.js";
import type { QuantityPart } from "../../src/quantity/quantity.js";
import { sumOfQuantities } from "../../src/quantity/sum-of-quantities.js";

const between = (written: string): Bounds | undefined => {
  const quantity = quantityOf(written);
  if (quantity.kind === "ratio") return percentBounds(quantity);
  return quantity.kind === "number" || quantity.kind === "range" ? boundsOf(quantity) : undefined;
};
const inShort = ({ lower, upper }: Bounds): string =>
  [
    ...(lower ? [`${lower.included ? "[" : "("}${writtenFraction(lower.value, 3)}`] : ["("]),
    ...(upper ? [`${writtenFraction(upper.value, 3)}${upper.included ? "]" : ")"}`] : [")"]),
  ].join(", ");

describe("numbers are exact", () => {
  it.each([
    [0.1, 1, "0.1"],
    [1 / 3, 3, "0.333"],
    [-2.5, 0, "-3"],
    [-0.0004, 3, "0"],
    [1e15, 2, "1000000000000000"],
    [1e-7, 7, "0.0000001"],
  ])("%d with %i decimals is %s", (value, decimals, written) => {
    expect(writtenFraction(fractionOf(value), decimals)).toBe(written);
  });

  it("a tenth and two tenths are three tenths", () => {
    expect(compareFractions(plusFraction(fractionOf(0.1), fractionOf(0.2)), fractionOf(0.3))).toBe(0);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("%d is a programmer's mistake", (value) => {
    expect(() => fractionOf(value)).toThrow(expect.objectContaining({ code: "usage.quantity" }));
  });
});

describe("between what a quantity lies", () => {
  it.each([
    ["83", "[83, 83]"],
    ["80-100", "[80, 100]"],
    [">100", "(100, )"],
    ["42/247", "[17.004, 17.004]"],
    ["1-2/200", "[0.5, 1]"],
    ["1/100-200", "[0.5, 1]"],
    [">1/200", "(0.5, )"],
  ])("%s: %s", (written, expected) => {
    expect(inShort(between(written) ?? {})).toBe(expected);
  });

  it.each(["1/0", "1/0-5", "1/>0", "-1/5", "5-2/10"])("%s is no share of anything", (written) => {
    const [part = "", whole = ""] = written.startsWith("-") ? ["-1", "5"] : written.split("/");
    const value = (text: string): QuantityPart => {
      const quantity = text === "-1" ? ({ kind: "number", value: -1 } as const) : quantityOf(text);
      if (quantity.kind !== "number" && quantity.kind !== "range") throw new Error(text);
      return quantity;
    };
    const bounds = percentBounds({ kind: "ratio", part: value(part), whole: value(whole) });
    // "over 0" has a lower bound of zero: the share has no end.
    expect(bounds).toBeUndefined();
  });

  it.each([
    [{ least: 5, moreThan: 7 }, "(7, )"],
    [{ least: 7, moreThan: 7 }, "(7, )"],
    [{ most: 5, lessThan: 7 }, "(, 5]"],
    [{ most: 7, lessThan: 7 }, "(, 7)"],
    [{}, "(, )"],
  ])("of two bounds of one side the tighter holds: %o", (range, expected) => {
    expect(inShort(boundsOf({ kind: "range", ...range }))).toBe(expected);
  });

  it.each([
    [{ least: 5, most: 5 }, false],
    [{ least: 5, lessThan: 5 }, true],
    [{ moreThan: 5, most: 5 }, true],
    [{ least: 6, most: 5 }, true],
    [{ least: 6 }, false],
  ])("%o holds nothing: %s", (range, expected) => {
    expect(holdsNothing(boundsOf({ kind: "range", ...range }))).toBe(expected);
  });
});

const range = fc
  .tuple(fc.integer({ min: -50, max: 50 }), fc.nat(20))
  .map(([least, size]) => [least, least + size] as const);

it("what lies within is what counting over whole numbers says", () => {
  fc.assert(
    fc.property(range, range, ([a, b], [c, d]) => {
      const inner = boundsOf({ kind: "range", least: a, most: b });
      const outer = boundsOf({ kind: "range", least: c, most: d });
      const inside = Array.from({ length: b - a + 1 }, (_, index) => a + index).filter((n) => n >= c && n <= d).length;
      const expected = inside === b - a + 1 ? "all" : inside === 0 ? "none" : "some";
      expect(shareWithin(inner, outer)).toBe(expected);
    }),
  );
});

describe("sums", () => {
  it.each([
    [["40", "30"], { kind: "number", value: 70 }],
    [["0.1", "0.2"], { kind: "number", value: 0.3 }],
    [["2-12", "3"], { kind: "range", least: 5, most: 15 }],
    [[">100", "5"], { kind: "range", moreThan: 105 }],
    [["about 80", "20"], { kind: "number", value: 100, precision: "about" }],
    [["about 80-90", "20"], { kind: "range", least: 100, most: 110, precision: "about" }],
    [["1/4", "2/6"], { kind: "ratio", part: { kind: "number", value: 3 }, whole: { kind: "number", value: 10 } }],
    [["1/4", "2"], undefined],
    [["1", "words"], undefined],
    [[], undefined],
  ])("of %j", (written, expected) => {
    expect(sumOfQuantities(written.map(quantityOf))).toEqual(expected);
  });
});

describe("whether several can all be true", () => {
  it.each([
    [["60"], "one"],
    [["60", "60"], "agree"],
    [["60", "about 80"], "disagree"],
    [["60", "50-70", "55-65"], "agree"],
    [["50-60", "60-70"], "agree"],
    [["50-60", "61-70"], "disagree"],
    [["1/4", "25/100"], "agree"],
    [["yes", "no"], "disagree"],
    [["yes", "yes"], "agree"],
    [["step a", "step b"], "disagree"],
    [["60", "words"], "not-comparable"],
    [["60", "1/4"], "not-comparable"],
    [["60", "unknown"], "not-comparable"],
  ])("%j: %s", (written, expected) => {
    expect(agreementBetween(written.map(quantityOf))).toBe(expected);
  });
});

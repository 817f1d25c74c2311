import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IopError } from "../../src/issues/iop-error.js";
import {
  isPercentage,
  parsePercentage,
  PERCENTAGE_PATTERN,
  percentage,
  type Percentage,
} from "../../src/money/percentage.js";
import { sek } from "../../src/money/sek.js";

const ACCEPTED: readonly (readonly [value: number | string, written: string, why: string])[] = [
  [3.2, "3.2", "a number"],
  ["3.2", "3.2", "a text"],
  ["3.20", "3.2", "a trailing zero"],
  ["2.00", "2", "nothing but zeros after the point"],
  [100, "100", "zeros before the point stay"],
  ["100", "100", "zeros before the point stay"],
  [0, "0", "zero"],
  [-0, "0", "negative zero"],
  ["-0.0", "0", "negative zero as text"],
  [-0.5, "-0.5", "below zero"],
  [1e-7, "0.0000001", "a number that JavaScript writes with an exponent"],
  [-1.5e-9, "-0.0000000015", "the same below zero"],
  ["0.0000000001", "0.0000000001", "ten decimals"],
  ["999999.9999999999", "999999.9999999999", "the greatest"],
];

const REFUSED: readonly (readonly [value: unknown, why: string])[] = [
  [1e6, "7 digits before the point"],
  [1e-11, "11 decimals"],
  ["0.00000000001", "11 decimals as text"],
  [1 / 3, "a number with 16 decimals"],
  ["1000000", "7 digits as text"],
  ["3,2", "a decimal comma"],
  ["3.2 %", "a unit"],
  ["3.2%", "a unit without a space"],
  ["1e5", "an exponent"],
  ["0x1f", "a hexadecimal number"],
  ["1_000", "an underscore"],
  ["+1", "a plus"],
  ["01", "a leading zero"],
  [".5", "no digit before the point"],
  ["5.", "no digit after the point"],
  ["", "nothing"],
  ["\u22125", "a minus sign (U+2212)"],
  ["３", "a fullwidth digit"],
  ["3\n", "a line break"],
  [NaN, "NaN"],
  [Infinity, "Infinity"],
  ["NaN", "NaN as text"],
  ["9".repeat(1_000_000), "a megabyte of digits"],
  [null, "null"],
  [undefined, "undefined"],
  [["3"], "a list"],
];

describe("a percentage", () => {
  it.each(ACCEPTED)("is made of %j: %s (%s)", (value, written) => {
    expect(percentage(value)).toBe(written);
    expect(parsePercentage(value)).toEqual({ ok: true, value: written });
    expect(isPercentage(written)).toBe(true);
  });

  it.each(REFUSED.map(([value, why]) => [why, value] as const))("is not made of %s", (_, value) => {
    expect(() => percentage(value as string)).toThrow(IopError);
    expect(parsePercentage(value)).toEqual({
      ok: false,
      issues: [{ code: "percentage.wrong-form", severity: "error", path: "", params: {} }],
    });
    expect(isPercentage(value)).toBe(false);
  });

  it.each(["3.20", "-0", "0.0", "1."])("is not the text %j, which is not canonical", (text) => {
    expect(isPercentage(text)).toBe(false);
  });

  it("has a form that makes nothing but canonical texts", () => {
    fc.assert(fc.property(fc.stringMatching(PERCENTAGE_PATTERN), (text) => percentage(text) === text));
  });

  it("has one text for one number", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.nat(6), (value, zeros) => {
        const tenThousandths = (value / 10_000).toFixed(4) + "0".repeat(zeros);
        expect(percentage(tenThousandths)).toBe(percentage(value / 10_000));
      }),
    );
  });

  it("is neither any text nor an amount, for the compiler", () => {
    // @ts-expect-error plain text is not a percentage
    const wrong: Percentage = "3.2";
    // @ts-expect-error an amount is not a percentage
    const wrongAmount: Percentage = sek(3);
    expect([wrong, wrongAmount]).toEqual(["3.2", "3.00"]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IopError } from "../../src/issues/iop-error.js";
import { oreOf, sekFromOre } from "../../src/money/ore.js";
import { isSek, parseSek, SEK_PATTERN, sek, type Sek } from "../../src/money/sek.js";
import { anySek } from "./any-sek.js";

const MEGABYTE = 1_000_000;

const ACCEPTED: readonly (readonly [value: number | string, written: string, why: string])[] = [
  [3500000, "3500000.00", "a whole number"],
  [3500000.5, "3500000.50", "one decimal"],
  [1166666.67, "1166666.67", "two decimals"],
  [0, "0.00", "zero"],
  [-0, "0.00", "negative zero"],
  [-12.5, "-12.50", "a repayment"],
  [-0.01, "-0.01", "the smallest below zero"],
  [999999999999999, "999999999999999.00", "15 digits"],
  ["3500000", "3500000.00", "text without decimals"],
  ["3500000.5", "3500000.50", "text with one decimal"],
  ["3500000.50", "3500000.50", "text with two decimals"],
  ["-0", "0.00", "negative zero as text"],
  ["-0.00", "0.00", "negative zero with decimals"],
  ["0.05", "0.05", "five öre"],
  ["999999999999999.99", "999999999999999.99", "the greatest"],
  ["-999999999999999.99", "-999999999999999.99", "the least"],
];

const REFUSED: readonly (readonly [value: unknown, fault: string, why: string])[] = [
  [0.1 + 0.2, "fraction-of-an-ore", "not three tenths"],
  [0.005, "fraction-of-an-ore", "half an öre"],
  [1e-7, "fraction-of-an-ore", "a number that JavaScript writes with an exponent"],
  [5e-324, "fraction-of-an-ore", "the smallest number"],
  ["3500000.000", "fraction-of-an-ore", "three decimals, though zeros: a point may stand for thousands"],
  ["3.500", "fraction-of-an-ore", "a point for thousands"],
  [1e15, "too-large", "16 digits"],
  [1e21, "too-large", "a number that JavaScript writes with an exponent"],
  [-Number.MAX_VALUE, "too-large", "the least number"],
  ["1000000000000000", "too-large", "16 digits as text"],
  ["9".repeat(MEGABYTE), "too-large", "a megabyte of digits"],
  [`0.${"0".repeat(MEGABYTE)}`, "fraction-of-an-ore", "a megabyte of zeros"],
  [NaN, "wrong-form", "NaN"],
  [Infinity, "wrong-form", "Infinity"],
  [-Infinity, "wrong-form", "-Infinity"],
  ["NaN", "wrong-form", "NaN as text"],
  ["Infinity", "wrong-form", "Infinity as text"],
  ["1e5", "wrong-form", "an exponent"],
  ["0x1f", "wrong-form", "a hexadecimal number"],
  ["0b1", "wrong-form", "a binary number"],
  ["1_000", "wrong-form", "an underscore"],
  ["1n", "wrong-form", "a bigint's notation"],
  ["", "wrong-form", "nothing"],
  ["-", "wrong-form", "a sign alone"],
  [".5", "wrong-form", "no digit before the point"],
  ["5.", "wrong-form", "no digit after the point"],
  ["+5", "wrong-form", "a plus"],
  ["--5", "wrong-form", "two signs"],
  ["007", "wrong-form", "leading zeros"],
  ["00.00", "wrong-form", "two zeros"],
  ["3 500", "wrong-form", "a space"],
  ["3\u00a0500", "wrong-form", "a no-break space"],
  ["3500,00", "wrong-form", "a decimal comma"],
  ["\u22125", "wrong-form", "a minus sign (U+2212)"],
  ["３５００", "wrong-form", "fullwidth digits"],
  ["٣٥٠٠", "wrong-form", "Arabic-Indic digits"],
  [" 5", "wrong-form", "a space before"],
  ["5\n", "wrong-form", "a line break after"],
  ["5 kr", "wrong-form", "a unit"],
  [` ${"5".repeat(MEGABYTE)} `, "wrong-form", "a megabyte with spaces around"],
  [null, "wrong-form", "null"],
  [undefined, "wrong-form", "undefined"],
  [true, "wrong-form", "a boolean"],
  [5n, "wrong-form", "a bigint"],
  [["5"], "wrong-form", "a list of a text"],
  [Object("5"), "wrong-form", "a text in an object"],
  [{ toString: () => "5" }, "wrong-form", "an object that calls itself 5"],
  [Symbol("5"), "wrong-form", "a symbol"],
];

describe("an amount in kronor", () => {
  it.each(ACCEPTED)("is made of %j: %s (%s)", (value, written) => {
    expect(sek(value)).toBe(written);
    expect(parseSek(value)).toEqual({ ok: true, value: written });
    expect(isSek(written)).toBe(true);
  });

  const refused = REFUSED.map(([value, fault, why]) => [why, fault, value] as const);
  it.each(refused)("is not made of %s: %s", (_, fault, value) => {
    expect(() => sek(value as number)).toThrow(IopError);
    expect(parseSek(value)).toEqual({
      ok: false,
      issues: [{ code: `sek.${fault}`, severity: "error", path: "", params: {} }],
    });
    expect(isSek(value)).toBe(false);
  });

  it("tells the programmer what was expected and not what was given", () => {
    expect(() => sek("191212-1212")).toThrow(
      expect.objectContaining({ code: "usage.sek", message: expect.not.stringContaining("1212") }),
    );
  });

  it("is refused fast, however long the text", () => {
    const started = performance.now();
    for (const text of ["9".repeat(MEGABYTE), `${"9".repeat(MEGABYTE)}x`, "-".repeat(MEGABYTE)]) parseSek(text);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it("takes a number as what people see of it", () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        const plain = !Number.isInteger(Math.abs(value)) && /^-?\d{1,15}(\.\d{1,2})?$/.test(String(value));
        if (plain) expect(Number(sek(value))).toBe(value);
        else expect(parseSek(value).ok).toBe(Number.isInteger(value) && Math.abs(value) < 1e15);
      }),
    );
  });

  it("has one text only: what is made of it is itself", () => {
    fc.assert(fc.property(anySek, (amount) => sek(amount) === amount));
  });

  it("has a form that makes nothing but canonical texts", () => {
    fc.assert(fc.property(fc.stringMatching(SEK_PATTERN), (text) => sek(text) === text));
  });

  it("is not just any text, for the compiler", () => {
    // @ts-expect-error plain text is not an amount
    const wrong: Sek = "3500000.00";
    const right: string = sek(3500000);
    expect(wrong).toBe(right);
  });
});

describe("öre", () => {
  it.each([
    ["3500000.00", 350_000_000n],
    ["0.00", 0n],
    ["-0.05", -5n],
    ["-12.50", -1_250n],
    ["999999999999999.99", 99_999_999_999_999_999n],
  ])("%s kr is %i öre", (amount, ore) => {
    expect(oreOf(sek(amount))).toBe(ore);
    expect(sekFromOre(ore)).toBe(amount);
  });

  it.each([
    ["one too many", 10n ** 17n],
    ["one too few", -(10n ** 17n)],
  ])("%s for 15 digits is refused", (_, ore) => {
    expect(() => sekFromOre(ore)).toThrow(expect.objectContaining({ code: "usage.sek" }));
  });

  it.each(["", "12", "abc", "0x1f.00", "-0.00", 12, null])("of %j, which the compiler refuses, throw", (value) => {
    expect(() => oreOf(value as Sek)).toThrow(IopError);
  });

  it("and kronor are each other's inverse", () => {
    fc.assert(fc.property(anySek, (amount) => sekFromOre(oreOf(amount)) === amount));
  });
});

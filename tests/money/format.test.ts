import { describe, expect, it } from "vitest";
import { IopError } from "../../src/issues/iop-error.js";
import { formatPercentage } from "../../src/money/format-percentage.js";
import { formatSek } from "../../src/money/format-sek.js";
import { percentage, type Percentage } from "../../src/money/percentage.js";
import { sek, type Sek } from "../../src/money/sek.js";

/** Written with plain signs in the tables: `_` is a no-break space, `-` a minus sign. */
const printed = (text: string): string => text.replaceAll("_", "\u00a0").replaceAll("-", "\u2212");

describe("formatSek", () => {
  it.each([
    ["3500000", "3_500_000_kr", "SEK_3,500,000"],
    ["1166666.67", "1_166_666,67_kr", "SEK_1,166,666.67"],
    ["1166666.60", "1_166_666,60_kr", "SEK_1,166,666.60"],
    ["0", "0_kr", "SEK_0"],
    ["0.05", "0,05_kr", "SEK_0.05"],
    ["-12", "-12_kr", "SEK_-12"],
    ["999", "999_kr", "SEK_999"],
    ["1000", "1_000_kr", "SEK_1,000"],
    ["-100000", "-100_000_kr", "SEK_-100,000"],
    ["999999999999999.99", "999_999_999_999_999,99_kr", "SEK_999,999,999,999,999.99"],
  ])("writes %s as %s and %s", (amount, swedish, english) => {
    expect(formatSek(sek(amount))).toBe(printed(swedish));
    expect(formatSek(sek(amount), Object.freeze({ language: "sv" }))).toBe(printed(swedish));
    expect(formatSek(sek(amount), Object.freeze({ language: "en" }))).toBe(printed(english));
  });

  it.each([
    ["3500000", "3_500_000,00_kr", "SEK_3,500,000.00"],
    ["-0.5", "-0,50_kr", "SEK_-0.50"],
  ])("writes %s with decimals always as %s and %s", (amount, swedish, english) => {
    expect(formatSek(sek(amount), { decimals: "always" })).toBe(printed(swedish));
    expect(formatSek(sek(amount), { language: "en", decimals: "always" })).toBe(printed(english));
  });

  it.each(["abc", "NaN", "", null, NaN])("refuses %j, which the compiler refuses", (value) => {
    expect(() => formatSek(value as Sek)).toThrow(IopError);
  });
});

describe("formatPercentage", () => {
  it.each([
    ["46.8", "46,8_%", "46.8%"],
    ["-0.5", "-0,5_%", "-0.5%"],
    ["100", "100_%", "100%"],
    ["0", "0_%", "0%"],
    ["123456.25", "123_456,25_%", "123,456.25%"],
  ])("writes %s as %s and %s", (share, swedish, english) => {
    expect(formatPercentage(percentage(share))).toBe(printed(swedish));
    expect(formatPercentage(percentage(share), Object.freeze({ language: "en" }))).toBe(printed(english));
  });

  it.each(["abc", "NaN", "", null])("refuses %j, which the compiler refuses", (value) => {
    expect(() => formatPercentage(value as Percentage)).toThrow(IopError);
  });
});

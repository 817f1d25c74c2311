import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatSek } from "../../src/money/format-sek.js";
import { readPrintedSek } from "../../src/money/read-printed-sek.js";
import { isSek } from "../../src/money/sek.js";
import { anySek } from "./any-sek.js";

const READ = [
  // the source documents
  ["3 500 tkr", "3500000.00", "tkr", "1000.00"],
  ["3 500 000 tkr", "3500000000.00", "tkr", "1000.00"],
  ["3 500 000 kronor", "3500000.00", "kr", "1.00"],
  ["7 478 tkr", "7478000.00", "tkr", "1000.00"],
  ["1 166 666,67 kr", "1166666.67", "kr", "0.01"],
  // units
  ["7,2 mnkr", "7200000.00", "mnkr", "100000.00"],
  ["7 mnkr", "7000000.00", "mnkr", "1000000.00"],
  ["10,711 mnkr", "10711000.00", "mnkr", "1000.00"],
  ["3,5 mkr", "3500000.00", "mnkr", "100000.00"],
  ["3,5 miljoner kronor", "3500000.00", "mnkr", "100000.00"],
  ["1 miljon kronor", "1000000.00", "mnkr", "1000000.00"],
  ["3,5 MSEK", "3500000.00", "mnkr", "100000.00"],
  ["1,25 mdkr", "1250000000.00", "mdkr", "10000000.00"],
  ["2 miljarder kronor", "2000000000.00", "mdkr", "1000000000.00"],
  ["870 kkr", "870000.00", "tkr", "1000.00"],
  ["870 tusen kronor", "870000.00", "tkr", "1000.00"],
  ["870 TKR", "870000.00", "tkr", "1000.00"],
  ["1 krona", "1.00", "kr", "1.00"],
  ["500 SEK", "500.00", "kr", "1.00"],
  ["500:-", "500.00", "kr", "1.00"],
  ["3 500:-", "3500.00", "kr", "1.00"],
  ["50kr", "50.00", "kr", "1.00"],
  ["3500tkr", "3500000.00", "tkr", "1000.00"],
  // signs
  ["-12 kr", "-12.00", "kr", "1.00"],
  ["\u221212 kr", "-12.00", "kr", "1.00"],
  ["-0 kr", "0.00", "kr", "1.00"],
  ["-0,5 tkr", "-500.00", "tkr", "100.00"],
  // spaces: no-break, figure, thin, narrow no-break, and around
  ["3\u00a0500\u00a0000\u00a0kr", "3500000.00", "kr", "1.00"],
  ["3\u2007500 tkr", "3500000.00", "tkr", "1000.00"],
  ["3\u2009500 tkr", "3500000.00", "tkr", "1000.00"],
  ["3\u202f500 tkr", "3500000.00", "tkr", "1000.00"],
  ["  3 500 tkr  ", "3500000.00", "tkr", "1000.00"],
  // points that can only be one thing
  ["3.500.000 kr", "3500000.00", "kr", "1.00"],
  ["3.500,00 kr", "3500.00", "kr", "0.01"],
  ["3.500,5 tkr", "3500500.00", "tkr", "100.00"],
  ["7.2 mnkr", "7200000.00", "mnkr", "100000.00"],
  ["12.50 kr", "12.50", "kr", "0.01"],
  ["3 500.50 kr", "3500.50", "kr", "0.01"],
  ["0.500 tkr", "500.00", "tkr", "1.00"],
  ["1234.567 tkr", "1234567.00", "tkr", "1.00"],
  // a comma before three digits, in anything but kronor
  ["3,500 tkr", "3500.00", "tkr", "1.00"],
  // limits
  ["999 999 999 999 999,99 kr", "999999999999999.99", "kr", "0.01"],
  ["999999,99999999999 mdkr", "999999999999999.99", "mdkr", "0.01"],
  ["0 kr", "0.00", "kr", "1.00"],
] as const;

const REFUSED: readonly (readonly [text: string, fault: string, why: string])[] = [
  ["3.500 kr", "separator-unclear", "a point before three digits"],
  ["3.500 tkr", "separator-unclear", "the same in thousands"],
  ["3,500 kr", "separator-unclear", "a comma before three digits, in kronor"],
  ["3,500,000 kr", "separator-unclear", "two commas"],
  ["3,500,000 tkr", "separator-unclear", "two commas in thousands"],
  ["1 234.567 tkr", "separator-unclear", "spaces and a point before three digits"],
  ["3 500", "unit-missing", "no unit"],
  ["12", "unit-missing", "no unit"],
  ["12 €", "unit-unknown", "another currency"],
  ["12 öre", "unit-unknown", "öre"],
  ["12 %", "unit-unknown", "per cent"],
  ["12 miljoner", "unit-unknown", "millions of what"],
  ["12 kr/h", "unit-unknown", "a rate"],
  ["12 kr.", "unit-unknown", "a full stop"],
  ["12 kr 50 öre", "unit-unknown", "two units"],
  ["12-13 kr", "unit-unknown", "a range"],
  ["1e5 kr", "unit-unknown", "an exponent"],
  ["0x1f kr", "unit-unknown", "a hexadecimal number"],
  ["1_000 kr", "unit-unknown", "an underscore"],
  ["12 constructor", "unit-unknown", "a word that every object knows"],
  ["0,005 kr", "fraction-of-an-ore", "half an öre"],
  ["1,123456 tkr", "fraction-of-an-ore", "less than an öre in thousands"],
  ["1 000 000 000 000 000 kr", "too-large", "16 digits"],
  ["1 000 000 mdkr", "too-large", "16 digits in milliards"],
  [`${"9".repeat(90)} kr`, "too-large", "90 digits"],
  ["", "wrong-form", "nothing"],
  ["   ", "wrong-form", "spaces"],
  ["kr", "wrong-form", "a unit alone"],
  ["SEK 500", "wrong-form", "the unit first"],
  ["cirka 500 kr", "wrong-form", "a word before"],
  ["- 12 kr", "wrong-form", "a dash and a space: a list"],
  ["\u201312 kr", "wrong-form", "an en dash: a list or a range"],
  ["+12 kr", "wrong-form", "a plus"],
  ["007 kr", "wrong-form", "leading zeros"],
  ["35 00 kr", "wrong-form", "a group of two"],
  ["3 5000 kr", "wrong-form", "a group of four"],
  ["0 500 kr", "wrong-form", "a group after zero"],
  ["3  500 kr", "wrong-form", "two spaces in a number"],
  ["3\t500 kr", "unit-unknown", "a tab in a number"],
  ["3\n500 kr", "wrong-form", "a line break in a number"],
  ["3.500 000 kr", "wrong-form", "a point and a space"],
  ["3.50.000 kr", "wrong-form", "a group of two between points"],
  ["12, kr", "wrong-form", "a comma at the end"],
  ["12. kr", "wrong-form", "a point at the end"],
  [",5 kr", "wrong-form", "a comma first"],
  ["1,5,5 kr", "wrong-form", "two decimal commas"],
  ["NaN kr", "wrong-form", "NaN"],
  ["Infinity kr", "wrong-form", "Infinity"],
  ["３５００ kr", "wrong-form", "fullwidth digits"],
  ["٣٥٠٠ kr", "wrong-form", "Arabic-Indic digits"],
  [`${" ".repeat(101)}5 kr`, "wrong-form", "more than 100 characters"],
  ["9".repeat(1_000_000), "wrong-form", "a megabyte of digits"],
];

describe("readPrintedSek", () => {
  it.each(READ)("reads %j as %s kr, in %s, to the nearest %s", (text, amount, unit, roundedTo) => {
    expect(readPrintedSek(text)).toEqual({ ok: true, value: { sek: amount, unit, roundedTo } });
  });

  it.each(REFUSED.map(([text, fault, why]) => [why, fault, text] as const))("refuses %s: %s", (_, fault, text) => {
    expect(readPrintedSek(text)).toEqual({
      ok: false,
      issues: [{ code: `printed-sek.${fault}`, severity: "error", path: "", params: {} }],
    });
  });

  it("reads what formatSek writes in Swedish", () => {
    fc.assert(
      fc.property(anySek, fc.constantFrom("when-needed", "always"), (amount, decimals) => {
        const read = readPrintedSek(formatSek(amount, { decimals }));
        expect(read).toMatchObject({ ok: true, value: { sek: amount, unit: "kr" } });
      }),
    );
  });

  it("is at most half of what it is rounded to from the true amount, however few decimals are printed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 0, max: 5 }), (kronor, decimals) => {
        const millions = (kronor / 1e6).toFixed(decimals).replace(".", ",");
        fc.pre(!/^\d{1,3},\d{3}$/.test(millions) || decimals === 3);
        const read = readPrintedSek(`${millions} mnkr`);
        const off = read.ok ? Math.abs(Number(read.value.sek) - kronor) : Infinity;
        expect(off * 2).toBeLessThanOrEqual(read.ok ? Number(read.value.roundedTo) : 0);
      }),
    );
  });

  it("never throws and never gives anything but an amount or an issue", () => {
    const pieces = ["0", "1", "500", "000", " ", ",", ".", "-", "\u2212", "\u00a0", "kr", "tkr", "mnkr", "x"];
    const nearly = fc.array(fc.constantFrom(...pieces), { maxLength: 15 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string()), (text) => {
        const read = readPrintedSek(text);
        if (read.ok) expect([read.value.sek, read.value.roundedTo].every(isSek)).toBe(true);
        else expect(read.issues).toHaveLength(1);
      }),
      { numRuns: 2_000 },
    );
  });
});

import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvText } from "../../src/documents/csv/csv-text.js";
import { readCsv } from "../../src/documents/csv/read-csv.js";
import { frozen } from "../term/written.js";

/** In milliseconds: far more than any of these takes, for slow machines at work with other things. */
const LONGEST = 3_000;

const AS_THEY_ARE = { formulas: "as-they-are" } as const;

/** Cells of all that CSV finds hard, often together. */
const cell = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom('"', "'", ";", ",", "\n", "\r", "\t", " ", "=", "+", "-", "@", "\uFEFF", "1", "å"), {
      maxLength: 8,
    })
    .map((parts) => parts.join("")),
);
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
const separator = fc.constantFrom(";", ",");
const notation = fc.record({ separator, byteOrderMark: fc.boolean() });

describe("what is written", () => {
  it.each([
    [
      "semicolons, a line each, CR LF",
      [
        ["a", "b"],
        ["c", ""],
      ],
      "a;b\r\nc;\r\n",
    ],
    [
      "quotation marks around separators of any kind, and doubled inside",
      [["a;b", "a,b", '"']],
      '"a;b";"a,b";""""\r\n',
    ],
    ["and around line breaks and outer blanks", [["a\nb", " a", "a\t"]], '"a\nb";" a";"a\t"\r\n'],
    [
      "numbers with a decimal comma",
      [[{ decimal: "1166666.67" }, { decimal: 0.1 }, { decimal: 2019 }]],
      "1166666,67;0,1;2019\r\n",
    ],
    ["negative numbers as numbers", [[{ decimal: "-12.50" }, { decimal: -3 }]], "-12,50;-3\r\n"],
    ["an apostrophe before =, +, - and @", [["=1+1", "+46", "-12", "@SUM(A1)"]], "'=1+1;'+46;'-12;'@SUM(A1)\r\n"],
    ["and before their full-width forms", [["＝1", "＋1", "－1", "＠a"]], "'＝1;'＋1;'－1;'＠a\r\n"],
    ["and before tabs and line breaks", [["\ta", "\ra", "\na"]], '"\'\ta";"\'\ra";"\'\na"\r\n'],
    [
      "and where blanks or hidden characters go before",
      [[" =1", "\u200B=1", "\u0000=1"]],
      "' =1;'\u200B=1;'\u0000=1\r\n",
    ],
    ["one apostrophe more, where some go before", [["'=1", "''-1", "'a"]], "''=1;'''-1;'a\r\n"],
    ["no apostrophe before a formula sign further in", [["a=1", "1-2"]], "a=1;1-2\r\n"],
    ["nothing of nothing", [], ""],
  ] as const)("%s", (_what, cells, written) => {
    expect(csvText(frozen(cells))).toBe(written);
  });

  it("has a byte order mark, commas, points and bare formulas when asked", () => {
    const asked = { separator: ",", decimalMark: ".", byteOrderMark: true, formulas: "as-they-are" } as const;
    expect(csvText([["=a", { decimal: "-1.5" }]], asked)).toBe("\uFEFF=a,-1.5\r\n");
    expect(csvText([[{ decimal: "-1.5" }, "b"]], { separator: "," })).toBe('"-1,5",b\r\n');
  });

  it.each([
    ["a row without cells", [[]], "usage.csv-row"],
    ["a decimal that is none", [[{ decimal: "1,5" }]], "usage.csv-decimal"],
    ["a decimal without end", [[{ decimal: Infinity }]], "usage.csv-decimal"],
  ])("refuses %s", (_what, cells, code) => {
    expect(() => csvText(cells)).toThrow(expect.objectContaining({ code }));
  });

  it("is free of formulas, whatever the text", () => {
    fc.assert(
      fc.property(rows, notation, (cells, options) => {
        for (const row of Papa.parse<string[]>(csvText(cells, options), { delimiter: options.separator }).data) {
          for (const each of row) expect(each).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
        }
      }),
    );
  });
});

describe("what is written is read back", () => {
  it("as it was, formulas guarded", () => {
    fc.assert(
      fc.property(rows, notation, (cells, options) => {
        expect(readCsv(csvText(cells, options), options)).toEqual({ ok: true, value: cells });
      }),
      { numRuns: 1_000 },
    );
  });

  it("as it was, formulas as they are", () => {
    fc.assert(
      fc.property(rows, notation, (cells, options) => {
        const all = { ...options, ...AS_THEY_ARE };
        expect(readCsv(csvText(cells, all), all)).toEqual({ ok: true, value: cells });
      }),
    );
  });

  it("by papaparse too", () => {
    fc.assert(
      fc.property(rows, separator, (cells, delimiter) => {
        const text = csvText(cells, { separator: delimiter, ...AS_THEY_ARE });
        // It takes the end of the last line for the beginning of one more.
        expect(Papa.parse(text, { delimiter, newline: "\r\n" }).data.slice(0, -1)).toEqual(cells);
      }),
      { numRuns: 1_000 },
    );
  });

  it("as papaparse writes it", () => {
    const options = fc.record({ separator, newline: fc.constantFrom("\r\n", "\n", "\r"), quotes: fc.boolean() });
    fc.assert(
      fc.property(rows, options, (cells, { separator: delimiter, newline, quotes }) => {
        // It does not end the last line, and a text that begins with this mark would lose it.
        const text = `\uFEFF${Papa.unparse([...cells, ["end"]], { delimiter, newline, quotes })}`;
        const read = readCsv(text, { separator: delimiter, ...AS_THEY_ARE });
        expect(read).toEqual({ ok: true, value: [...cells, ["end"]] });
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("what others write is read", () => {
  it.each([
    [
      "lines that end by LF, CR and CR LF",
      "a;b\nc;d\re;f\r\ng;h",
      [
        ["a", "b"],
        ["c", "d"],
        ["e", "f"],
        ["g", "h"],
      ],
    ],
    ["a byte order mark", "\uFEFFa;b", [["a", "b"]]],
    ["empty lines as rows of one empty cell", "a\n\nb\n", [["a"], [""], ["b"]]],
    ["an empty cell at the end", "a;", [["a", ""]]],
    ["cells in quotation marks without need", '"a";"b"', [["a", "b"]]],
    ["a quotation mark alone in its cell", '""""', [['"']]],
    ["nothing", "", []],
  ])("%s", (_what, text, cells) => {
    expect(readCsv(text)).toEqual({ ok: true, value: cells });
  });

  it.each([
    ["a quotation mark that is not closed", 'a;b\nc;"d\n', "csv.quote-not-closed", { row: 2, column: 2 }],
    ["one within a cell", 'a"b;c', "csv.quote-misplaced", { row: 1, column: 1 }],
    ["text after a cell in quotation marks", '"a"\n"b" c;d', "csv.quote-misplaced", { row: 2, column: 1 }],
  ])("%s is an issue with its place", (_what, text, code, at) => {
    const path = `/${at.row - 1}/${at.column - 1}`;
    const issue = { code, severity: "error", path, params: {}, cell: at };
    expect(readCsv(text)).toEqual({ ok: false, issues: [issue] });
  });

  it("bytes are refused", () => {
    const bytes: unknown = new Uint8Array(3);
    expect(() => readCsv(bytes as string)).toThrow(expect.objectContaining({ code: "usage.text" }));
  });
});

const MEGABYTE = 1_000_000;

describe("a hostile text is read or refused, quickly", () => {
  it.each([
    ["a megabyte of quotation marks", '"'.repeat(MEGABYTE), true],
    ["and one more", '"'.repeat(MEGABYTE + 1), false],
    ["quotation marks within cells", 'a";'.repeat(MEGABYTE / 3), false],
    ["a megabyte of separators", ";".repeat(MEGABYTE), true],
    ["a megabyte of lines", "\n".repeat(MEGABYTE), true],
    ["a megabyte of apostrophes", "'".repeat(MEGABYTE), true],
    ["apostrophes and blanks", `${"'".repeat(MEGABYTE)}${" ".repeat(MEGABYTE)}`, true],
    ["half a quotation mark's cell", `"${"a\n".repeat(MEGABYTE)}`, false],
  ])("%s", { timeout: LONGEST }, (_what, text, ok) => {
    const read = readCsv(text);
    expect(read.ok).toBe(ok);
    expect(read.ok ? 0 : read.issues.length).toBeLessThanOrEqual(1_001);
  });
});

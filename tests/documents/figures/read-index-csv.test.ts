import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { readIndexCsv } from "../../../src/documents/figures/read-index-csv.js";
import { KPI } from "../published-tables.js";

const FORM = { ...KPI, columns: { period: "Månad", value: "KPI" } } as const;
const COMMAS = { separator: ",", decimalMark: "." } as const;

/** SCB, KPI, fastställda tal, 1980=100. */
const PUBLISHED = [
  { Månad: "2013M10", KPI: "314.40" },
  { Månad: "2014M10", KPI: "314.02" },
  { Månad: "2018M10", KPI: "330.72" },
];
const OBSERVATIONS = [
  { period: "2013-10", value: "314.40", state: "final", base: "1980=100" },
  { period: "2014-10", value: "314.02", state: "final", base: "1980=100" },
  { period: "2018-10", value: "330.72", state: "final", base: "1980=100" },
];

describe("a table of figures as CSV", () => {
  it.each([
    ["as Swedish Excel has it", {}, ";", ","],
    ["with commas and points", COMMAS, ",", "."],
    ["with commas between cells and in numbers", { separator: "," } as const, ",", ","],
    ["with semicolons and points", { decimalMark: "." } as const, ";", "."],
  ])("is read %s", (_what, notation, delimiter, mark) => {
    const rows = PUBLISHED.map((row) => ({ ...row, KPI: row.KPI.replace(".", mark) }));
    for (const quotes of [true, false]) {
      const read = readIndexCsv(`\uFEFF${Papa.unparse(rows, { delimiter, quotes })}`, { ...FORM, ...notation });
      expect(read.ok && read.value.series.observations).toEqual(OBSERVATIONS);
    }
  });

  it("may have other columns, another order, blank rows and statuses", () => {
    const text = "KPI;Not;Månad;Status\n2 314,40;x;2013K1;p\n;;;\n−0,5;;2014-02;\n..;;2015;p\n";
    const options = {
      ...FORM,
      columns: { ...FORM.columns, status: "Status" },
      statuses: { p: "preliminary" },
    } as const;
    const read = readIndexCsv(text, options);
    expect(read.ok && read.value.series.observations).toEqual([
      { period: "2013-Q1", value: "2314.40", state: "preliminary", base: "1980=100" },
      { period: "2014-02", value: "-0.5", state: "final", base: "1980=100" },
    ]);
    expect(read.ok && read.value.missing).toEqual([{ period: "2015", sign: ".." }]);
  });

  it.each<readonly [string, string, ...(readonly string[])]>([
    ["another separator", "Månad,KPI\n2019,1", "csv.column-missing 1", "csv.column-missing 1"],
    ["a heading twice", "Månad;KPI;KPI\n2019;1;2", "csv.column-twice 1:3"],
    ["nothing", "", "csv.column-missing 1", "csv.column-missing 1"],
    ["a cell too many", "Månad;KPI\n2019;1\n2020;2;3", "csv.cell-count 3"],
    ["a decimal point where commas are", "Månad;KPI\n2019;314.40", "figures.not-a-figure 2:2"],
    ["a word for a number", "Månad;KPI\n2019;many", "figures.not-a-figure 2:2"],
    ["thousands parted by points", "Månad;KPI\n2019;1.250,5", "figures.not-a-figure 2:2"],
    [
      "an unknown time code",
      "Månad;KPI\nokt 2019;1\n2019M00;2",
      "figures.period-unclear 2:1",
      "figures.period-unclear 3:1",
    ],
    ["a period twice", "Månad;KPI\n2019M10;1\n2019-10;1", "figures.period-twice 3:1"],
    ["a quotation mark without end", 'Månad;KPI\n2019;"1', "csv.quote-not-closed 2:2"],
    ["too many rows", `Månad;KPI\n${"2019;1\n".repeat(10_001)}`, "csv.too-many-rows 1"],
  ])("%s is told with row and column", (_what, text, ...expected) => {
    const read = readIndexCsv(text, FORM);
    const places = read.ok ? [] : read.issues.map(({ code, cell }) => `${code} ${Object.values(cell).join(":")}`);
    expect(places).toEqual(expected);
  });

  it("lists a thousand issues and counts the others", () => {
    const read = readIndexCsv(`Månad;KPI\n${"2019;x\n".repeat(2_000)}`, FORM);
    expect.assert(!read.ok);
    expect(read.issues).toHaveLength(1_001);
    expect(read.issues.at(-1)).toMatchObject({ code: "csv.more-issues", params: { count: 2_999 } });
  });
});

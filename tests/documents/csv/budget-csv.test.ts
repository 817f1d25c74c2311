import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { BUDGET_CATEGORIES, BUDGET_SIDES, CONTRIBUTION_FORMS, type Budget } from "../../../src/budget/budget.js";
import { COMMITMENT_LEVELS } from "../../../src/budget/grant/grant.js";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { budgetCsv } from "../../../src/documents/csv/budget-csv.js";
import { budgetRows } from "../../../src/documents/csv/budget-rows.js";
import { readBudgetCsv } from "../../../src/documents/csv/read-budget-csv.js";
import { en } from "../../../src/messages/en/index.js";
import { sv } from "../../../src/messages/sv/index.js";
import { sekFromOre } from "../../../src/money/ore.js";
import { sek } from "../../../src/money/sek.js";
import { agreement } from "../../examples/uppsala-stadsmission-2019.js";
import { frozen, id } from "../../term/written.js";

const year = { from: calendarDate("2019-01-01"), through: calendarDate("2019-12-31") };
const budget: Budget = frozen({
  id: id("budget"),
  periods: [
    { id: id("year-2019"), period: year },
    { id: id("later"), period: { missing: { from: { why: "unknown" } } } },
  ],
  lines: [
    {
      ...({
        id: id("grant-line"),
        side: "income",
        category: "grant",
        name: "Bidrag; kommunen",
        form: "money",
      } as const),
      contributor: id("committee"),
      grant: id("grant"),
      cells: [
        { period: id("year-2019"), amount: { kind: "exact", sek: sek("3500000.50") } },
        { period: id("later"), amount: { kind: "unknown", reason: "Beslutas i december" } },
      ],
    },
    {
      ...({
        id: id("hours"),
        side: "income",
        category: "volunteer-hours",
        name: "=Timmar",
        form: "volunteer-hours",
      } as const),
      cells: [
        {
          period: id("year-2019"),
          amount: { kind: "rounded", sek: sek(220000), unit: sek(1000) },
          hours: 1000.5,
          hourlyRate: sek(220),
          note: "Lika många som året före",
          beside: [{ level: "decided", amount: { kind: "about", sek: sek(-1) } }],
        },
      ],
    },
    { id: id("empty"), side: "cost", category: "premises", name: "Hyra", form: "money", cells: [] },
  ],
});

const YEAR = "year-2019;2019-01-01;2019-12-31";
const GRANT = 'grant-line;"Bidrag; kommunen";intäkt;bidrag;pengar;committee;Nämnden;grant';
const HOURS = "hours;'=Timmar;intäkt;frivilligtimmar;frivilligtimmar;;;";
const ROWS = [
  `${GRANT};${YEAR};;3500000,50;exakt;;;;;`,
  `${GRANT};later;;;;;okänt;;Beslutas i december;;;`,
  `${HOURS};${YEAR};;220000,00;avrundat;1000,00;;1000,5;220,00;Lika många som året före`,
  `${HOURS};${YEAR};beslutat;-1,00;cirka;;;;;`,
  "empty;Hyra;kostnad;lokaler;pengar;;;;;;;;;;;;;;",
];

const texts = fc.string({ unit: "binary", minLength: 1, maxLength: 12 });
const ids = fc.constantFrom("a", "b-2", "c.3").map(id);
const sums = fc.bigInt(-(10n ** 17n) + 1n, 10n ** 17n - 1n).map(sekFromOre);
const above = fc.bigInt(1n, 10n ** 17n - 1n).map(sekFromOre);
const amounts = fc.oneof(
  fc.record({ kind: fc.constant("exact" as const), sek: sums }),
  fc.record({ kind: fc.constant("about" as const), sek: sums }),
  fc.record({ kind: fc.constant("rounded" as const), sek: sums, unit: above }),
  fc.record({ kind: fc.constant("unknown" as const), reason: texts }, { requiredKeys: ["kind"] }),
);
const cells = fc.record(
  {
    period: ids,
    amount: amounts,
    hours: fc.double({ min: 0, max: 1e8, noNaN: true }).filter((hours) => !Object.is(hours, -0)),
    hourlyRate: sums,
    note: texts,
    beside: fc.array(fc.record({ level: fc.constantFrom(...COMMITMENT_LEVELS), amount: amounts }), { maxLength: 2 }),
  },
  { requiredKeys: ["period", "amount"] },
);
const lines = fc.record(
  {
    id: ids,
    side: fc.constantFrom(...BUDGET_SIDES),
    category: fc.constantFrom(...BUDGET_CATEGORIES),
    name: texts,
    form: fc.constantFrom(...CONTRIBUTION_FORMS),
    cells: fc.array(cells, { maxLength: 3 }),
    contributor: ids,
    grant: ids,
  },
  { requiredKeys: ["id", "side", "category", "name", "form", "cells"] },
);
const budgets = fc.record({
  id: ids,
  periods: fc.constant([{ id: id("a"), period: year }]),
  lines: fc.array(lines, { maxLength: 4 }),
});
const notations = fc.record({
  separator: fc.constantFrom(";", ","),
  decimalMark: fc.constantFrom(",", "."),
  formulas: fc.constantFrom("guarded", "as-they-are"),
  byteOrderMark: fc.boolean(),
} as const);

describe("a budget as CSV", () => {
  it("has a row for each amount, in Swedish words", () => {
    const csv = budgetCsv(budget, { texts: sv, nameOf: () => "Nämnden" });
    expect(csv.split("\r\n").slice(1, -1)).toEqual(ROWS);
  });

  it("has as many cells in each row as headings, by papaparse too, and no two of these alike", () => {
    for (const catalogue of [sv, en]) {
      const csv = budgetCsv(budget, { texts: catalogue, nameOf: (part) => part });
      const [heading = [], ...rows] = Papa.parse<string[]>(csv, { delimiter: ";", skipEmptyLines: true }).data;
      expect(rows.map(({ length }) => length)).toEqual(rows.map(() => heading.length));
      expect(new Set(heading).size).toBe(heading.length);
    }
  });

  it("is read back as it was, with names and without, in any notation", () => {
    fc.assert(
      fc.property(budgets, notations, fc.boolean(), fc.boolean(), (each, notation, swedish, named) => {
        const options = { ...notation, texts: swedish ? sv : en };
        const csv = budgetCsv(each, named ? { ...options, nameOf: () => "Föreningen" } : options);
        expect(readBudgetCsv(csv, options)).toEqual({ ok: true, value: budgetRows(each) });
      }),
      { numRuns: 300 },
    );
  });

  it("of agreement 000 is read back as it was", () => {
    const [own] = agreement.budgets ?? [];
    expect.assert(own !== undefined);
    const rows = budgetRows(own);
    expect(rows.length).toBeGreaterThan(20);
    expect(readBudgetCsv(budgetCsv(own, { texts: sv, byteOrderMark: true }), { texts: sv })).toEqual({
      ok: true,
      value: rows,
    });
  });

  it("is read as a spreadsheet saves it: columns moved and added, thousands grouped, capitals, blank rows", () => {
    const columns =
      "Säkerhet;Egen;Belopp i kronor;Rad;Benämning;Intäkt eller kostnad;Post;Slag;Tillförs av;Bidrag;" +
      "Budgetperiod;Från och med;Till och med;Vid sidan av budgeten;Avrundat till;Varför okänt;Timmar;" +
      "Timvärde i kronor;Anmärkning";
    const text = `${columns}\n${";".repeat(18)}\nExakt;x;−1 234,5;rad;Hyra;Kostnad;Lokaler;Pengar;;;ar;;;;;;;;\n`;
    expect(readBudgetCsv(text, { texts: sv })).toEqual({
      ok: true,
      value: [
        {
          ...{ line: "rad", name: "Hyra", side: "cost", category: "premises", form: "money" },
          ...{ period: "ar", amount: { kind: "exact", sek: "-1234.50" } },
        },
      ],
    });
  });
});

/** The row of an empty budget, with some cells put in by their headings. */
const withCells = (changes: Readonly<Record<string, string>>): string => {
  const heading = budgetCsv({ ...budget, lines: [] }, { texts: sv })
    .trim()
    .split(";");
  const right: Record<string, string> = {
    ...{ Rad: "rad", Benämning: "Hyra", "Intäkt eller kostnad": "kostnad", Post: "lokaler", Slag: "pengar" },
    ...{ Budgetperiod: "ar", "Belopp i kronor": "1,00", Säkerhet: "exakt" },
  };
  return `${heading.join(";")}\n${heading.map((name) => changes[name] ?? right[name] ?? "").join(";")}`;
};
const COLUMNS = budgetCsv({ ...budget, lines: [] }, { texts: sv })
  .trim()
  .split(";");

describe("a broken row is told with row and column", () => {
  it.each<readonly [unknown, ...(readonly string[])]>([
    [{}],
    [{ Rad: "" }, "csv.not-an-id Rad"],
    [{ Rad: "en rad" }, "csv.not-an-id Rad"],
    [{ Benämning: "" }, "csv.cell-empty Benämning"],
    [{ "Intäkt eller kostnad": "cost" }, "csv.not-allowed Intäkt eller kostnad"],
    [{ Post: "constructor", Slag: "?" }, "csv.not-allowed Post", "csv.not-allowed Slag"],
    [{ "Belopp i kronor": "1.00" }, "csv.not-an-amount Belopp i kronor"],
    [{ "Belopp i kronor": "1,005" }, "csv.not-an-amount Belopp i kronor"],
    [{ "Belopp i kronor": "" }, "csv.not-an-amount Belopp i kronor"],
    [{ "Belopp i kronor": "okänt" }, "csv.not-an-amount Belopp i kronor"],
    [{ Säkerhet: "" }, "csv.cell-not-empty Belopp i kronor"],
    [{ Säkerhet: "okänt" }, "csv.cell-not-empty Belopp i kronor"],
    [{ Säkerhet: "avrundat" }, "csv.not-an-amount Avrundat till"],
    [{ "Avrundat till": "1,00" }, "csv.cell-not-empty Avrundat till"],
    [{ "Varför okänt": "x" }, "csv.cell-not-empty Varför okänt"],
    [{ Budgetperiod: "" }, "csv.cell-empty Budgetperiod"],
    [{ "Från och med": "2019-02-30" }, "csv.not-a-day Från och med"],
    [{ Timmar: "många" }, "csv.not-a-number Timmar"],
    [{ "Timvärde i kronor": "1e3" }, "csv.not-an-amount Timvärde i kronor"],
  ])("%o", (changes, ...expected) => {
    const read = readBudgetCsv(withCells(changes as Readonly<Record<string, string>>), { texts: sv });
    const told = read.ok ? [] : read.issues.map(({ code, cell }) => `${code} ${COLUMNS[(cell.column ?? 0) - 1] ?? ""}`);
    expect(told).toEqual(expected);
    expect(read.ok ? [] : read.issues.filter(({ cell }) => cell.row !== 2)).toEqual([]);
  });

  it("as is a file in another language", () => {
    const read = readBudgetCsv(budgetCsv(budget, { texts: sv }), { texts: en });
    expect(read.ok ? [] : [...new Set(read.issues.map(({ code }) => code))]).toEqual(["csv.column-missing"]);
  });
});

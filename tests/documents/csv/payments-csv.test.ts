import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMMITMENT_LEVELS } from "../../../src/budget/grant/grant.js";
import type { PaymentRow } from "../../../src/budget/payment/payment-row.js";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { paymentsCsv } from "../../../src/documents/csv/payments-csv.js";
import { readPaymentsCsv } from "../../../src/documents/csv/read-payments-csv.js";
import { en } from "../../../src/messages/en/index.js";
import { sv } from "../../../src/messages/sv/index.js";
import { sekFromOre } from "../../../src/money/ore.js";
import { sek } from "../../../src/money/sek.js";
import { frozen, id } from "../../term/written.js";

/** The first tertial of 2019, paid in the year before, to which it then belongs (agreement 000). */
const first: PaymentRow = frozen({
  grant: id("grant"),
  period: { from: calendarDate("2019-01-01"), through: calendarDate("2019-04-30") },
  belongsTo: [{ year: 2018, amount: sek("1166666.67") }],
  amount: sek("1166666.67"),
  level: "contractual",
  payer: id("committee"),
  payees: [id("association")],
  due: calendarDate("2018-12-28"),
  unadjusted: calendarDate("2018-12-31"),
  vat: "none",
});
/** Neither due day nor VAT stated, to two, on requisition, for two years. */
const second: PaymentRow = frozen({
  grant: id("extra"),
  period: { from: calendarDate("2019-07-01"), through: calendarDate("2020-06-30") },
  belongsTo: [
    { year: 2019, amount: sek(500) },
    { year: 2020, amount: sek("499.99") },
  ],
  amount: sek("999.99"),
  level: "planned",
  payer: id("region"),
  payees: [id("association"), id("foundation")],
  onRequisition: true,
});

const nameOf = (part: string): string => (part === "association" ? "+Föreningen" : `Namn på ${part}`);

const days = fc.constantFrom("1900-01-01", "2019-02-28", "2199-12-31").map(calendarDate);
const ids = fc.constantFrom("a", "b-2", "c.3", "d:4_5").map(id);
const sums = fc.bigInt(-(10n ** 17n) + 1n, 10n ** 17n - 1n).map(sekFromOre);
const payments = fc.record(
  {
    grant: ids,
    period: fc.record({ from: days, through: days }),
    belongsTo: fc.array(fc.record({ year: fc.integer({ min: 1900, max: 2199 }), amount: sums }), { maxLength: 3 }),
    amount: sums,
    level: fc.constantFrom(...COMMITMENT_LEVELS),
    payer: ids,
    payees: fc.array(ids, { minLength: 1, maxLength: 3 }),
    due: days,
    unadjusted: days,
    onRequisition: fc.constant(true as const),
    vat: fc.constantFrom("included", "added", "none"),
  },
  { requiredKeys: ["grant", "period", "belongsTo", "amount", "level", "payer", "payees"] },
);
const notations = fc.record({
  separator: fc.constantFrom(";", ","),
  decimalMark: fc.constantFrom(",", "."),
  formulas: fc.constantFrom("guarded", "as-they-are"),
} as const);

describe("payments as CSV", () => {
  it("have a row each, in Swedish words", () => {
    expect(paymentsCsv([first, second], { texts: sv, nameOf }).split("\r\n").slice(1, -1)).toEqual([
      "2019-01-01;2019-04-30;2018-12-28;2018-12-31;1166666,67;committee;Namn på committee;association;'+Föreningen;" +
        "Avser januari–april 2019;2018;grant;avtalat;ingen moms;",
      "2019-07-01;2020-06-30;;;999,99;region;Namn på region;association foundation;" +
        '"\'+Föreningen, Namn på foundation";Avser 2019-07-01–2020-06-30;' +
        "2019 500.00 + 2020 499.99;extra;planerat;;mot rekvisition",
    ]);
  });

  it("have no two headings alike", () => {
    for (const texts of [sv, en]) {
      const headings = (paymentsCsv([], { texts, nameOf }).split("\r\n")[0] ?? "").split(";");
      expect(new Set(headings).size).toBe(15);
    }
  });

  it("are read back as they were, with names and without, in any language and notation", () => {
    const rows = fc.array(payments, { maxLength: 4 });
    fc.assert(
      fc.property(rows, notations, fc.boolean(), fc.boolean(), (each, notation, swedish, named) => {
        const options = { ...notation, texts: swedish ? sv : en };
        const csv = paymentsCsv(each, named ? { ...options, nameOf } : options);
        expect(readPaymentsCsv(csv, options)).toEqual({ ok: true, value: each });
      }),
      { numRuns: 300 },
    );
  });

  const [heading = "", line = ""] = paymentsCsv([first], { texts: sv }).split("\r\n");
  const columns = heading.split(";");
  const cells = line.split(";");

  it.each<readonly [heading: string, cell: string, code: string]>([
    ["Från och med", "", "csv.not-a-day"],
    ["Till och med", "april", "csv.not-a-day"],
    ["Förfallodag", "28/12 2018", "csv.not-a-day"],
    ["Förfallodag före flyttning", "2018-12-32", "csv.not-a-day"],
    ["Belopp i kronor", "1166666,666", "csv.not-an-amount"],
    ["Betalare", "", "csv.not-an-id"],
    ["Mottagare", "", "csv.cell-empty"],
    ["Mottagare", "a  b", "csv.not-an-id"],
    ["Hör till år", "18", "csv.not-years"],
    ["Hör till år", "2018 1,00", "csv.not-years"],
    ["Hör till år", "2018 1.00 +2019 1.00", "csv.not-years"],
    ["Bidrag", "ett bidrag", "csv.not-an-id"],
    ["Avtalat eller planerat", "", "csv.not-allowed"],
    ["Moms", "25 %", "csv.not-allowed"],
    ["Rekvisition", "ja", "csv.not-allowed"],
  ])("%s “%s” is told with row and column", (wrong, cell, code) => {
    const at = columns.indexOf(wrong);
    const text = `${heading}\n${cells.map((each, index) => (index === at ? cell : each)).join(";")}`;
    const read = readPaymentsCsv(text, { texts: sv });
    expect(read.ok ? [] : read.issues.map((issue) => [issue.code, issue.cell])).toEqual([
      [code, { row: 2, column: at + 1 }],
    ]);
  });
});

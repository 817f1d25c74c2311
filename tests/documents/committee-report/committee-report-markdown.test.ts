import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Agreement } from "../../../src/agreement/agreement.js";
import { namesIn } from "../../../src/agreement/names-in.js";
import { financingShares } from "../../../src/budget/contribution/financing-shares.js";
import { committeeReportMarkdown } from "../../../src/documents/committee-report/committee-report-markdown.js";
import { parseAgreementText } from "../../../src/json/parse-agreement-text.js";
import { parseReportText } from "../../../src/json/parse-report-text.js";
import { en } from "../../../src/messages/en/index.js";
import { sv } from "../../../src/messages/sv/index.js";
import { formatPercentage } from "../../../src/money/format-percentage.js";
import { formatSek } from "../../../src/money/format-sek.js";
import { sek } from "../../../src/money/sek.js";
import {
  committeeReport,
  type CommitteeReportOptions,
} from "../../../src/oversight/committee-report/committee-report.js";
import { leastBound } from "../../../src/oversight/money/least-bound.js";
import { paymentsOf } from "../../../src/oversight/money/payments-of.js";
import { watchDates } from "../../../src/oversight/watch/watch-dates.js";
import { IndexSeriesSchema } from "../../../src/indexation/index-series.schema.js";
import { ReportSchema } from "../../../src/report/report.schema.js";
import type { Report } from "../../../src/report/report.js";
import { validateAgreement } from "../../../src/rules/validate-agreement.js";
import { smallAgreement } from "../../fixtures/small-agreement.js";
import { agreementWith } from "../../oversight/agreement-with.js";
import { day, frozen, id } from "../../term/written.js";
import { hostile, hostileParts, inventedFollowUp } from "./invented-follow-up.js";

const read = (path: string): string => readFileSync(new URL(`../../../examples/${path}`, import.meta.url), "utf8");

const agreementOf = (name: string): Agreement => {
  const result = parseAgreementText(read(`agreements/${name}.json`));
  expect.assert(result.ok);
  return frozen(result.value);
};

const reportOf = (name: string): Report => {
  const result = parseReportText(read(`reports/${name}.json`));
  expect.assert(result.ok);
  return frozen(result.value);
};

const uppsala = agreementOf("uppsala-stadsmission-2019");
const linkoping = agreementOf("linkoping-2018");
const followUp = frozen(ReportSchema.parse(inventedFollowUp));

/** Invented too: what the council's uplift might have given for 2021. */
const amounts = frozen([
  {
    grant: id("grant-framework"),
    year: 2021,
    amount: sek(3641000),
    level: "decided",
    basis: { kind: "decision", decision: id("decision-agreement") },
  },
] as const);

const CASES: readonly [string, Agreement, CommitteeReportOptions][] = [
  ["uppsala-2020-02-01", uppsala, { on: day("2020-02-01"), reports: [] }],
  ["uppsala-2021-02-01", uppsala, { on: day("2021-02-01"), reports: [followUp], amounts }],
  ["linkoping-2020-02-01", linkoping, { on: day("2020-02-01"), reports: [reportOf("linkoping-follow-up")] }],
  ["nothing-but-a-title", agreementWith(), { on: day("2025-02-01"), reports: [] }],
];

const LANGUAGES = [
  ["sv", sv],
  ["en", en],
] as const;

const written = (agreement: Agreement, options: CommitteeReportOptions, texts = sv): string =>
  committeeReportMarkdown(committeeReport(agreement, frozen(options)), {
    texts,
    nameOf: namesIn(agreement),
    issues: validateAgreement(agreement),
  });

describe.each(CASES)("the report %s", (name, agreement, options) => {
  it.each(LANGUAGES)("reads as its page does, in %s", async (language, texts) => {
    await expect(written(agreement, options, texts)).toMatchFileSnapshot(`${name}.${language}.md`);
  });
});

/** The rows of tables, cell by cell; a bar within a cell is escaped. */
const rowsIn = (page: string): readonly (readonly string[])[] =>
  page
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );

describe("the page", () => {
  it("has tables of four columns at most, and every row of a table as many cells", () => {
    for (const [, agreement, options] of CASES) {
      for (const table of written(agreement, options).split("\n\n")) {
        const lengths = new Set(rowsIn(table).map(({ length }) => length));
        expect(lengths.size).toBeLessThanOrEqual(1);
        expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(4);
      }
    }
  });

  it("gives the figures that the calculators give", () => {
    const options = { on: day("2019-06-01"), reports: [] };
    const rows = rowsIn(written(uppsala, options));
    const payments = paymentsOf(uppsala, { year: 2019 });
    expect.assert(payments.ok);
    for (const { amount } of payments.value) expect(rows.map((row) => row.at(-1))).toContain(formatSek(amount));
    expect(rows).toContainEqual(["Summa", "–", formatSek(sek(3500000))]);
    const [budget] = uppsala.budgets ?? [];
    expect.assert(budget !== undefined);
    for (const of of ["total", "cash"] as const) {
      const shares = financingShares(budget, { period: id("year-2019"), of });
      expect.assert(shares.ok);
      for (const { party, amount, share } of shares.value.shares) {
        expect(rows).toContainEqual([namesIn(uppsala)(party), formatSek(amount), formatPercentage(share)]);
      }
    }
    const bound = leastBound(uppsala);
    expect.assert(bound.ok);
    expect(written(uppsala, options)).toContain(formatSek(bound.value));
    const days = watchDates(uppsala, { from: day("2019-06-01"), through: day("2020-12-01") }).value.map((d) => d.day);
    expect(rows.map(([first]) => first).filter((cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell ?? ""))).toEqual(days);
  });

  it("compares the outcome that a report holds, and names what is not compared", () => {
    // Annex 1: 2 810 500 − 3 170 000 = −359 500, 11.3 % of it; 5 120 000 − 4 872 000 = 248 000, 5.1 %.
    const page = written(uppsala, { on: day("2021-02-01"), reports: [followUp] });
    expect(page).toContain("| Övriga intäkter | 3\u00a0170\u00a0000\u00a0kr |");
    expect(page).toContain("−359\u00a0500\u00a0kr (−11,3\u00a0%)");
    expect(page).toContain("248\u00a0000\u00a0kr (5,1\u00a0%)");
    expect(page).toContain("- Lokalkostnader är inte jämförd: utfallet är inte känt.");
  });

  it("counts what a report assesses by its meaning, and what it does not assess", () => {
    const steps = [
      { id: "done", name: "Klart", meaning: "done" },
      { id: "late", name: "Sent", meaning: "late" },
    ];
    const assessed = ReportSchema.parse({
      ...{ schemaVersion: "1.0", kind: "report", id: "told", title: "Delårsuppföljning", organisations: [] },
      about: { kind: "goal", goal: "safe-town" },
      activities: ["a", "b", "c"].map((each) => ({ id: each, kind: "assignment", title: each })),
      scales: [{ id: "status", name: "Läge", steps }],
      assessments: ["a", "b"].map((each) => ({ of: { kind: "activity", id: each }, scale: "status", step: "done" })),
    });
    const page = written(agreementWith(), { on: day("2025-02-01"), reports: [assessed] });
    expect(page).toContain("Enligt rapporten ”Delårsuppföljning”:");
    expect(rowsIn(page)).toEqual(
      expect.arrayContaining([
        ["klart", "2"],
        ["försenat eller inte påbörjat", "0"],
        ["utan bedömning", "1"],
      ]),
    );
  });

  it("shows what a clause gives by published figures, and what it rests on", () => {
    // 1 000 000 × 1.032 = 1 032 000 (a series of 3.2 per cent for 2025, made up).
    const [grant] = smallAgreement.grants;
    const set = { kind: "sum", amount: { kind: "exact", sek: "1000000.00" } } as const;
    const agreement = agreementWith({
      ...smallAgreement,
      indexation: [
        {
          id: "uplift",
          series: [{ series: "Påhittat" }],
          from: "year-before",
          firstYear: 2025,
          amountRounding: { unit: "1.00", mode: "half-away-from-zero" },
        },
      ],
      grants: [
        {
          ...grant,
          indexation: "uplift",
          amounts: [{ period: { from: "2024-01-01", through: "2024-12-31" }, level: "contractual", set }],
        },
      ],
    });
    const series = IndexSeriesSchema.parse({
      ...{ schemaVersion: "1.0", kind: "index-series", id: "made-up", name: "Påhittat", publisher: "Ingen" },
      figures: "percent-a-year",
      observations: [{ period: "2025", value: "3.2", state: "final", published: "2024-12-01" }],
    });
    const page = written(agreement, { on: day("2025-02-01"), reports: [], series: [series] });
    expect(rowsIn(page)).toContainEqual(["2025", formatSek(sek(1032000)), "uppräknat enligt publicerade tal"]);
    expect(rowsIn(page)).toContainEqual(["Summa", "–", formatSek(sek(1032000))]);
    expect(rowsIn(page)).toContainEqual(["2026", "anges inte", "–"]);
    expect(page).toContain("\n- Påhittat");
  });

  it("leaves out the chapter on issues where none are given, and says so where none are found", () => {
    const report = committeeReport(agreementWith(), { on: day("2025-02-01"), reports: [] });
    expect(committeeReportMarkdown(report, { texts: en })).not.toContain("## To look at");
    const none = committeeReportMarkdown(report, { texts: en, issues: [] });
    expect(none).toContain("## To look at\n\nThe check of the agreement found no errors or warnings.");
  });

  it("shows ids where no names are given", () => {
    const report = committeeReport(agreementWith(), { on: day("2025-02-01"), reports: [] });
    expect(committeeReportMarkdown(report, { texts: en })).toContain(
      "- public-party, through committee\n- civil-party",
    );
  });
});

describe("a document that would break the page", () => {
  const area = { text: hostile, standing: "idea" } as const;
  const told = frozen(
    ReportSchema.parse({
      ...{ schemaVersion: "1.0", kind: "report", id: "told", title: hostile, organisations: [] },
      about: { kind: "agreement", agreement: "iop", title: hostile },
      developmentAreas: [area, { ...area, text: "1. i" }, { ...area, text: "---" }],
      observations: [{ id: "seen", of: { kind: "goal", id: "safe-day" }, quantity: { kind: "words", text: hostile } }],
    }),
  );
  const page = written(agreementWith(hostileParts), { on: day("2025-02-01"), reports: [told] });
  const lines = page.split("\n");

  it("brings in no HTML, no link, no code and no direction of writing", () => {
    expect(page).not.toMatch(/<|\u202E/);
    expect(page).not.toMatch(/(?<!\\)[[\]`]/);
    expect(page).not.toContain("://");
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).toContain("&amp;lt;");
  });

  it("adds no heading, no item and no row", () => {
    const plain: typeof hostileParts = JSON.parse(
      JSON.stringify(hostileParts).replaceAll(JSON.stringify(hostile).slice(1, -1), "text"),
    );
    const tame = frozen(
      ReportSchema.parse(JSON.parse(JSON.stringify(told).replaceAll(JSON.stringify(hostile).slice(1, -1), "text"))),
    );
    const expected = written(agreementWith(plain), { on: day("2025-02-01"), reports: [tame] }).split("\n");
    const shapeOf = (line: string) => /^(?:#+ |- |\||\*\*|)/.exec(line)?.[0];
    expect(lines.map(shapeOf)).toEqual(expected.map(shapeOf));
    expect(rowsIn(page).map(({ length }) => length)).toEqual(rowsIn(expected.join("\n")).map(({ length }) => length));
  });

  it.each([
    ["at the beginning of a block, a number with a full stop", "1. i", "1\\. i"],
    ["at the beginning of a block, a dash", "- j", "\\- j"],
    ["a line of its own under another", "a\n===", "a ==="],
    ["a table's bar", "a | b", "a \\| b"],
    ["a web address without a scheme", "www.a.example", "www\\.a.example"],
    ["half a surrogate pair", "a\uD800b", "a\uFFFDb"],
    ["a personal identity number", "19800101-1234", "…"],
  ])("%s", (_case, title, shown) => {
    const agreement = agreementWith({ organisations: hostileParts.organisations, registerNumber: title });
    const named = committeeReport(agreement, { on: day("2025-02-01"), reports: [] });
    const bare = { ...sv, committeeReport: { ...sv.committeeReport, registerNumber: (number: string) => number } };
    expect(committeeReportMarkdown(named, { texts: bare }).split("\n\n")[2]).toBe(shown);
  });
});

describe("data of persons", () => {
  it("stand neither in the report nor on the page", () => {
    const [first, ...others] = agreementWith().parties;
    expect.assert(first !== undefined);
    const signed = { ...first, signatories: [{ role: "Ordförande Förnamn Efternamn" }] };
    const agreement = frozen({
      ...agreementWith(),
      parties: [signed, ...others],
      extensions: { "x-contact": "Förnamn Efternamn" },
      amendments: [
        {
          id: id("first"),
          inForceFrom: day("2024-06-01"),
          signed: day("2024-05-01"),
          parts: { parties: [signed, ...others] },
        },
      ],
    });
    const report = committeeReport(agreement, {
      on: day("2025-02-01"),
      reports: [
        frozen({
          ...followUp,
          about: { kind: "agreement", title: "IOP" },
          extensions: { "x-by": "Förnamn Efternamn" },
        }),
      ],
    });
    expect(JSON.stringify(report)).not.toContain("Efternamn");
    expect(committeeReportMarkdown(report, { texts: sv })).not.toContain("Efternamn");
  });
});

import { sekOf } from "../../../src/money/amount.js";
import { DOCUMENTS } from "./documents.js";
import { factsOf, notStated, says } from "./fact.js";

const file = "agreements/uppsala-stadsmission-2019";
const agreement = DOCUMENTS[file];
const budget = agreement.budgets?.[0];
const YEARS = ["2019", "2020", "2021"] as const;

/** A line's printed amounts in thousands of kronor, 2019 to 2021. */
const thousands = (line: string): readonly number[] =>
  budget?.lines.find(({ id }) => id === line)?.cells.map(({ amount }) => Number(sekOf(amount)) / 1000) ?? [];

const printedTotals = () =>
  YEARS.map((year) => Number(agreement.printedFigures?.find(({ id }) => id === `figure-income-${year}`)?.value));

const sumOf = (lines: readonly string[]) =>
  lines.map(thousands).reduce((sums, row) => sums.map((sum, position) => sum + (row[position] ?? Number.NaN)));

const INCOME = ["line-grant", "line-other-income", "line-volunteer-hours"] as const;
const COST = ["line-goods", "line-staff", "line-premises", "line-activities"] as const;

/** The printed cells that the printed amount of 2019, raised by two per cent a year, does not give. */
const notTwoPercent = (): readonly string[] =>
  [
    ...[...INCOME, ...COST].map((line) => [line, thousands(line)] as const),
    ["total", printedTotals()] as const,
  ].flatMap(([name, row]) =>
    row.flatMap((cell, position) =>
      cell === Math.round((row[0] ?? Number.NaN) * 1.02 ** position) ? [] : [`${name} ${YEARS[position] ?? ""}`],
    ),
  );

const rounded = (sek: string) => ({ kind: "rounded", sek: `${sek}000.00`, unit: "1000.00" });
const row = (line: string, cells: readonly [string, string, string]) =>
  Object.fromEntries(
    cells.map((cell, position) => [`/budgets/budget/lines/line-${line}/cells/${position}/amount`, rounded(cell)]),
  );
const printed = (name: string, values: readonly [string, string, string]) =>
  Object.fromEntries(
    values.map((value, position) => [`/printedFigures/figure-${name}-${YEARS[position] ?? ""}/value`, value]),
  );
const target = (indicator: string) => `/indicators/indicator-${indicator}/targets/0/quantity`;
const about = (value: number) => ({ kind: "number", value, precision: "about" });

/** What does not add up, beside what is said under each inconsistency (document 000). */
const furtherFacts = factsOf("000 further", file, {
  "financed-without-year": [
    "a decision point without a year finances 3.5 million; three contractual years are at least 10.5, planned 10.711",
    {
      "/decisions/decision-agreement/points/1/amount/sek": "3500000.00",
      "/decisions/decision-agreement/points/1/period": notStated,
      "/indexation/indexation-council-uplift/floor/kind": "year-before",
    },
    {
      "three times the first year": [() => 3 * (thousands("line-grant")[0] ?? 0), 10_500],
      "as planned": [() => thousands("line-grant").reduce((sum, cell) => sum + cell), 10_711],
    },
  ],
  "own-contribution-by-rows": [
    "3 978 is the total less the grant; the two rows give 3 977",
    { "/printedFigures/figure-own-contribution-memo/value": "3978000" },
    {
      "total less grant": [() => (printedTotals()[0] ?? 0) - (thousands("line-grant")[0] ?? 0), 3978],
      "two rows": [() => sumOf(["line-other-income", "line-volunteer-hours"])[0], 3977],
    },
  ],
  "not-two-per-cent": [
    "five printed cells are not printed 2019 raised by two per cent a year",
    { "/budgets/budget/assumptions/0": says(/två procent.*ingen sats/) },
    {
      cells: [
        notTwoPercent,
        [
          "line-other-income 2020",
          "line-volunteer-hours 2020",
          "line-volunteer-hours 2021",
          "line-premises 2020",
          "total 2020",
        ],
      ],
    },
  ],
  names: [
    "four names for the payment, several for the agreement and its annexes",
    {
      "/grants/grant-framework/printedTerms": ["ekonomiskt stöd", "ersättning", "bidrag", "ramfinansiering"],
      "/otherNames/1": "överenskommelsen",
      "/otherNames/3": "avtalet",
      "/sections/section-annexes/points/length": 4,
      "/sections/section-annexes/points/2": says(/del 2 och särskild bilaga/),
      "/sections/section-annexes/points/3": says(/denna bilaga/),
    },
  ],
});

/** The figures that the agreement binds the parties to (document 000). */
const figureFacts = factsOf("000 figures", file, {
  grant: [
    "3 500 000 kr for 2019",
    {
      "/grants/grant-framework/amounts/0/set/amount": { kind: "exact", sek: "3500000.00" },
      "/grants/grant-framework/amounts/0/level": "contractual",
    },
  ],
  term: ["three calendar years", { "/term/period": { from: "2019-01-01", through: "2021-12-31" } }],
  notice: [
    "nine months' notice for an early exit",
    {
      "/term/notice/notice-early/span": { unit: "months", count: 9 },
      "/term/notice/notice-early/effect": "ends-early",
    },
  ],
  extension: [
    "three calendar years more, if agreed in writing",
    {
      "/term/extension/kind": "by-agreement",
      "/term/extension/length": { unit: "months", count: 36 },
      "/term/extension/form": "in-writing",
    },
  ],
  uplift: [
    "the council's uplift, never below the current year's",
    {
      "/indexation/indexation-council-uplift/series/0/series": "council-uplift",
      "/indexation/indexation-council-uplift/floor": { kind: "year-before", appliesTo: "payable" },
    },
  ],
  reports: [
    "two activity reports a year and a compilation",
    { "/duties/duty-activity-reports/atLeast": 2, "/duties/duty-compilation/atLeast": 1 },
  ],
  guests: [
    "about 80–100 guests a day, 83 in 2017",
    {
      [target("guests")]: { kind: "range", least: 80, most: 100, precision: "about" },
      "/indicators/indicator-guests/per": { every: 1, unit: "day" },
      "/indicators/indicator-guests/baseline/quantity/value": 83,
    },
  ],
  "individual-support": ["about 20 people a day", { [target("individual-support")]: about(20) }],
  guidance: [
    "about 70 people a year",
    { [target("guidance")]: about(70), "/indicators/indicator-guidance/per": { every: 1, unit: "year" } },
  ],
  evenings: [
    "about 26 evenings of three hours",
    { [target("evenings")]: about(26), [target("evening-length")]: { kind: "number", value: 3 } },
  ],
  flats: [
    "two flats, stays of 5–6 months on average",
    {
      [target("flats")]: { kind: "number", value: 2 },
      "/indicators/indicator-length-of-stay/baseline/sources/0/asPrinted": says(/i snitt ca 5-6/),
    },
  ],
  youth: ["open within one year", { "/activities/activity-open-youth/deadline/within/count": 12 }],
});

/** The budget as printed, in thousands of kronor (document 000). */
const budgetFacts = factsOf("000 budget", file, {
  grant: ["grant", { ...row("grant", ["3500", "3570", "3641"]), ...printed("share-grant", ["47", "47", "47"]) }],
  "other-income": [
    "other income",
    { ...row("other-income", ["3107", "3170", "3233"]), ...printed("share-other-income", ["42", "42", "42"]) },
  ],
  "volunteer-hours": [
    "volunteer hours, valued",
    { ...row("volunteer-hours", ["870", "888", "906"]), ...printed("share-volunteer-hours", ["12", "12", "12"]) },
  ],
  income: [
    "total income as printed, and as the rows add up",
    { ...printed("income", ["7478", "7627", "7780"]), ...printed("share-total", ["100", "100", "100"]) },
    { rows: [() => sumOf(INCOME), [7477, 7628, 7780]] },
  ],
  goods: ["goods", row("goods", ["315", "321", "328"])],
  staff: ["staff", row("staff", ["4776", "4872", "4969"])],
  premises: ["premises", row("premises", ["776", "791", "807"])],
  activities: ["activities", row("activities", ["1611", "1643", "1676"])],
  cost: [
    "total cost as printed, and as the rows add up",
    printed("cost", ["7478", "7627", "7780"]),
    { rows: [() => sumOf(COST), [7478, 7627, 7780]] },
  ],
});

/** The money and the other figures of document 000. */
export const stadsmissionFigureFacts = [...furtherFacts, ...figureFacts, ...budgetFacts];

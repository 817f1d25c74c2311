import { describe, expect, it } from "vitest";
import { figuresBy, kpi, pkv, seriesOf } from "../fixtures/index-series.js";
import type { IndexationClause } from "../../src/indexation/indexation-clause.js";
import { indexedAmounts, type IndexedAmountsOptions } from "../../src/indexation/indexed-amounts.js";
import type { IndexObservation, IndexSeries } from "../../src/indexation/index-series.js";
import { percentage } from "../../src/money/percentage.js";
import { sek } from "../../src/money/sek.js";
import { frozen } from "../term/written.js";
import { clauseOf, everySeries, uplift } from "./written.js";

/** Final, unless it says otherwise. */
type Figure = Omit<IndexObservation, "state"> & Partial<Pick<IndexObservation, "state">>;

const first = { year: 2019, amount: sek(100000) };
const old = { base: "1980=100" };
const preliminary = { ...old, state: "preliminary" } as const;
const october = "T month 10 lag 1";

const levels = (...observations: readonly Figure[]): readonly IndexSeries[] =>
  frozen([seriesOf("T", "level", observations)]);

const yearly = (...observations: readonly Figure[]): readonly IndexSeries[] =>
  frozen([seriesOf("T", "percent-a-year", observations)]);

const [before, after] = [
  { period: "2018-10", value: "330.72", ...old },
  { period: "2019-10", value: "336.04", ...old },
];

const asked = (series: readonly IndexSeries[], rest: Partial<IndexedAmountsOptions> = {}): IndexedAmountsOptions =>
  frozen({ first, through: 2020, series, ...rest });

const failureOf = (clause: IndexationClause, options: IndexedAmountsOptions) => {
  const answer = indexedAmounts(clause, options);
  return answer.ok ? "answered" : [answer.failure.code.replace("indexation.", ""), answer.failure.params];
};

describe("what an indexation of 100 000 kr of 2019 for 2020 lacks", () => {
  const of = (period: string) => ({ series: "T", period });
  const years = yearly({ period: "2020", value: "2" });
  const issues = [
    { period: "2020", value: "2.4", issue: "2019-10-03" },
    { period: "2020", value: "2.6", issue: "2020-02-13" },
  ];
  const bases = [before, { period: "2019-10", value: "101.60", base: "2020=100" }];

  it.each([
    ["a series that nobody gave", "PKV", levels(before), ["series-unknown", { series: "PKV" }]],
    ["a name that is nearly right", "kpi", [kpi], ["series-unknown", { series: "kpi" }]],
    ["two series of a name", "T", [...years, ...years], ["series-ambiguous", { series: "T", count: 2 }]],
    ["the figure of the year", october, levels(before), ["figure-missing", of("2019-10")]],
    ["the figure of the year before", october, levels(after), ["figure-missing", of("2018-10")]],
    ["a yearly figure", "T", yearly({ period: "2019", value: "2" }), ["figure-missing", of("2020")]],
    ["a final figure", october, levels(before, { ...after, ...preliminary }), ["figure-preliminary", of("2019-10")]],
    [
      "a final figure to compare with",
      october,
      levels({ ...before, ...preliminary }, after),
      ["figure-preliminary", of("2018-10")],
    ],
    [
      "a final yearly figure",
      "T",
      yearly({ period: "2020", value: "2", state: "preliminary" }),
      ["figure-preliminary", of("2020")],
    ],
    ["a month", "T lag 1", levels(before, after), ["month-not-stated", { series: "T", year: 2019 }]],
    ["one of month and quarter", "T month 10 quarter 3", years, ["month-and-quarter", { series: "T" }]],
    ["an issue", "T", yearly(...issues), ["issue-not-stated", of("2020")]],
    ["a figure in the issue", "T issue 3", yearly(...issues), ["figure-missing", { ...of("2020"), issue: "2019-03" }]],
    [
      "one figure",
      "T",
      yearly({ period: "2020", value: "2" }, { period: "2020", value: "3" }),
      ["figure-ambiguous", of("2020")],
    ],
    ["a base", october, levels({ period: "2018-10", value: "330.72" }, after), ["figure-without-base", of("2018-10")]],
    [
      "the base that the clause names",
      `${october} base 2020=100`,
      levels(before, after),
      ["wrong-base", { ...of("2018-10"), base: "2020=100" }],
    ],
    [
      "a factor between two bases",
      october,
      levels(...bases),
      ["link-missing", { series: "T", from: "1980=100", to: "2020=100" }],
    ],
    [
      "one base of two",
      october,
      levels(before, after, { period: "2019-10", value: "101.60", base: "2020=100" }),
      ["base-not-stated", of("2019-10")],
    ],
    [
      "a level above zero",
      october,
      levels({ ...before, value: "0.00" }, after),
      ["figure-out-of-range", of("2018-10")],
    ],
    ["a fall of at most 100 %", "T", yearly({ period: "2020", value: "-101" }), ["figure-out-of-range", of("2020")]],
    [
      "a council's decision",
      "council-uplift",
      [{ ...uplift, observations: figuresBy({ 2020: "2" }) }],
      ["decision-missing", { series: "council-uplift", period: "2020" }],
    ],
    ["a rate", "fixed", [], ["rate-missing", {}]],
    ["a weight", "OPI weight 90 + KPI month 10 lag 1", everySeries, ["weight-missing", { series: "KPI" }]],
    ["a weight above zero", "OPI weight 100 + PKV weight 0", everySeries, ["weight-missing", { series: "PKV" }]],
    ["weights of 100 %", "OPI weight 90 + KPI weight 9.5", everySeries, ["weights-not-100", { sum: "99.5" }]],
    ["all of the weight", "OPI weight 90", everySeries, ["weights-not-100", { sum: "90" }]],
    [
      "a base period before the figure",
      `${october} since 2019-10`,
      levels(before, after),
      ["base-period-wrong", { ...of("2019-10"), base: "2019-10" }],
    ],
    [
      "a base period of the same kind",
      "OPI since 2018-10",
      everySeries,
      ["base-period-wrong", { series: "OPI", period: "2020", base: "2018-10" }],
    ],
    [
      "a change that can be written",
      "T",
      yearly({ period: "2020", value: "1000000" }),
      ["beyond-limits", { year: 2020, of: "change" }],
    ],
  ] as const)("%s", (_lacking, series, given, expected) => {
    expect(failureOf(clauseOf({ series }), asked(given))).toEqual(expected);
  });

  it("one factor between two bases", () => {
    const link = { from: "1980=100", to: "2020=100" };
    const links = [
      { ...link, factor: "0.3" },
      { ...link, factor: "0.31" },
    ];
    const clause = frozen({ ...clauseOf({ series: october }), series: [{ series: "T", month: 10, lag: 1, links }] });
    expect(failureOf(clause, asked(levels(...bases)))).toEqual(["link-ambiguous", { series: "T", ...link }]);
  });

  it("few enough series", () => {
    const series = Array.from({ length: 21 }, () => ({ series: "T", weight: percentage(1) }));
    const clause = frozen({ ...clauseOf({ series: "T" }), series });
    expect(failureOf(clause, asked([]))).toEqual(["too-many-series", { count: 21, most: 20 }]);
  });

  it.each([
    ["a year after the first", { through: 2018 }, "", ["no-such-year", { first: 2019, through: 2018 }]],
    ["an amount of zero or more", { first: { year: 2019, amount: sek(-1) } }, "", ["amount-negative", { year: 2019 }]],
    ["a part above zero", {}, "part 0", ["part-out-of-range", { part: "0" }]],
    ["a part of at most 100 %", {}, "part 100.5", ["part-out-of-range", { part: "100.5" }]],
    ["an amount of zero or more for 2020", {}, "ceiling -200", ["amount-negative", { year: 2020 }]],
    [
      "15 digits",
      { first: { year: 2019, amount: sek("999999999999999") } },
      "",
      ["beyond-limits", { year: 2020, of: "amount" }],
    ],
  ] as const)("%s", (_lacking, rest, terms, expected) => {
    expect(failureOf(clauseOf({ series: "T", terms }), asked(years, rest))).toEqual(expected);
  });

  it.each([1899, 2200, 2019.5, Number.NaN])("throws for the year %d", (year) => {
    const clause = clauseOf({ series: "T" });
    const misuse = expect.objectContaining({ code: "usage.year" });
    expect(() => indexedAmounts(clause, asked(years, { through: year }))).toThrow(misuse);
    expect(() => indexedAmounts(clause, asked(years, { first: { ...first, year } }))).toThrow(misuse);
  });
});

describe("figures that may still be revised", () => {
  const use = { preliminary: "use" } as const;
  const [bothBefore, bothAfter] = [
    { ...before, ...preliminary, value: "330.00" },
    { ...after, ...preliminary, value: "340.00" },
  ];

  it.each([
    ["are used in pairs, if the caller says so", levels(bothBefore, bothAfter), "103030.30"],
    ["give way to final ones", levels(bothBefore, before, bothAfter, after), "101608.61"],
    [
      "are compared with their like, where the final pair is not whole",
      levels(bothBefore, before, bothAfter),
      "103030.30",
    ],
  ] as const)("%s", (_what, series, expected) => {
    const answer = indexedAmounts(clauseOf({ series: october }), asked(series, use));
    expect(answer.ok && answer.value[1]?.amount).toBe(expected);
  });

  it("are never compared with final ones", () => {
    const params = { series: "T", before: "2018-10", after: "2019-10" };
    const clause = clauseOf({ series: october });
    expect(failureOf(clause, asked(levels(before, bothAfter), use))).toEqual(["preliminary-and-final", params]);
    expect(failureOf(clause, asked(levels(bothBefore, after), use))).toEqual(["preliminary-and-final", params]);
  });

  it("stand among the assumptions, each once", () => {
    const answer = indexedAmounts(
      clauseOf({ series: october, from: "first-amount" }),
      asked(levels(bothBefore, bothAfter, { ...bothAfter, period: "2020-10" }), { ...use, through: 2021 }),
    );
    const said = answer.ok ? answer.assumptions.filter(({ code }) => code === "indexation.preliminary-figure") : [];
    expect(said.map(({ params }) => params)).toEqual(
      ["2018-10", "2019-10", "2020-10"].map((period) => ({ series: "T", period })),
    );
  });
});

describe("what an indexation takes for granted", () => {
  const assumed = (clause: IndexationClause, options: IndexedAmountsOptions) => {
    const answer = indexedAmounts(clause, options);
    return answer.ok ? answer.assumptions.map(({ code }) => code.replace("indexation.", "")) : answer.failure;
  };
  const stated = { series: "KPI month 10 lag 1", from: "year-before", terms: "to 1 first 2020" } as const;
  const always = ["first-year-not-stated", "amount-rounding-not-stated"];

  it.each([
    ["nothing, where all is stated", stated, 2020, []],
    ["rounding", { ...stated, terms: "first 2020" }, 2020, ["amount-rounding-not-stated"]],
    ["first year", { ...stated, terms: "to 1" }, 2020, ["first-year-not-stated"]],
    ["what is counted from matters not in one year", { series: stated.series }, 2020, always],
    ["but in two", { series: stated.series }, 2021, [always[0], "counted-from-not-stated", always[1]]],
    ["a floor matters not while amounts rise", { ...stated, floor: "" }, 2021, []],
    ["but when they fall", { series: "council-uplift lag 0", terms: "to 1 first 2020" }, 2020, ["floor-not-stated"]],
    ["what a floor holds for", { ...stated, floor: "year-before" }, 2020, ["floor-applies-to-not-stated"]],
    ["no floor holds for nothing", { ...stated, floor: "none" }, 2020, []],
    ["lag", { ...stated, series: "OPI" }, 2020, ["lag-not-stated"]],
    ["a fixed rate has none", { ...stated, series: "fixed rate 2" }, 2020, []],
    ["base period", { ...stated, from: "first-amount" }, 2020, ["base-period-not-stated"]],
    ["unless it is stated", { ...stated, series: `${stated.series} since 2018-10`, from: "first-amount" }, 2020, []],
    ["yearly changes need none", { ...stated, series: "OPI lag 0", from: "first-amount" }, 2020, []],
    ["a part of one year", { ...stated, terms: "to 1 first 2020 part 80" }, 2020, []],
    ["a part of several", { ...stated, terms: "to 1 first 2020 part 80" }, 2021, ["part-of-each-year"]],
    ["nothing before the first indexed year", { series: "KPI", terms: "first 2025" }, 2020, []],
  ] as const)("%s", (_what, written, through, expected) => {
    expect(assumed(clauseOf(written), asked(everySeries, { through }))).toEqual(expected);
  });

  it("the year of the issue", () => {
    const series = yearly({ period: "2020", value: "2.4", issue: "2019-10-03" });
    const clause = clauseOf({ series: "T lag 0 issue 10", terms: "to 1 first 2020" });
    expect(assumed(clause, asked(series))).toEqual(["issue-year-not-stated"]);
  });

  it("what the document itself reads into the source", () => {
    const interpretations = [{ field: "from", note: "so the budget counts" }];
    const clause = frozen({ ...clauseOf({ ...stated, series: "fixed rate 2" }), interpretations });
    expect(assumed(clause, asked([]))).toEqual(["interpreted"]);
  });

  it("a council's decision is what a step rests on", () => {
    const answer = indexedAmounts(clauseOf({ series: "council-uplift" }), asked([uplift]));
    const title = "Kommunfullmäktige, mål och budget, § 2020";
    expect(answer.steps[0]?.basis).toEqual({ kind: "publication", publisher: "SCB", title });
  });

  it("and published figures their publisher", () => {
    const answer = indexedAmounts(
      clauseOf({ series: "PKV" }),
      asked([pkv], { first: { ...first, year: 2015 }, through: 2016 }),
    );
    expect(answer.steps[0]?.basis).toEqual({ kind: "publication", publisher: "SKR", title: "PKV" });
  });
});

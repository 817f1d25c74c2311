import type { IndexFigure, IndexationWorking } from "../../src/indexation/indexation-working.js";
import type { ExactNumber } from "../../src/money/exact-number.js";
import { percentage } from "../../src/money/percentage.js";
import { ROUNDING_MODES } from "../../src/money/rounding.js";
import { sek } from "../../src/money/sek.js";
import { nothing, type Samples, several } from "./sample.js";

const exact = (written: string): ExactNumber => written as ExactNumber;
const figure = (period: string, value: string, rest: Partial<IndexFigure> = {}): IndexFigure => {
  return { period, value, state: "final", ...rest };
};
const year = 2020;
const kpi = { series: "KPI", period: "2019-10" };
const base = "1980=100";
const third = exact("3325/2067");
const [change, part] = [exact("2.7"), percentage(100)];

/** What the steps of an indexation may hold. */
export const indexationStepSamples: Samples<IndexationWorking["step"], "inputs" | "output"> = {
  "indexation.level-change": [
    {
      inputs: {
        ...{ year, series: "KPI" },
        before: figure("2018-10", "330.72", { base }),
        after: figure("2019-10", "336.04", { base }),
      },
      output: third,
    },
    {
      inputs: {
        ...{ year, series: "KPI" },
        before: figure("2018-10", "330.72", { base }),
        after: figure("2019-10", "101.60", { base: "2020=100", state: "preliminary", issue: "2019-11-14" }),
        link: { from: base, to: "2020=100", factor: "0.3" },
      },
      output: exact("2.4"),
    },
  ],
  "indexation.yearly-changes": [
    { inputs: { year, series: "PKV", figures: [figure("2020", "2.7")] }, output: change },
    { inputs: { year, series: "council-uplift", figures: [figure("2020", "2.7")] }, output: change },
    {
      inputs: { year, series: "OPI", figures: [figure("2019", "1.5"), figure("2020", "2.7")] },
      output: exact("4.2405"),
    },
  ],
  "indexation.fixed-rate": [
    { inputs: { year, rate: percentage(2), years: 1 }, output: exact("2") },
    { inputs: { year, rate: percentage(2), years: 2 }, output: exact("4.04") },
  ],
  "indexation.weighted": [
    {
      inputs: {
        year,
        parts: [
          { series: "OPI", change: exact("3"), weight: percentage(90) },
          { series: "fixed", change: exact("2"), weight: percentage(10) },
        ],
      },
      output: exact("2.9"),
    },
  ],
  "indexation.threshold": [{ inputs: { year, change: third, threshold: percentage(3) }, output: exact("0") }],
  "indexation.percentage-rounded": several(ROUNDING_MODES, (mode) => ({
    inputs: { year, change: third, rounding: { unit: percentage(1), mode } },
    output: exact("2"),
  })),
  "indexation.ceiling": [{ inputs: { year, change, ceiling: percentage("2.5") }, output: exact("2.5") }],
  "indexation.change-to-first-amount": several(["100", "80"], (share) => ({
    inputs: { year, first: sek(1250400), before: sek(1250000), part: percentage(share) },
    output: exact("0.032"),
  })),
  "indexation.floor-of-change": several(["first-amount", "year-before"], (floor) => ({
    inputs: { year, change: exact("-0.12"), floor, least: exact("0") },
    output: exact("0"),
  })),
  "indexation.by-years": [{ inputs: { year, before: exact("1.5"), change }, output: exact("4.2405") }],
  "indexation.changed-amount": [
    { inputs: { year, amount: sek(900), change, part }, output: exact("924.3") },
    { inputs: { year, amount: sek(900), change: exact("7000000"), part }, output: exact("63000900") },
    { inputs: { year, amount: sek(900), change: third, part: percentage(70) }, output: exact("1254165/1378") },
    { inputs: { year, amount: sek(900), change: third, part }, output: exact("1000000000000000000") },
  ],
  "indexation.amount-rounded": several([1, 1000], (unit) => ({
    inputs: { year, amount: exact("924.3"), rounding: { unit: sek(unit), mode: "half-away-from-zero" } },
    output: sek(unit === 1 ? 924 : 1000),
  })),
  "indexation.floor-of-payable": several(["first-amount", "year-before"], (floor) => ({
    inputs: { year, amount: sek(1250000), floor, least: sek(1250400) },
    output: sek(1250400),
  })),
};

/** What an indexation may take for granted. */
export const indexationAssumptionSamples: Samples<IndexationWorking["assumption"], "params"> = {
  "indexation.counted-from-not-stated": nothing,
  "indexation.floor-not-stated": [{ params: { year } }],
  "indexation.floor-applies-to-not-stated": nothing,
  "indexation.amount-rounding-not-stated": nothing,
  "indexation.first-year-not-stated": [{ params: { year } }],
  "indexation.lag-not-stated": several(["PKV", "council-uplift"], (series) => ({ params: { series } })),
  "indexation.issue-year-not-stated": [{ params: { series: "PKV" } }],
  "indexation.base-period-not-stated": [{ params: kpi }],
  "indexation.part-of-each-year": [{ params: { part: percentage(80) } }],
  "indexation.preliminary-figure": [{ params: kpi }],
  "indexation.interpreted": several(
    [
      ...(["series", "part", "from", "floor", "ceiling", "threshold"] as const),
      ...(["percentageRounding", "amountRounding", "firstYear", "other"] as const),
    ],
    (field) => ({ params: { field, note: "why it was read so" } }),
  ),
};

/** What an indexation may lack. */
export const indexationFailureSamples: Samples<IndexationWorking["failure"], "params"> = {
  "indexation.no-such-year": [{ params: { first: 2020, through: 2019 } }],
  "indexation.amount-negative": [{ params: { year } }],
  "indexation.part-out-of-range": [{ params: { part: percentage(101) } }],
  "indexation.too-many-series": [{ params: { count: 21, most: 20 } }],
  "indexation.series-unknown": several(["KPI", "council-uplift", "fixed"], (series) => ({ params: { series } })),
  "indexation.series-ambiguous": [{ params: { series: "KPI", count: 2 } }],
  "indexation.weight-missing": [{ params: { series: "KPI" } }],
  "indexation.weights-not-100": [{ params: { sum: exact("95") } }],
  "indexation.rate-missing": nothing,
  "indexation.month-not-stated": [{ params: { series: "KPI", year } }],
  "indexation.month-and-quarter": [{ params: { series: "KPI" } }],
  "indexation.figure-missing": [{ params: kpi }, { params: { ...kpi, issue: "2019-11" } }],
  "indexation.figure-preliminary": [{ params: kpi }],
  "indexation.preliminary-and-final": [{ params: { series: "AKI", before: "2018-10", after: "2019-10" } }],
  "indexation.issue-not-stated": [{ params: kpi }],
  "indexation.figure-ambiguous": [{ params: kpi }],
  "indexation.figure-without-base": [{ params: kpi }],
  "indexation.figure-out-of-range": [{ params: kpi }],
  "indexation.base-not-stated": [{ params: kpi }],
  "indexation.wrong-base": [{ params: { ...kpi, base: "2020=100" } }],
  "indexation.link-missing": [{ params: { series: "KPI", from: base, to: "2020=100" } }],
  "indexation.link-ambiguous": [{ params: { series: "KPI", from: base, to: "2020=100" } }],
  "indexation.decision-missing": [{ params: { series: "council-uplift", period: "2020" } }],
  "indexation.base-period-wrong": [{ params: { ...kpi, base: "2020-10" } }],
  "indexation.beyond-limits": several(["amount", "change", "digits"], (of) => ({ params: { year, of } })),
};

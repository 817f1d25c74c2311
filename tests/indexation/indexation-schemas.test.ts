import { describe, expect, it } from "vitest";
import { everySeries } from "./written.js";
import { IndexSeriesSchema } from "../../src/indexation/index-series.schema.js";
import { IndexationClauseSchema } from "../../src/indexation/indexation-clause.schema.js";

const reference = { series: "KPI", month: 10, lag: 1 };
const clause = { id: "uplift", series: [reference] };
const withReference = (rest: object) => ({ ...clause, series: [{ ...reference, ...rest }] });
const source = { document: "SCB", section: "section-7" };
const link = { from: "1980=100", to: "2020=100", factor: "0.2976" };

describe("an indexation clause", () => {
  it.each([
    ["all absent that may be", { ...clause, series: [{ series: "fixed" }] }],
    ["a quarter", withReference({ quarter: 4 })],
    ["a base period", withReference({ basePeriod: "2018-10" })],
    ["an issue", withReference({ issue: { month: 10 } })],
    ["an issue of the same year", withReference({ issue: { month: 10, lag: 0 } })],
    ["a link factor with its source", withReference({ links: [{ ...link, sources: [source] }] })],
    ["a factor above one", withReference({ links: [{ ...link, factor: "3.3600" }] })],
    ["years one after the other", { ...clause, from: "first-amount-by-years" }],
    ["whole per cent", { ...clause, percentageRounding: { unit: "1", mode: "half-away-from-zero" } }],
  ])("may have %s", (_what, written) => {
    expect(IndexationClauseSchema.safeParse(written)).toEqual({ success: true, data: written });
  });

  it.each([
    ["no series", { ...clause, series: [] }],
    ["a 13th month", withReference({ month: 13 })],
    ["a 5th quarter", withReference({ quarter: 5 })],
    ["a base period in words", withReference({ basePeriod: "October 2018" })],
    ["an issue in words", withReference({ issue: "October" })],
    ["a factor of zero", withReference({ links: [{ ...link, factor: "0.000" }] })],
    ["a negative factor", withReference({ links: [{ ...link, factor: "-1" }] })],
    ["a link to nothing", withReference({ links: [{ from: "1980=100", factor: "1" }] })],
    ["percentages rounded to zero", { ...clause, percentageRounding: { unit: "0", mode: "upward" } }],
    ["a negative unit", { ...clause, percentageRounding: { unit: "-1", mode: "upward" } }],
    ["an unknown mode", { ...clause, percentageRounding: { unit: "1", mode: "sideways" } }],
    ["an unknown way of counting", { ...clause, from: "last-amount" }],
  ])("may not have %s", (_what, written) => {
    expect(IndexationClauseSchema.safeParse(written).success).toBe(false);
  });
});

describe("an index series", () => {
  it.each(everySeries.map((series) => [series.name, series] as const))("%s is one", (_name, series) => {
    expect(IndexSeriesSchema.safeParse(series)).toEqual({ success: true, data: series });
  });
});

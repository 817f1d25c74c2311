import { existsSync } from "node:fs";
import { describe, expect, expectTypeOf, it } from "vitest";
import { indexSeriesRuleExamples } from "../fixtures/rule-examples-index-series.js";
import { kpi, opi, pkv, seriesOf } from "../fixtures/index-series.js";
import { frozen } from "../term/written.js";
import type { IndexObservation, IndexSeries } from "../../src/indexation/index-series.js";
import { IndexSeriesSchema } from "../../src/indexation/index-series.schema.js";
import { indexSeriesRule } from "../../src/rules/index-series-rule.js";
import {
  type StandardIndexSeriesIssue,
  standardIndexSeriesRules,
} from "../../src/rules/standard-index-series-rules.js";
import { validateIndexSeries } from "../../src/rules/validate-index-series.js";

const read = (input: unknown): IndexSeries => frozen(IndexSeriesSchema.parse(input));
const placesOf = (code: string, input: unknown) =>
  validateIndexSeries(read(input)).flatMap((issue) => (issue.code === code ? [issue.path] : []));
const codes = standardIndexSeriesRules.map(({ code }) => [code] as const);

describe("every standard rule over series of index figures", () => {
  it.each(codes)("%s accepts its good example", (code) => {
    expect(placesOf(code, indexSeriesRuleExamples[code].good)).toEqual([]);
  });

  it.each(codes)("%s finds the fault of its bad example, and no other rule finds one", (code) => {
    expect(
      validateIndexSeries(read(indexSeriesRuleExamples[code].bad)).map((issue) => [issue.code, issue.path]),
    ).toEqual(indexSeriesRuleExamples[code].at.map((path) => [code, path]));
  });

  it.each(codes)("%s stands in the file of its name, and has one code", (code) => {
    expect(existsSync(new URL(`../../src/rules/${code.replace(".", "/")}.ts`, import.meta.url))).toBe(true);
    expect(codes.filter(([other]) => other === code)).toHaveLength(1);
  });
});

it.each([kpi, pkv, opi].map((series) => [series.name, series] as const))("finds no fault in %s", (_, series) => {
  expect(validateIndexSeries(frozen(series))).toEqual([]);
});

describe("the same figure", () => {
  const of = (...observations: readonly Partial<IndexObservation>[]): IndexSeries => ({
    ...kpi,
    observations: observations.map((changes) => ({ period: "2018-10", value: "330.72", state: "final", ...changes })),
  });
  const differ = (series: IndexSeries) =>
    validateIndexSeries(frozen(series)).some(({ code }) => code === "index-series.figures-differ");
  const base = "1980=100";

  it.each<[string, IndexSeries, boolean]>([
    ["said twice is said once", of({ base }, { base }), false],
    ["written with more decimals is the same", of({ base, value: "331.0" }, { base, value: "331" }), false],
    ["preliminary and final are two", of({ base, state: "preliminary" }, { base, value: "330.80" }), false],
    ["on two bases is two", of({ base }, { base: "2020=100", value: "98.10" }), false],
    ["without base or issue is contradicted", of({}, { value: "330.80" }), true],
    ["of no named issue, published on one day", of({ base }, { base, value: "330.80" }), true],
  ])("%s", (_, series, expected) => {
    expect(differ(series)).toBe(expected);
  });
});

it("is held to rules of one's own as well, or instead", () => {
  const withoutSource = indexSeriesRule({
    code: "example-municipality.series-without-source",
    severity: "warning",
    check: ({ series }) => (series.sources === undefined ? [{ path: "", params: { name: series.name } }] : []),
  });
  const bare = seriesOf("KPI", "level", kpi.observations);
  expect(validateIndexSeries(bare, { rules: [...standardIndexSeriesRules, withoutSource] })).toHaveLength(1);
  expect(validateIndexSeries(bare, { rules: [] })).toEqual([]);
  expectTypeOf(validateIndexSeries(bare)).toEqualTypeOf<readonly StandardIndexSeriesIssue[]>();
  const [own] = validateIndexSeries(bare, { rules: [withoutSource] });
  expectTypeOf(own?.params).toEqualTypeOf<{ name: string } | undefined>();
});

it("looks through 10 000 figures of one period within a second", () => {
  const observations = Array.from({ length: 10_000 }, (_, index) => ({
    ...{ period: "2018-10", state: "final" as const, base: String(index % 2), value: String(index + 1) },
  }));
  const before = performance.now();
  expect(validateIndexSeries({ ...kpi, observations })).toHaveLength(9_999);
  expect(performance.now() - before).toBeLessThan(1_000);
});

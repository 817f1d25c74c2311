import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJsonStat } from "../../../src/documents/figures/read-json-stat.js";
import type { TableChoice } from "../../../src/documents/figures/table-choice.js";
import { pointerKeys } from "../../../src/notation/json-pointer.js";
import { mutated } from "../../json/mutated.js";
import { frozen } from "../../term/written.js";
import { type Figure, type Form, jsonStatOf, KPI } from "../published-tables.js";

/** In milliseconds: far more than any of these takes, for slow machines at work with other things. */
const LONGEST = 3_000;

const STATUSES = { p: "preliminary", r: "final" } as const;

const FIGURES: readonly Figure[] = [
  ["2018M12", 330.5, ""],
  ["2019K1", null, ".."],
  ["2019Q2", 331, "p"],
  ["2020", -2.75, "r"],
];

/** As FIGURES read in any form: by hand. */
const OBSERVATIONS = [
  { period: "2018-12", value: "330.5", state: "final", base: "1980=100" },
  { period: "2019-Q2", value: "331", state: "preliminary", base: "1980=100" },
  { period: "2020", value: "-2.75", state: "final", base: "1980=100" },
];
const MISSING = [{ period: "2019-Q1", sign: ".." }];

const forms: fc.Arbitrary<Form> = fc.record({
  version: fc.constantFrom("2", "1", "1-wrapped"),
  time: fc.nat(4),
  index: fc.constantFrom("list", "object", "reversed-object", "absent"),
  otherIndex: fc.constantFrom("list", "object", "reversed-object"),
  value: fc.constantFrom("list", "sparse", "sparse-with-nulls"),
  status: fc.constantFrom("list", "sparse", "list-with-nulls"),
  role: fc.boolean(),
  single: fc.array(fc.constantFrom("list", "object", "absent"), { maxLength: 2 }),
  several: fc.nat(2),
});

const plain: Form = {
  ...{ version: "2", time: 9, index: "object", otherIndex: "object", value: "list", status: "sparse" },
  ...{ role: false, single: ["object"], several: 0 },
};

const jsonIn = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/published/${file}`, import.meta.url), "utf8"));

describe("a table of figures", () => {
  it("is read alike in every shape that the format allows", () => {
    fc.assert(
      fc.property(forms, fc.nat(FIGURES.length), (form, from) => {
        const { document, select } = jsonStatOf(FIGURES.slice(from), form);
        const read = readJsonStat(frozen(document), { ...KPI, statuses: STATUSES, select });
        const periods = FIGURES.slice(from).map(([code]) => code.replace("M", "-").replace(/[KQ]/, "-Q"));
        expect(read).toEqual({
          ok: true,
          value: {
            series: {
              ...{ schemaVersion: "1.0", kind: "index-series", id: "kpi", name: "KPI", publisher: "SCB" },
              figures: "level",
              observations: OBSERVATIONS.filter(({ period }) => periods.includes(period)),
            },
            missing: MISSING.filter(({ period }) => periods.includes(period)),
          },
        });
      }),
      { numRuns: 500 },
    );
  });

  it("is read as SCB has published the consumer price index, with its decimals", () => {
    const read = readJsonStat(jsonIn("kpi.json-stat.json"), KPI);
    expect.assert(read.ok);
    expect(read.value.series.observations.map(({ period, value }) => [period, value])).toEqual([
      ["2013-10", "314.40"],
      ["2014-10", "314.02"],
      ["2018-10", "330.72"],
      ["2019-10", "336.04"],
      ["2020-10", "336.97"],
    ]);
    expect(read.value.missing).toEqual([{ period: "2021-10", sign: ".." }]);
  });

  it("may hold percentages, with issue, day and source of all of them", () => {
    const { document } = jsonStatOf([["2017", 2.8, ""]], plain);
    const sources = [{ document: "SKR, PKV" }];
    const pkv = { id: "pkv", name: "PKV", publisher: "SKR", figures: "percent-a-year", state: "preliminary" } as const;
    const read = readJsonStat(document, { ...pkv, issue: "2017-09-28", sources });
    expect(read).toEqual({
      ok: true,
      value: {
        series: {
          ...{ schemaVersion: "1.0", kind: "index-series", id: "pkv", name: "PKV", publisher: "SKR" },
          figures: "percent-a-year",
          observations: [{ period: "2017", value: "2.8", state: "preliminary", issue: "2017-09-28" }],
          sources,
        },
        missing: [],
      },
    });
  });

  it("may have one status for all, another name for time, and a single period chosen", () => {
    const written = JSON.stringify(jsonStatOf(FIGURES, plain).document).replaceAll("Tid", "period");
    const document = { ...(JSON.parse(written) as object), status: "p" };
    const options = { ...KPI, statuses: STATUSES, time: "period", select: { period: "2020" } };
    const read = readJsonStat(document, options);
    expect(read.ok && read.value.series.observations).toEqual([
      { period: "2020", value: "-2.75", state: "preliminary", base: "1980=100" },
    ]);
  });

  it("that is empty is a series without figures", () => {
    const read = readJsonStat(jsonStatOf([], plain).document, KPI);
    expect(read.ok && read.value).toEqual({ series: expect.objectContaining({ observations: [] }), missing: [] });
  });
});

const small = {
  class: "dataset",
  id: ["Region", "Tid"],
  size: [2, 2],
  dimension: {
    Region: { category: { index: ["00", "01"] } },
    Tid: { category: { index: { "2019M01": 0, "2019M02": 1 } } },
  },
  value: [1, 2, 3, 4],
};
const time = (index: unknown): object => ({ ...small.dimension, Tid: { category: { index } } });
const region = (category: object): object => ({ ...small.dimension, Region: { category } });
const TIME_AT = "/dimension/Tid/category/index";

describe("a broken table gives issues with their places", () => {
  it.each<readonly [string, unknown, ...(readonly string[])]>([
    ["a category to choose", { select: {} }, "figures.category-not-chosen /dimension/Region/category/index"],
    [
      "a category that is not there",
      { select: { Region: "99" } },
      "figures.no-such-category /dimension/Region/category/index",
    ],
    ["a dimension that is not there", { select: { Region: "00", Kön: "1" } }, "figures.no-such-dimension /id"],
    ["a dimension of time that is not there", { time: "Månad" }, "figures.no-such-dimension /id"],
    [
      "two roles of time",
      {
        role: { time: ["Tid", "Region"] },
        id: ["Region", "T"],
        dimension: { Region: small.dimension.Region, T: small.dimension.Tid },
      },
      "figures.time-not-named /id",
    ],
    ["a class that is no data set", { class: "collection" }, "json.not-allowed /class"],
    ["no dimension", { dimension: undefined }, "json.not-plain /dimension"],
    ["an order that is not there", { id: null, size: null }, "json.wrong-type /id", "json.wrong-type /size"],
    [
      "a dimension without description",
      { dimension: { Region: small.dimension.Region } },
      "json.missing /dimension/Tid",
    ],
    [
      "a category that is a text",
      { dimension: { ...small.dimension, Tid: { category: "x" } } },
      "json.wrong-type /dimension/Tid/category",
    ],
    ["a size that is no number", { size: [2, "2"] }, "json.wrong-type /size/1"],
    ["a size below zero", { size: [2, -2] }, "json.out-of-range /size/1"],
    ["a size missing", { size: [2] }, "figures.sizes-differ /size"],
    ["a size that is not that of the categories", { size: [2, 3] }, "figures.sizes-differ /size/1"],
    ["a value too few", { value: [1, 2, 3] }, "figures.sizes-differ /value"],
    ["a value outside", { value: { "0": 1, "4": 5 } }, "figures.no-such-cell /value/4"],
    ["a value by another name", { value: { "00": 1 } }, "figures.no-such-cell /value/00"],
    ["values that are a number", { value: 1 }, "json.wrong-type /value"],
    ["a status too many", { status: ["", "", "", "", ""] }, "figures.sizes-differ /status"],
    ["a status that nobody explains", { status: { "1": "p" } }, "figures.status-not-explained /status/1"],
    [
      "a status that is a name of every object",
      { status: { "1": "constructor" } },
      "figures.status-not-explained /status/1",
    ],
    ["a value that is a truth", { value: [1, true, 3, 4] }, "figures.not-a-figure /value/1"],
    ["a value that is an object", { value: { "0": {}, "1": 2 } }, "figures.not-a-figure /value/0"],
    ["a value with ten digits", { value: [1, 1e9, 3, 4] }, "figures.not-a-figure /value/1"],
    ["a value with seven decimals", { value: [1, 0.1234567, 3, 4] }, "figures.not-a-figure /value/1"],
    ["a value that is a word", { value: [1, "two", 3, 4] }, "figures.not-a-figure /value/1"],
    [
      "a time code that is none",
      { dimension: time({ "2019M13": 0, "2019M01": 1 }) },
      `figures.period-unclear ${TIME_AT}/2019M13`,
    ],
    [
      "time codes in a list",
      { dimension: time(["2019M1", "2019V01"]) },
      `figures.period-unclear ${TIME_AT}/0`,
      `figures.period-unclear ${TIME_AT}/1`,
    ],
    [
      "a year out of range",
      { dimension: time(["1899", "2200"]) },
      `figures.period-unclear ${TIME_AT}/0`,
      `figures.period-unclear ${TIME_AT}/1`,
    ],
    ["a period twice, in two words", { dimension: time(["2019K1", "2019Q1"]) }, `figures.period-twice ${TIME_AT}/1`],
    ["a category twice", { dimension: time(["2019M01", "2019M01"]) }, `figures.positions-unclear ${TIME_AT}`],
    ["a position twice", { dimension: time({ "2019M01": 0, "2019M02": 0 }) }, `figures.positions-unclear ${TIME_AT}`],
    [
      "a position left out",
      { dimension: time({ "2019M01": 0, "2019M02": 2 }) },
      `figures.positions-unclear ${TIME_AT}`,
    ],
    [
      "a position that is a text",
      { dimension: time({ "2019M01": 0, "2019M02": "1" }) },
      `figures.positions-unclear ${TIME_AT}`,
    ],
    [
      "labels of several categories alone",
      { dimension: region({ label: { "00": "a", "01": "b" } }) },
      "figures.positions-unclear /dimension/Region/category/label",
    ],
  ])("%s", (_what, changed, ...expected) => {
    const { select = { Region: "00" }, time: named, ...changes } = changed as Partial<TableChoice> & object;
    const options = { ...KPI, select, ...(named !== undefined && { time: named }) };
    const read = readJsonStat(frozen({ ...small, ...changes }), options);
    expect(read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path}`)).toEqual(expected);
  });

  it("whatever is wrong with it: each issue is where something stands, or where something is missing", () => {
    const leads = (document: unknown, keys: readonly string[]): boolean => {
      const [key, ...rest] = keys;
      if (key === undefined) return true;
      return typeof document === "object" && document !== null && Object.hasOwn(document, key)
        ? leads((document as Readonly<Record<string, unknown>>)[key], rest)
        : rest.length === 0;
    };
    const documents = forms.chain((form) => mutated(jsonStatOf(FIGURES, form).document));
    fc.assert(
      fc.property(documents, (document) => {
        const read = readJsonStat(document, { ...KPI, statuses: STATUSES });
        const astray = read.ok ? [] : read.issues.filter(({ path }) => !leads(document, pointerKeys(path)));
        expect(astray).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("also within a wrapper", () => {
    const older = { dimension: { ...small.dimension, id: small.id, size: [2, 3] }, value: [] };
    const read = readJsonStat({ dataset: older }, KPI);
    expect(read.ok ? [] : read.issues.map(({ path }) => path)).toEqual(["/dataset/dimension/size/1"]);
  });
});

const neverToRun = (): never => {
  throw new Error("This is never to be run.");
};
const many = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `k${index}`);
const wide = (dimensions: number, categories: number): object => ({
  id: [...many(dimensions), "Tid"],
  size: [...many(dimensions).map(() => categories), 1],
  dimension: {
    ...Object.fromEntries(many(dimensions).map((id) => [id, { category: { index: many(categories) } }])),
    Tid: { category: { index: ["2019"] } },
  },
  value: { "0": 1 },
});
const chooseAll = (dimensions: number): Record<string, string> =>
  Object.fromEntries(many(dimensions).map((id) => [id, "k0"]));
const revoked = Proxy.revocable({}, {});
revoked.revoke();

describe("a hostile value is refused, quickly, and nothing of it is run", () => {
  it.each<readonly [string, unknown, ...(readonly string[])]>([
    ["sizes whose product has no end", wide(90, 1_000), "json.too-large"],
    ["more dimensions than a table has", wide(9_000, 1), "json.too-many"],
    ["a list of more places than there is memory", { ...small, value: Array(4_000_000_000) }, "json.too-large"],
    ["a size of a milliard", { ...small, size: [2, 1e9] }, "figures.sizes-differ"],
    ["a million wrong values", { ...small, value: many(1_000_000) }, "figures.sizes-differ"],
    [
      "many values in no place",
      { ...small, value: Object.fromEntries(many(100_000).map((key) => [key, 1])) },
      "figures.no-such-cell",
    ],
    [
      "many positions",
      { ...small, dimension: time(Object.fromEntries(many(100_000).map((key) => [key, "x"]))) },
      "figures.positions-unclear",
    ],
    ["a list of too many categories", { ...small, dimension: time(many(100_000)) }, "json.too-many"],
    ["own __proto__", JSON.parse('{"dimension": {"__proto__": {}}}'), "json.prototype-key"],
    ["a getter", Object.defineProperty({}, "value", { get: neverToRun, enumerable: true }), "json.accessor"],
    ["a getter further in", { ...small, value: Object.defineProperty([1], 0, { get: neverToRun }) }, "json.accessor"],
    ["an instance of a class", { ...small, value: new Map() }, "json.not-plain"],
    ["a revoked proxy", { ...small, dimension: revoked.proxy }, "json.unreadable"],
    ["nothing", undefined, "json.not-plain"],
    ["a text", "{}", "json.wrong-type"],
    ["a list", [], "json.wrong-type"],
  ])("%s", { timeout: LONGEST }, (_what, value, ...codes) => {
    const read = readJsonStat(value, { ...KPI, select: { Region: "00", ...chooseAll(90) } });
    expect(new Set(read.ok ? [] : read.issues.map(({ code }) => code))).toEqual(new Set(codes));
  });

  it("a large table with few values is read", { timeout: LONGEST }, () => {
    const read = readJsonStat(wide(5, 1_000), { ...KPI, select: chooseAll(5) });
    expect(read.ok && read.value.series.observations).toEqual([expect.objectContaining({ value: "1" })]);
  });
});

describe("what the caller says of the series", () => {
  it.each([
    ["an id that is none", { id: "the id" }],
    ["a name without letters", { name: "" }],
    ["a day that is none", { published: "2019-02-30" }],
  ])("%s is a mistake of the program", (_what, facts) => {
    const { document } = jsonStatOf([["2019", 1, ""]], plain);
    const wrong = { ...KPI, ...facts } as typeof KPI;
    expect(() => readJsonStat(document, wrong)).toThrow(expect.objectContaining({ code: "usage.index-series" }));
  });
});

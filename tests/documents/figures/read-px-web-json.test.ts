import { describe, expect, it } from "vitest";
import { readPxWebJson } from "../../../src/documents/figures/read-px-web-json.js";
import { frozen } from "../../term/written.js";
import { KPI } from "../published-tables.js";

const columns = [
  { code: "Region", text: "region", type: "d" },
  { code: "Tid", text: "månad", type: "t" },
  { code: "000004VU", text: "Fastställda tal", type: "c" },
  { code: "000004VV", text: "Förändring", type: "c" },
];
const data = [
  { key: ["00", "2013M10"], values: ["314.40", "-0.1"] },
  { key: ["00", "2014M10"], values: ["314.02", ".."] },
  { key: ["01", "2013M10"], values: ["999", "0"] },
];
const table = { columns, comments: [], data };
const neverToRun = (): never => {
  throw new Error("This is never to be run.");
};
const ONE = { ...KPI, select: { Region: "00", ContentsCode: "000004VU" } };

const figuresOf = (read: ReturnType<typeof readPxWebJson>) =>
  read.ok ? read.value.series.observations.map(({ period, value }) => `${period} ${value}`) : read.issues;

describe("PxWeb's plain JSON", () => {
  it.each([
    ["of one time and one figure", { data: [{ key: ["2024M01"], values: ["410.2"] }] }, KPI, ["2024-01 410.2"]],
    ["whose figures keep their decimals", table, ONE, ["2013-10 314.40", "2014-10 314.02"]],
    ["of several contents", table, { ...KPI, select: { Region: "00", ContentsCode: "000004VV" } }, ["2013-10 -0.1"]],
    [
      "of a category that has fewer rows",
      table,
      { ...KPI, select: { Region: "01", ContentsCode: "000004VV" } },
      ["2013-10 0"],
    ],
    ["of quarters", { data: [{ key: ["2024K1"], values: ["1"] }] }, KPI, ["2024-Q1 1"]],
    ["without rows", { data: [] }, KPI, []],
  ])("%s", (_what, value, options, expected) => {
    expect(figuresOf(readPxWebJson(frozen(value), options))).toEqual(expected);
  });

  it("keeps what is missing, with its sign", () => {
    const signs = ["..", ".", "...", "-", ":", "", null];
    const rows = signs.map((sign, index) => ({ key: [String(2010 + index)], values: [sign] }));
    const read = readPxWebJson({ data: rows }, KPI);
    expect(read.ok && read.value.missing).toEqual([
      { period: "2010", sign: ".." },
      { period: "2011", sign: "." },
      { period: "2012", sign: "..." },
      { period: "2013", sign: "-" },
      { period: "2014", sign: ":" },
      { period: "2015" },
      { period: "2016" },
    ]);
  });

  it.each<readonly [string, unknown, unknown, ...(readonly string[])]>([
    ["nothing chosen", {}, {}, "figures.category-not-chosen /columns/0", "figures.category-not-chosen /columns"],
    [
      "a region that is not there",
      {},
      { Region: "02", ContentsCode: "000004VU" },
      "figures.no-such-category /columns/0",
    ],
    ["a content that is not there", {}, { Region: "00", ContentsCode: "x" }, "figures.no-such-category /columns"],
    ["a dimension that is not there", {}, { ...ONE.select, Kön: "1" }, "figures.no-such-dimension /columns"],
    [
      "no columns",
      { columns: undefined, data: [{ key: ["a", "2019"], values: ["1"] }] },
      {},
      "json.not-plain /columns",
    ],
    ["a key too few", { data: [{ key: ["00"], values: ["1", "2"] }] }, ONE.select, "figures.sizes-differ /data/0/key"],
    [
      "a value too few",
      { data: [{ key: ["00", "2019"], values: [] }] },
      ONE.select,
      "figures.sizes-differ /data/0/values",
    ],
    ["a period twice", { data: [data[0], data[0]] }, ONE.select, "figures.period-twice /data/1/key/1"],
    [
      "a time that is a number",
      { data: [{ key: ["00", 2019], values: ["1", "2"] }] },
      ONE.select,
      "figures.period-unclear /data/0/key/1",
    ],
    [
      "a decimal comma",
      { data: [{ key: ["00", "2019"], values: ["314,40", "2"] }] },
      ONE.select,
      "figures.not-a-figure /data/0/values/0",
    ],
    [
      "a key that would run",
      { data: [{ key: ["00", { toString: neverToRun }], values: ["1", "2"] }] },
      ONE.select,
      "figures.period-unclear /data/0/key/1",
    ],
    [
      "a value that would run",
      { data: [{ key: ["00", "2019"], values: [{ valueOf: neverToRun }, "2"] }] },
      ONE.select,
      "figures.not-a-figure /data/0/values/0",
    ],
    ["rows that are a text", { data: "x" }, {}, "json.wrong-type /data"],
    ["a row without key", { data: [{ values: ["1"] }] }, {}, "json.missing /data/0/key"],
    ["too many rows", { data: Array(10_001).fill(data[0]) }, {}, "json.too-many /data"],
  ])("%s is told with its place", (_what, changes, select, ...expected) => {
    const value = { ...table, ...(changes as object) };
    const read = readPxWebJson(value, { ...KPI, select: select as Record<string, string> });
    expect(read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path}`)).toEqual(expected);
  });

  it("lists a thousand issues and counts the others", () => {
    const rows = Array.from({ length: 2_000 }, () => ({ key: ["2019V01"], values: ["1"] }));
    const read = readPxWebJson({ data: rows }, KPI);
    expect.assert(!read.ok);
    expect(read.issues).toHaveLength(1_001);
    expect(read.issues.at(-1)).toMatchObject({ code: "json.more-issues", params: { count: 1_000 } });
  });
});

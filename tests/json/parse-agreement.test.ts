import { spawnSync } from "node:child_process";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { Agreement } from "../../src/agreement/agreement.js";
import type { Result } from "../../src/issues/result.js";
import { parseAgreement } from "../../src/json/parse-agreement.js";
import { parseIndexSeries } from "../../src/json/parse-index-series.js";
import { parseReport } from "../../src/json/parse-report.js";
import type { ShapeIssue } from "../../src/json/shape-issue.js";
import { extendedAgreement, smallReport, smallSeries } from "./documents.js";

const deepFreeze = <Value>(value: Value): Value => {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
};

const objectsIn = (value: unknown): readonly object[] =>
  typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];

describe.each([
  ["an agreement", parseAgreement, extendedAgreement],
  ["a report", parseReport, smallReport],
  ["a series", parseIndexSeries, smallSeries],
] as const)("%s", (_, parse, document) => {
  it("is read as it stands", () => {
    expect(parse(deepFreeze(structuredClone(document)))).toEqual({ ok: true, value: document });
  });

  it("shares nothing with what it was read from", () => {
    const result = parse(document);
    const sources = new Set(objectsIn(document));
    expect(objectsIn(result.ok && result.value).filter((object) => sources.has(object))).toEqual([]);
    expect(objectsIn(result.ok && result.value)).toHaveLength(sources.size);
  });

  it("comes in the order of the schema", () => {
    const backwards = Object.fromEntries(Object.entries(document).reverse());
    expect(JSON.stringify(parse(backwards))).toBe(JSON.stringify(parse(document)));
  });

  it("is not read as one of the others", () => {
    const others = [parseAgreement, parseReport, parseIndexSeries].filter((other) => other !== parse);
    expect(others.map((other) => other(document).ok)).toEqual([false, false]);
  });
});

it("gives the type that it has read, or typed issues", () => {
  expectTypeOf(parseAgreement).returns.toEqualTypeOf<Result<Agreement, ShapeIssue>>();
  const result = parseAgreement({});
  const [issue] = result.ok ? [] : result.issues;
  if (issue?.code === "json.too-long") expectTypeOf(issue.params).toEqualTypeOf<{ readonly max: number }>();
});

it("where code may not be made from texts, the same is read", () => {
  const program = `
    import { parseAgreement } from "./src/json/parse-agreement.ts";
    import { extendedAgreement } from "./tests/json/documents.ts";
    let forbidden = false;
    try { new Function(""); } catch { forbidden = true; }
    const results = [extendedAgreement, { ...extendedAgreement, title: 5 }].map(parseAgreement);
    console.log(JSON.stringify({ forbidden, results }));
  `;
  const flags = ["--disallow-code-generation-from-strings", "--import", "tsx", "--input-type=module", "--eval"];
  const { stdout } = spawnSync(process.execPath, [...flags, program], { encoding: "utf8" });
  const results = [extendedAgreement, { ...extendedAgreement, title: 5 }].map(parseAgreement);
  expect(stdout).toBe(`${JSON.stringify({ forbidden: true, results })}\n`);
}, 30_000);

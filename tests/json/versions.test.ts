import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { jsonSchemas } from "../../scripts/json-schema.js";
import type { Result } from "../../src/issues/result.js";
import { parseAgreement } from "../../src/json/parse-agreement.js";
import { parseIndexSeries } from "../../src/json/parse-index-series.js";
import { parseReport } from "../../src/json/parse-report.js";
import type { ShapeIssue } from "../../src/json/shape-issue.js";
import { extendedAgreement, smallReport, smallSeries } from "./documents.js";
import { everyField } from "./every-field.js";

const VERSIONS = new URL("../fixtures/versions/", import.meta.url);

type Reader = (value: unknown) => Result<unknown, ShapeIssue>;

const READERS: Readonly<Record<string, Reader>> = {
  agreement: parseAgreement,
  report: parseReport,
  "index-series": parseIndexSeries,
};

const kinds = Object.entries(READERS);

const kept = readdirSync(VERSIONS).flatMap((version) => kinds.map(([kind, read]) => [version, kind, read] as const));

describe("documents of every version of the format", () => {
  it.each(kept)("are read for ever: %s, %s", (version, kind, read) => {
    const documents = JSON.parse(readFileSync(new URL(`${version}/${kind}.json`, VERSIONS), "utf8")) as unknown[];
    const issues = documents.flatMap((document) => {
      const result = read(document);
      return result.ok ? [] : result.issues;
    });
    expect(issues).toEqual([]);
    expect(documents.length).toBeGreaterThan(0);
  });

  it.each([...jsonSchemas()])(
    "are kept, with every field and every variant of the newest: %s",
    async (kind, schema) => {
      const version = schema.$id?.split(":")[3] ?? "";
      const documents = `${JSON.stringify(everyField(schema), null, 2)}\n`;
      await expect(documents).toMatchFileSnapshot(`../fixtures/versions/${version}/${kind}.json`);
    },
  );
});

describe("a version that is not known", () => {
  it.each([
    ["a newer one", { schemaVersion: "1.1" }],
    ["one far ahead, of another shape", { schemaVersion: "9.0", term: [], parties: {}, newField: true }],
    ["one before all", { schemaVersion: "0.9" }],
    ["a number", { schemaVersion: 1 }],
  ])("is one issue and nothing else: %s", (_what, changed) => {
    for (const [read, document] of [
      [parseAgreement, extendedAgreement],
      [parseReport, smallReport],
      [parseIndexSeries, smallSeries],
    ] as const) {
      expect(read({ ...document, ...changed })).toEqual({
        ok: false,
        issues: [expect.objectContaining({ code: "json.unsupported-version", path: "/schemaVersion" })],
      });
    }
  });
});

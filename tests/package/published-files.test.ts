import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { publint } from "publint";
import { describe, expect, inject, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { entryPoints } from "../../scripts/entry-points.js";

const installed = join(inject("consumer"), "node_modules", manifest.name);

const barrels = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => /(^|[/\\])index\.ts$/.test(file))
  .map((file) => `./src/${file.replaceAll("\\", "/")}`);

describe("what is published", () => {
  it("is the library, its sources, its schemas, the examples and what a reader looks for first", () => {
    expect(readdirSync(installed).sort()).toEqual(
      ["CHANGELOG.md", "LICENSE", "README.md", "dist", "examples", "package.json", "schema", "src"].sort(),
    );
    expect(readdirSync(join(installed, "examples"))).toEqual(["agreements", "reports"]);
  });

  it.each(Object.entries(manifest.exports))("has every file that %s names", (_subPath, target) => {
    const files = typeof target === "string" ? [target] : Object.values(target);
    expect(files.filter((file) => !existsSync(join(installed, file)))).toEqual([]);
  });

  it("has a sub-path for every barrel", () => {
    expect(entryPoints.map(({ source }) => source).sort()).toEqual(barrels.sort());
  });

  it.each(entryPoints)("leads from the declarations of $specifier to its source", ({ name }) => {
    const file = join(installed, "dist", `${name}.d.ts.map`);
    const { sources } = JSON.parse(readFileSync(file, "utf8")) as { sources: readonly string[] };
    expect(sources.map((source) => resolve(dirname(file), source))).toEqual([join(installed, "src", `${name}.ts`)]);
  });

  it("satisfies publint", async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  it("has types that resolve for every module system that can load it", () => {
    const attw = resolve("node_modules/@arethetypeswrong/cli/dist/index.js");
    const options = ["--profile", "esm-only", "--format", "json"];
    const report = execFileSync(process.execPath, [attw, inject("tarball"), ...options], {
      encoding: "utf8",
      maxBuffer: 32_000_000,
    });
    expect(JSON.parse(report)).toMatchObject({ analysis: { types: { kind: "included" } } });
  });
});

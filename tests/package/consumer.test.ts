import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { entryPoints } from "../../scripts/entry-points.js";

const consumer = inject("consumer");
const agreement = resolve("examples/agreements/uppsala-stadsmission-2019.json");

const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: consumer, encoding: "utf8" });

beforeAll(() => {
  cpSync("tests/package/consumer", consumer, { recursive: true });
});

describe("a program that uses the package", () => {
  it.each(["read.mjs", "read.cjs"])("reads and calculates from %s", (program) => {
    const seen: unknown = JSON.parse(node(program, agreement));
    expect(seen).toMatchObject({ read: true, oneCopy: true, latestNotice: { ok: true } });
    expect(JSON.stringify(seen)).toContain("2021-03-30");
    expect(JSON.stringify(seen)).toContain("2021-03-31");
  });

  it("gets the same from import and require", () => {
    expect(node("read.cjs", agreement)).toBe(node("read.mjs", agreement));
  });
});

describe("the declarations", () => {
  const COMPILERS = [
    ["5.4", resolve("tests/package/typescript-5.4/node_modules/typescript/lib/tsc.js")],
    ["6.0", resolve("node_modules/typescript/lib/tsc.js")],
  ] as const;
  const RESOLUTIONS = [
    ["NodeNext", { module: "NodeNext", moduleResolution: "NodeNext" }],
    ["Bundler", { module: "ESNext", moduleResolution: "Bundler" }],
  ] as const;
  const cases = COMPILERS.flatMap(([version, tsc]) =>
    RESOLUTIONS.map(([name, options]) => [version, name, tsc, options] as const),
  );

  beforeAll(() => {
    const imports = entryPoints.map(({ specifier }, index) => `export * as _${String(index)} from "${specifier}";\n`);
    writeFileSync(join(consumer, "every-sub-path.ts"), imports.join(""));
  });

  it.each(cases)("compile under TypeScript %s with %s, library files checked too", (version, name, tsc, options) => {
    expect(node(tsc, "--version")).toContain(`Version ${version}.`);
    const config = `tsconfig.${version}.${name}.json`;
    const strictly = { target: "ES2022", strict: true, skipLibCheck: false, types: [], noEmit: true };
    const files = ["types.ts", "every-sub-path.ts"];
    writeFileSync(join(consumer, config), JSON.stringify({ compilerOptions: { ...options, ...strictly }, files }));
    const compiler = [tsc, "--project", config];
    const { status, stdout } = spawnSync(process.execPath, compiler, { cwd: consumer, encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  });
});

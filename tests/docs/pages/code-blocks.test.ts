import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { afterEach, describe, expect, it, vi } from "vitest";
import { codeBlocksIn, pages, programOf, readPage } from "./code-blocks.js";

const programs = pages.flatMap((page) => programOf(page) ?? []);

const compilerOptions = (): ts.CompilerOptions => {
  const file = fileURLToPath(new URL("../../../tsconfig.json", import.meta.url));
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(file, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    fileURLToPath(new URL("../../../", import.meta.url)),
  );
  // A page shows a step at a time; what it imports for a later one is not a mistake.
  return { ...options, noUnusedLocals: false };
};

describe("the TypeScript of the pages", () => {
  it("is there", () => {
    expect(programs.map(({ page }) => page)).toContain("README.md");
  });

  it("type-checks", () => {
    const files = programs.map(({ file }) => file);
    const program = ts.createProgram(files, compilerOptions());
    const found = files.flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)));
    expect(ts.formatDiagnostics(found, ts.createCompilerHost({}))).toBe("");
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each(programs)("runs and prints what it says: $page", async ({ file, prints }) => {
    const printed = new Map<number, string[]>(prints.map(([line]) => [line, []]));
    let lines: string[] = [];
    vi.spyOn(console, "log").mockImplementation((value: unknown) => {
      if (typeof value === "object" && value !== null && "block" in value)
        lines = printed.get(Number(value.block)) ?? [];
      else lines.push(...String(value).replaceAll("\u00a0", " ").split("\n"));
    });
    await import(/* @vite-ignore */ pathToFileURL(file).href);
    expect([...printed]).toEqual(prints);
  });
});

it("the JSON of the pages is JSON", () => {
  const isFaulty = (code: string): boolean => {
    try {
      JSON.parse(code);
      return false;
    } catch {
      return true;
    }
  };
  const faulty = pages.flatMap((page) =>
    codeBlocksIn(readPage(page))
      .filter(({ language, code }) => language === "json" && isFaulty(code))
      .map(({ line }) => `${page}:${String(line)}`),
  );
  expect(faulty).toEqual([]);
});

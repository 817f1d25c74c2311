import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, it } from "vitest";

/** The repository's own configuration, without the rules that need a whole program. */
const eslint = new ESLint({
  overrideConfig: [tseslint.configs.disableTypeChecked, { languageOptions: { parserOptions: { project: false } } }],
});

const rulesBrokenBy = async (filePath: string, text: string): Promise<readonly (string | null)[]> => {
  const [result] = await eslint.lintText(`${text}\n`, { filePath });
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
};

const SYNTAX = "no-restricted-syntax";
const GLOBALS = "no-restricted-globals";
const ASSERTIONS = "@typescript-eslint/consistent-type-assertions";

describe("the bans of the house", () => {
  it.each([
    [GLOBALS, "src/term/a.ts", "export const now = new Date();"],
    [GLOBALS, "src/term/a.ts", "export const cwd = process.cwd();"],
    [GLOBALS, "src/term/a.ts", "export const bytes = Buffer.from([]);"],
    [GLOBALS, "src/term/a.ts", "export const page = document.title;"],
    [GLOBALS, "src/calendar/day-arithmetic.ts", "export const cwd = process.cwd();"],
    ["no-restricted-properties", "src/term/a.ts", "export const luck = Math.random();"],
    [SYNTAX, "src/term/a.ts", 'import { addDays } from "date-fns/addDays"; addDays(0, 1);'],
    [SYNTAX, "src/calendar/day-arithmetic.ts", 'import { addDays } from "date-fns"; addDays(0, 1);'],
    [SYNTAX, "tests/a.test.ts", 'import { addDays } from "date-fns"; addDays(0, 1);'],
    [SYNTAX, "src/term/a.ts", 'import * as z from "zod/mini"; z.string();'],
    [SYNTAX, "src/term/a.schema.ts", 'import * as z from "zod"; z.string();'],
    [SYNTAX, "src/term/a.schema.ts", 'import { z } from "zod/mini"; z.string();'],
    [SYNTAX, "src/term/a.schema.ts", 'import z from "zod/mini"; z.string();'],
    [SYNTAX, "src/json/a.ts", 'import { string } from "zod/mini"; string();'],
    [SYNTAX, "src/term/index.ts", 'export * from "./a.js";'],
    [SYNTAX, "src/term/index.ts", 'export * as term from "./a.js";'],
    [SYNTAX, "src/term/a.ts", "export default 1;"],
    ["no-restricted-exports", "src/term/a.ts", "const a = 1; export { a as default };"],
    [SYNTAX, "src/term/a.ts", "export enum Kind { A }"],
    ["@typescript-eslint/no-explicit-any", "src/term/a.ts", "export type Anything = any;"],
    [ASSERTIONS, "src/term/a.ts", 'export const day = "2026" as string;'],
    [ASSERTIONS, "src/term/a.ts", 'export const day = <string>"2026";'],
    ["@typescript-eslint/no-non-null-assertion", "src/term/a.ts", "export const first = [1][0]!;"],
    ["max-lines", "src/term/a.ts", "export const one = 1;\n".repeat(251)],
    ["max-len", "src/term/a.ts", `export const long = "${"x".repeat(120)}";`],
    ["no-restricted-properties", "tests/a.test.ts", 'it.skip("later", () => undefined);'],
    ["no-restricted-imports", "examples/a.ts", 'import { term } from "../src/term/term.js"; term();'],
  ])("%s is broken in %s", async (rule, file, text) => {
    expect(await rulesBrokenBy(file, text)).toContain(rule);
  });

  it.each([
    ["src/calendar/day-arithmetic.ts", 'import { addDays } from "date-fns/addDays"; addDays(new Date(0), 1);'],
    ["src/term/a.schema.ts", 'import * as z from "zod/mini"; z.string();'],
    ["src/term/a.ts", 'import type * as z from "zod/mini"; export type Text = z.ZodMiniType<string>;'],
    ["src/term/a.ts", 'export const kinds = ["iop"] as const;'],
    ["src/notation/branded-text.schema.ts", 'export const text = "" as string;'],
    ["examples/a.ts", 'import { latestNoticeDate } from "iop-sdk/term"; latestNoticeDate();'],
  ])("%s: %s is allowed", async (file, text) => {
    expect(await rulesBrokenBy(file, text)).toEqual([]);
  });
});

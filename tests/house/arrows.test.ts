import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

const WRONG = [
  ["src/calendar/up.ts", 'import { term } from "../term/term.js"', "calendar-imports-only-what-is-above-it"],
  ["src/calendar/up-type.ts", 'import type { Term } from "../term/term.js"', "calendar-imports-only-what-is-above-it"],
  ["src/term/aside.ts", 'import { budget } from "../budget/budget.js"', "term-imports-only-what-is-above-it"],
  ["src/term/aside-type.ts", 'import type { Budget } from "../budget/budget.js"', "term-imports-only-what-is-above-it"],
  ["src/term/re-export.ts", 'export type { Budget } from "../budget/budget.js"', "term-imports-only-what-is-above-it"],
  ["src/term/in-place.ts", 'type B = import("../budget/budget.js").Budget', "term-imports-only-what-is-above-it"],
  ["src/term/whole.ts", 'import { term } from "../index.js"', "no-barrel-inside"],
  ["src/term/barrel.ts", 'import { term } from "./index.js"', "no-barrel-inside"],
  ["src/term/and-round.ts", 'import type { Round } from "./round.js"', "no-cycle"],
  ["src/term/checks.ts", 'import * as z from "zod/mini"', "only-a-few-files-import-zod"],
  ["src/term/days.ts", 'import { addDays } from "date-fns/addDays"', "only-a-few-files-import-date-fns"],
  ["src/term/days-type.ts", 'import type { Locale } from "date-fns"', "only-a-few-files-import-date-fns"],
  ["src/budget/ratio.ts", 'import { Decimal } from "decimal.js"', "only-a-few-files-import-decimal.js"],
  ["src/money/other.ts", 'import fourth from "fourth"', "three-packages-at-run-time"],
  ["src/json/files.ts", 'import { readFileSync } from "node:fs"', "nothing-of-node"],
  ["src/json/lost.ts", 'import { nothing } from "./nowhere.js"', "only-what-exists"],
  ["src/json/fixture.ts", 'import { fixture } from "../../tests/fixture.js"', "nothing-outside"],
  ["src/utils/text.ts", 'import { term } from "../term/term.js"', "every-folder-has-its-layer"],
] as const;

const RIGHT = [
  ["src/term/down.ts", 'import { day } from "../calendar/day.js"'],
  ["src/term/term.schema.ts", 'import * as z from "zod/mini"'],
  ["src/term/shape.ts", 'import type * as z from "zod/mini"'],
  ["src/calendar/day-arithmetic.ts", 'import { addDays } from "date-fns/addDays"'],
  ["src/money/exact.ts", 'import { Decimal } from "decimal.js"'],
  ["src/agreement/agreement.ts", 'import type { Term } from "../term/term.js"'],
  ["src/index.ts", 'export { term } from "./term/index.js"'],
] as const;

/** What the rows above import. A cycle is reported once, at one of its files. */
const LEAVES = [
  ["src/term/round.ts", 'import { there } from "./and-round.js"'],
  ["src/calendar/day.ts", "export const day = 1"],
  ["src/term/term.ts", "export const term = 1; export type Term = 1"],
  ["src/term/index.ts", 'export { term } from "./term.js"'],
  ["src/budget/budget.ts", "export const budget = 1; export type Budget = 1"],
  ["tests/fixture.ts", "export const fixture = 1"],
  ["tsconfig.build.json", "{}"],
  ...["zod", "zod/mini", "date-fns", "date-fns/addDays", "decimal.js", "fourth"].map((name) => [
    `node_modules/${name}/index.js`,
    "export default 1",
  ]),
] as const;

describe("the arrows of src/", () => {
  const tree = mkdtempSync(join(tmpdir(), "iop-sdk-arrows-"));
  let found: readonly Violation[] = [];

  const rulesBrokenBy = (file: string): readonly string[] =>
    found.filter(({ from }) => from === file).map(({ rule }) => rule.name);

  beforeAll(() => {
    for (const [file, text] of [...WRONG, ...RIGHT, ...LEAVES]) {
      mkdirSync(dirname(join(tree, file)), { recursive: true });
      writeFileSync(join(tree, file), text);
    }
    const report = execFileSync(
      process.execPath,
      [
        resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
        "src",
        ...["--config", resolve(".dependency-cruiser.cjs"), "--output-type", "json"],
      ],
      { cwd: tree, encoding: "utf8" },
    );
    found = (JSON.parse(report) as { summary: { violations: readonly Violation[] } }).summary.violations;
  });

  afterAll(() => {
    rmSync(tree, { recursive: true });
  });

  it.each(WRONG)("%s may not say: %s", (file, _text, rule) => {
    expect(rulesBrokenBy(file)).toContain(rule);
  });

  it.each(RIGHT)("%s may say: %s", (file) => {
    expect(rulesBrokenBy(file)).toEqual([]);
  });
});

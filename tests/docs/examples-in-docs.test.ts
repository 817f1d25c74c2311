import { readdirSync, readFileSync } from "node:fs";
import { compileFunction } from "node:vm";
import { transformSync } from "esbuild";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const SRC = new URL("../../src/", import.meta.url);

interface Example {
  /** `calendar/period.ts:65` */
  readonly place: string;
  readonly file: string;
  readonly code: string;
}

/** The lines after `@example`, up to the next tag or the end of the comment. */
const examplesIn = (file: string): Example[] => {
  const lines = readFileSync(new URL(file, SRC), "utf8").split("\n");
  return lines.flatMap((line, index) => {
    if (!/^\s*\* @example\b/.test(line)) return [];
    const after = lines.slice(index + 1);
    const end = after.findIndex((text) => /^\s*\*(?:\/| @)/.test(text));
    const code = after.slice(0, end).map((text) => text.replace(/^\s*\* ?/, ""));
    return [{ file, place: `${file}:${index + 1}`, code: code.join("\n") }];
  });
};

/** Every `expression; // JSON` becomes `show(expression, "JSON");`, other statements stay: one scope for all. */
const withChecks = (code: string): string => {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest);
  const statements = source.statements.map((statement) => {
    const comment = ts.getTrailingCommentRanges(code, statement.end)?.[0];
    if (!ts.isExpressionStatement(statement) || comment === undefined) return statement.getText(source);
    const json = code.slice(comment.pos, comment.end).replace(/^\/\//, "").trim();
    return `show(${statement.expression.getText(source)}, ${JSON.stringify(json)});`;
  });
  return transformSync(statements.join("\n"), { loader: "ts" }).code;
};

type Names = Readonly<Record<string, unknown>>;

const load = async (file: string): Promise<Names> => (await import(new URL(file, SRC).href)) as Names;

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const doors = files.filter((file) => /.+\/index\.ts$/.test(file) && !file.startsWith("cli/"));
const publicNames = Object.assign({}, ...(await Promise.all(doors.map(load)))) as Names;

describe("every example in the doc comments of src runs and gives what it says", () => {
  it.each(files.flatMap(examplesIn))("$place", async ({ file, code }) => {
    const scope = { ...(await load(file)), ...publicNames };
    const shown: unknown[] = [];
    const expected: unknown[] = [];
    const show = (value: unknown, json: string): void => {
      shown.push(value === undefined ? "undefined" : JSON.parse(JSON.stringify(value)));
      expected.push(json === "undefined" ? json : JSON.parse(json));
    };
    const run = compileFunction(withChecks(code), ["show", ...Object.keys(scope)]);
    Reflect.apply(run, undefined, [show, ...Object.values(scope)]);
    expect(shown).toEqual(expected);
    expect(shown, "an example shows at least one value").not.toEqual([]);
  });
});

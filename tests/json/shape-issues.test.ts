import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { parseAgreement } from "../../src/json/parse-agreement.js";
import { parseAgreementText } from "../../src/json/parse-agreement-text.js";
import type { ShapeCode, ShapeParams } from "../../src/json/shape-issue.js";
import { shapeIssues } from "../../src/json/shape-issues.js";
import { smallAgreement } from "../fixtures/small-agreement.js";

/** What is wrong, a document in which it alone is wrong, where, and the facts. */
type Example<Code extends ShapeCode> = readonly [string, unknown, string, ShapeParams[Code]];
type OfTexts = "json.syntax" | "json.duplicate-key";

const small = (changes: object): object => ({ ...smallAgreement, ...changes });
const term = (changes: object): object => small({ term: { ...smallAgreement.term, ...changes } });
const lasting = (length: object): object => term({ extension: { kind: "automatic", length } });
const months = (count: unknown): object => lasting({ unit: "months", count });
const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);

const untitled = small({});
Reflect.deleteProperty(untitled, "title");
const withGetter = Object.defineProperty(small({}), "title", { get: () => "x", enumerable: true });
const withHidden = Object.defineProperty(small({}), "registerNumber", { value: "x" });
const ofItself: unknown[] = [];
ofItself.push(ofItself);
const gap: unknown[] = ["a"];
gap[2] = "b";
const revoked = Proxy.revocable({}, {});
revoked.revoke();

const ADDRESS = "/sources/0/address";
const COUNT = "/term/extension/length/count";

const OF_TEXTS: { readonly [Code in OfTexts]: readonly Example<Code>[] } = {
  "json.syntax": [
    ["nothing", "", "", { problem: "ends-too-soon" }],
    ["a text that is cut", '{"a": [1, 2', "", { problem: "ends-too-soon" }],
    ["a comma too many", '{"a": 1,}', "", { problem: "unexpected-character" }],
    ["a second document", "{} {}", "", { problem: "goes-on-after-the-end" }],
  ],
  "json.duplicate-key": [["a second title", JSON.stringify(small({})).replace("{", '{"title":"x",'), "/title", {}]],
};

const OF_VALUES: { readonly [Code in Exclude<ShapeCode, OfTexts>]: readonly Example<Code>[] } = {
  "json.not-plain": [
    ["undefined", small({ title: undefined }), "/title", { received: "undefined" }],
    ["undefined where nothing is needed", small({ otherNames: undefined }), "/otherNames", { received: "undefined" }],
    ["undefined in a list", small({ otherNames: [undefined] }), "/otherNames/0", { received: "undefined" }],
    ["a function", small({ id: () => "x" }), "/id", { received: "function" }],
    ["a symbol", small({ kind: Symbol("iop") }), "/kind", { received: "symbol" }],
    ["a bigint", months(12n), COUNT, { received: "bigint" }],
    ["NaN", months(NaN), COUNT, { received: "not-a-number" }],
    ["infinity", months(-Infinity), COUNT, { received: "infinity" }],
    ["NaN in own data", small({ extensions: { "x-a": [NaN] } }), "/extensions/x-a/0", { received: "not-a-number" }],
    ["a Date", term({ period: new Date(0) }), "/term/period", { received: "class-instance" }],
    ["a gap", small({ otherNames: gap }), "/otherNames/1", { received: "gap" }],
    ["a hidden key", withHidden, "/registerNumber", { received: "hidden-key" }],
  ],
  "json.accessor": [["a getter", withGetter, "/title", {}]],
  "json.prototype-key": [["from JSON.parse", small({ term: JSON.parse('{"__proto__": 1}') }), "/term/__proto__", {}]],
  "json.cyclic": [["a list in itself", small({ parties: ofItself }), "/parties/0", {}]],
  "json.too-deep": [
    ["a document", nested(65), "/0".repeat(64), { max: 64 }],
    ["own data", small({ extensions: { "x-a": nested(33) } }), "/extensions/x-a", { max: 32 }],
  ],
  "json.too-large": [["a list", small({ parties: Array(4_000_000_000) }), "", { max: 2_000_000 }]],
  "json.unreadable": [["a revoked proxy", term({ period: revoked.proxy }), "/term/period", {}]],
  "json.missing": [
    ["no title", untitled, "/title", {}],
    ["no kind of extension", term({ extension: {} }), "/term/extension/kind", {}],
  ],
  "json.wrong-type": [
    ["a number for a text", small({ title: 5 }), "/title", { expected: "string", received: "number" }],
    ["a text for a number", months("12"), COUNT, { expected: "number", received: "string" }],
    ["null", small({ otherNames: null }), "/otherNames", { expected: "array", received: "null" }],
    ["a list for an object", term({ period: [] }), "/term/period", { expected: "object", received: "array" }],
    ["a list of own data", small({ extensions: [] }), "/extensions", { expected: "object", received: "array" }],
    ["no document", true, "", { expected: "object", received: "boolean" }],
  ],
  "json.wrong-format": [
    ["a day that does not exist", term({ period: { from: "2023-02-29" } }), "/term/period/from", { format: "date" }],
    ["an id with a space", small({ id: "no id" }), "/id", { format: "id" }],
    ["an address", small({ sources: [{ document: "x", address: "//x" }] }), ADDRESS, { format: "web-address" }],
    ["own data without x-", small({ extensions: { own: 1 } }), "/extensions/own", { format: "extension-key" }],
  ],
  "json.not-allowed": [["another kind", small({ kind: "lease" }), "/kind", { allowed: ["iop", "cooperation"] }]],
  "json.unknown-variant": [
    [
      "an extension of another kind",
      term({ extension: { kind: "forever" } }),
      "/term/extension/kind",
      { allowed: ["none", "option-without-terms", "by-agreement", "automatic"] },
    ],
  ],
  "json.unknown-key": [
    ["a field of no agreement", small({ colour: "red" }), "/colour", {}],
    ["a name of every object", small({ constructor: 1 }), "/constructor", {}],
    ["a key with a slash", small({ "a/b~c": 1 }), "/a~1b~0c", {}],
  ],
  "json.too-many": [["10 001 names", small({ otherNames: Array(10_001).fill(1) }), "/otherNames", { max: 10_000 }]],
  "json.too-few": [["nobody", term({ renegotiation: { parties: [] } }), "/term/renegotiation/parties", { min: 1 }]],
  "json.too-long": [["a title of 501 letters", small({ title: "å".repeat(501) }), "/title", { max: 500 }]],
  "json.too-short": [["an empty title", small({ title: "" }), "/title", { min: 1 }]],
  "json.out-of-range": [
    ["too high", months(12_001), COUNT, { max: 12_000 }],
    ["too low", months(-1), COUNT, { min: 0 }],
  ],
  "json.not-whole": [["one and a half", months(1.5), COUNT, {}]],
  "json.unsupported-version": [
    ["the next version", { schemaVersion: "2.0", anything: true }, "/schemaVersion", { supported: ["1.0"] }],
    ["a number", { schemaVersion: 1 }, "/schemaVersion", { supported: ["1.0"] }],
  ],
  "json.more-issues": [],
};

it.each([
  ["counted", 1_500, { count: 500 }],
  ["not looked for among very many values", 15_000, {}],
])("json.more-issues: %s", (_, faults, params) => {
  const half = Array(faults / 2).fill({ organisation: "x", side: "public", nick: "x" });
  const result = parseAgreement(small({ parties: half }));
  const issues = result.ok ? [] : result.issues;
  expect(issues.at(-1)).toEqual({ code: "json.more-issues", severity: "error", path: "", params });
  expect(issues.length).toBeLessThanOrEqual(1_001);
});

const rowsOf = (table: Readonly<Record<string, readonly Example<ShapeCode>[]>>) =>
  Object.entries(table).flatMap(([code, examples]) =>
    examples.map(([what, document, path, params]) => ({ code, what, document, path, params })),
  );

describe("of a value", () => {
  it.each(rowsOf(OF_VALUES))("$code: $what", ({ code, document, path, params }) => {
    expect(parseAgreement(document)).toEqual({ ok: false, issues: [{ code, severity: "error", path, params }] });
  });
});

describe("of a text", () => {
  it.each(rowsOf(OF_TEXTS))("$code: $what", ({ code, document, path, params }) => {
    const result = parseAgreementText(String(document));
    expect(result).toMatchObject({ ok: false, issues: [{ code, severity: "error", path, params }] });
    expect(result.ok ? [] : result.issues).toHaveLength(1);
  });
});

it("all issues come at once, in the order of the schema, unknown keys last", () => {
  const result = parseAgreement(small({ colour: 1, parties: [{ side: 5, nick: "x" }], title: "", id: "no id" }));
  expect(result.ok ? [] : result.issues.map(({ code, path }) => `${path} ${code}`)).toEqual([
    "/id json.wrong-format",
    "/title json.too-short",
    "/parties/0/id json.missing",
    "/parties/0/organisation json.missing",
    "/parties/0/side json.not-allowed",
    "/parties/0/nick json.unknown-key",
    "/colour json.unknown-key",
  ]);
});

describe("what our schemas do not use, but zod knows", () => {
  const pair = z.strictObject({ x: z.number(), y: z.number() });
  const pairs: z.ZodMiniType = z.union([z.string(), z.number().check(z.multipleOf(5)), pair]);

  it.each([
    ["the alternative with the fewest faults", pairs, { x: 1, y: "2" }, "/y", "json.wrong-type"],
    ["a multiple", pairs, 7, "", "json.not-whole"],
    ["an element of a set", z.set(z.string()), new Set([1]), "", "json.wrong-type"],
  ])("%s", (_, schema, value, path, code) => {
    const faults = schema.safeParse(value).error?.issues ?? [];
    expect(shapeIssues(faults, value, true)).toMatchObject([{ path, code }]);
  });
});

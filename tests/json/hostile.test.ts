import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { parseAgreement } from "../../src/json/parse-agreement.js";
import { parseAgreementText } from "../../src/json/parse-agreement-text.js";
import { smallAgreement } from "../fixtures/small-agreement.js";

/** In milliseconds: far more than any of these takes, for slow machines at work with other things. */
const LONGEST = 3_000;

const small = (changes: object): object => ({ ...smallAgreement, ...changes });
const own = (value: unknown): object => small({ extensions: { "x-own": value } });
const times = (count: number, value: unknown): unknown[] => Array<unknown>(count).fill(value);

const neverToRun = (): never => {
  throw new Error("This is never to be run.");
};
const withTerm = (make: (term: object) => void): object => {
  const term = { ...smallAgreement.term };
  make(term);
  return small({ term });
};
const withKey = (key: string, property: PropertyDescriptor): object =>
  withTerm((term) => Object.defineProperty(term, key, property));

const deep = (levels: number): unknown => {
  let value: unknown = {};
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};
const doubled = (levels: number): unknown => {
  let value: unknown = "x";
  for (let level = 0; level < levels; level += 1) value = [value, value];
  return value;
};
const around: { inner?: unknown } = {};
around.inner = { around };

const revoked = Proxy.revocable([], {});
revoked.revoke();
class Named {
  readonly id = "x";
}

const budgets = (count: number): unknown[] =>
  Array.from({ length: count }, (_, index) => ({ id: `b${String(index)}`, periods: [], lines: times(10_000, {}) }));
const amended = (parts: object): object => small({ amendments: [{ id: "a", inForceFrom: "2025-01-01", parts }] });
const manyKeys = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${String(index)}`, 1]));

const VALUES: readonly (readonly [string, unknown, ...(readonly string[])])[] = [
  ["10 000 levels", deep(10_000), "json.too-deep"],
  ["10 000 levels of own data", own(deep(10_000)), "json.too-deep"],
  ["own data that is 2⁶⁰ values when it is written", own(doubled(60)), "json.too-large"],
  ["a list of more places than there is memory", small({ parties: Array(4_000_000_000) }), "json.too-large"],
  ["own __proto__ as JSON.parse makes it", own(JSON.parse('[{"__proto__": {}}]')), "json.prototype-key"],
  ["own __proto__ by definition", withKey("__proto__", { value: {}, enumerable: true }), "json.prototype-key"],
  ["own __proto__, hidden", withKey("__proto__", { value: {} }), "json.prototype-key"],
  ["fields of a prototype", small({ term: Object.create(smallAgreement.term) as object }), "json.not-plain"],
  ["a getter", withKey("period", { get: neverToRun, enumerable: true }), "json.accessor"],
  ["a setter", withKey("section", { set: neverToRun, enumerable: true }), "json.accessor"],
  ["a getter in a list", small({ parties: Object.defineProperty([1], 0, { get: neverToRun }) }), "json.accessor"],
  ["a symbol as key", withTerm((term) => Object.assign(term, { [Symbol("note")]: 1 })), "json.not-plain"],
  ["an instance of a class", small({ organisations: [new Named()] }), "json.not-plain"],
  ["a Date", small({ title: new Date(0) }), "json.not-plain"],
  ["a Map", small({ term: new Map() }), "json.not-plain"],
  ["a Set", small({ parties: new Set() }), "json.not-plain"],
  ["a boxed text", small({ title: Object("title") }), "json.not-plain"],
  ["a list with gaps", small({ parties: Array(3) }), "json.not-plain"],
  ["own data with gaps", own(Array(3)), "json.not-plain"],
  ["NaN", own([NaN]), "json.not-plain"],
  ["functions", small({ parties: [neverToRun], title: neverToRun }), "json.not-plain"],
  ["itself in itself", own(around), "json.cyclic"],
  ["a revoked proxy", small({ parties: revoked.proxy }), "json.unreadable"],
  ["a revoked proxy as the whole", revoked.proxy, "json.unreadable"],
  ["a proxy that throws", small({ term: new Proxy({}, { ownKeys: neverToRun }) }), "json.unreadable"],
  ["a proxy that throws when it is read", small({ parties: new Proxy([1], { get: neverToRun }) }), "json.unreadable"],
  ["a megabyte of title", small({ title: "x".repeat(1_000_000) }), "json.too-long"],
  ["a megabyte of id", small({ id: "x".repeat(1_000_000) }), "json.wrong-format"],
  ["a megabyte of key", small({ ["x".repeat(1_000_000)]: 1 }), "json.unknown-key"],
  ["numbers where texts belong", small({ title: 1, id: 2, organisations: [3] }), "json.wrong-type"],
  ["200 000 bad elements in one list", small({ parties: times(200_000, {}) }), "json.too-many"],
  ["200 000 bad elements in several", small({ budgets: budgets(20) }), "json.missing", "json.more-issues"],
  ["20 000 bad elements deeper", amended({ budgets: budgets(2) }), "json.missing", "json.more-issues"],
  ["200 000 unknown keys", small(manyKeys), "json.unknown-key", "json.more-issues"],
  ["names that every object has", small({ constructor: 1, toString: 1, hasOwnProperty: 1 }), "json.unknown-key"],
  ["nothing", undefined, "json.not-plain"],
  ["a function", neverToRun, "json.not-plain"],
];

const TEXTS: readonly (readonly [string, string, ...(readonly string[])])[] = [
  ["a megabyte of [", "[".repeat(1_000_000), "json.syntax"],
  ["10 000 levels", `${"[".repeat(10_000)}${"]".repeat(10_000)}`, "json.too-deep"],
  ["100 000 levels of objects", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`, "json.too-deep"],
  [
    "keys that stand twice on 100 000 levels",
    `${'{"a":1,"a":'.repeat(100_000)}1${"}".repeat(100_000)}`,
    "json.duplicate-key",
    "json.too-deep",
  ],
  [
    "thousands of faults under a megabyte of key",
    `{"${"k".repeat(1_000_000)}": [${times(5_000, '{"a":1,"a":2,"__proto__":3}').join()}]}`,
    "json.duplicate-key",
    "json.prototype-key",
    "json.more-issues",
  ],
  ["own __proto__", '{"extensions": {"x-a": {"__proto__": 1}}}', "json.prototype-key"],
  ["a number without end", `[${"1".repeat(1_000_000)}]`, "json.wrong-type"],
  ["a megabyte of minus signs", "-".repeat(1_000_000), "json.syntax"],
  ["a text without end", `"${"\\u0041".repeat(200_000)}`, "json.syntax"],
];

const codesOf = (issues: readonly { readonly code: string }[]): ReadonlySet<string> =>
  new Set(issues.map(({ code }) => code));

describe("a hostile value is refused, quickly, and nothing of it is run", () => {
  it.each(VALUES)("%s", { timeout: LONGEST }, (_, value, ...codes) => {
    const result = parseAgreement(value);
    expect(codesOf(result.ok ? [] : result.issues)).toEqual(new Set(codes));
  });
});

describe("a hostile text is refused, quickly", () => {
  it.each(TEXTS)("%s", { timeout: LONGEST }, (_, text, ...codes) => {
    const result = parseAgreementText(text);
    expect(codesOf(result.ok ? [] : result.issues)).toEqual(new Set(codes));
  });
});

const plain = { a: [1, "\uD800", { constructor: { prototype: 1 }, toString: 2 }] };

describe("odd, and read like any other", () => {
  it.each<readonly [string, object, object]>([
    ["frozen", Object.freeze({ "x-a": Object.freeze([1]) }), { "x-a": [1] }],
    ["without a prototype", Object.setPrototypeOf({ "x-a": plain }, null) as object, { "x-a": plain }],
    ["of another window or context", runInNewContext('({ "x-a": [{ b: 1 }] })') as object, { "x-a": [{ b: 1 }] }],
    ["one part in two places", { "x-a": plain, "x-b": [plain, plain] }, { "x-a": plain, "x-b": [plain, plain] }],
    ["half a character", { "x-a": "\uD800" }, { "x-a": "\uD800" }],
  ])("%s", (_, extensions, expected) => {
    const result = parseAgreement(small({ extensions }));
    expect(result.ok && result.value.extensions).toEqual(expected);
  });
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { duplicateKeys } from "../../src/json/duplicate-keys.js";
import { countParsed, mayHaveDroppedKeys } from "../../src/json/parsed-count.js";
import { placesOf } from "../../src/json/places.js";
import { scanJson } from "../../src/json/scan-json.js";
import { jsonPointer } from "../../src/notation/json-pointer.js";

const parses = (json: string): boolean => {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
};

const scans = (json: string): boolean =>
  scanJson(json, { enter: () => undefined, leave: () => undefined }) === undefined;

/** JSON texts with a character or two put in, taken out or changed, and texts of nothing but JSON's characters. */
const CHARACTERS = '{}[]:,"\\/-+.eE019 \t\n\r\v\u00a0\u2028\u0000\uFEFFtrufalsn';
const PIECES = ["\\u00", "\\ud800", "true", "null", "1e5", '""', '"a":'];
const anyPiece = fc.constantFrom(...Array.from(CHARACTERS), ...PIECES);
const anyJson = fc.json();
const anyBroken = fc
  .tuple(anyJson, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 2 }), fc.option(anyPiece, { nil: "" })), { maxLength: 3 }))
  .map(([json, edits]) =>
    edits.reduce((text, [place, length, piece]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + piece + text.slice(at + length);
    }, json),
  );
const anyText = fc.oneof(
  anyBroken,
  fc.array(anyPiece, { maxLength: 12 }).map((pieces) => pieces.join("")),
);

it("accepts what JSON.parse accepts, and nothing else", () => {
  let right = 0;
  const same = fc.property(anyText, (json) => {
    if (parses(json)) right += 1;
    expect(scans(json)).toBe(parses(json));
  });
  fc.assert(same, { numRuns: 20_000 });
  expect(right).toBeGreaterThan(1_000);
});

/** Objects as lists of members, so that a key may come again. */
const { tree: anyTree } = fc.letrec((tie) => ({
  tree: fc.oneof({ maxDepth: 3 }, fc.constantFrom("1", '":"', '"\\u003a"'), tie("list"), tie("object")),
  list: fc.array(tie("tree"), { maxLength: 3 }).map((elements) => `[${elements.join()}]`),
  object: fc
    .array(fc.tuple(fc.constantFrom('"a"', '"\\u0061"', '"b"', '"c:"'), tie("tree")), { maxLength: 3 })
    .map((members) => `{${members.map(([key, value]) => `${key} : ${String(value)}`).join()}}`),
}));
const keysIn = (value: unknown): number => {
  if (typeof value !== "object" || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, inner) => sum + keysIn(inner), own);
};

it("never overlooks that JSON.parse dropped a key", () => {
  const seen = fc.property(anyTree.map(String), (json) => {
    const value: unknown = JSON.parse(json);
    const count = countParsed(value);
    const duplicates = duplicateKeys(json).issues;
    if (duplicates.length > 0) expect(count && mayHaveDroppedKeys(json, count)).toBe(true);
    const isDropped = keysIn(value) < (json.match(/ : /g) ?? []).length;
    expect(duplicates.length > 0).toBe(isDropped);
  });
  fc.assert(seen, { numRuns: 5_000 });
});

const pathsIn = (value: unknown, path: readonly PropertyKey[] = []): readonly (readonly PropertyKey[])[] =>
  typeof value === "object" && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))]
    : [path];

it("finds every value where it stands", () => {
  const found = fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, "\t\n"), (value, indent) => {
    const json = JSON.stringify(value, undefined, indent);
    const paths = pathsIn(JSON.parse(json));
    const places = placesOf(paths.map(jsonPointer), json);
    for (const path of paths) {
      const inner = path.reduce<unknown>((part, key) => Reflect.get(Object(part), key), JSON.parse(json));
      const at = places?.get(jsonPointer(path))?.value ?? NaN;
      expect(json.slice(at).startsWith(JSON.stringify(inner).slice(0, 1))).toBe(true);
      const key = path.at(-1);
      const keyAt = places?.get(jsonPointer(path))?.key ?? NaN;
      if (keyAt !== at) expect(json.slice(keyAt).startsWith(JSON.stringify(key))).toBe(true);
    }
  });
  fc.assert(found, { numRuns: 1_000 });
});

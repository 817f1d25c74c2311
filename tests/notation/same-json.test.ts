import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameJson } from "../../src/notation/same-json.js";

const nested = (depth: number): unknown => {
  let value: unknown = "innermost";
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
};

describe("sameJson", () => {
  it.each([
    ["the same text", "a", "a", true],
    ["other texts", "a", "b", false],
    ["a number and its text", 1, "1", false],
    ["null and nothing", null, undefined, false],
    ["empty objects", {}, {}, true],
    ["an empty object and an empty list", {}, [], false],
    ["another order of keys", { a: 1, b: 2 }, { b: 2, a: 1 }, true],
    ["another order of a list", [1, 2], [2, 1], false],
    ["a key more", { a: 1 }, { a: 1, b: 2 }, false],
    ["another key", { a: 1 }, { b: 1 }, false],
    ["a key that holds nothing", { a: 1, b: undefined }, { a: 1 }, true],
    ["a key that every object inherits", { toString: 1 }, { valueOf: 1 }, false],
    ["a list that goes on", [1], [1, 2], false],
    ["deep down", { a: [{ b: { c: [1] } }] }, { a: [{ b: { c: [2] } }] }, false],
    ["a hundred thousand levels down", nested(100_000), nested(100_000), true],
    ["one level more", nested(1_000), nested(1_001), false],
  ])("%s", (_, one, other, same) => {
    expect(sameJson(one, other)).toBe(same);
    expect(sameJson(other, one)).toBe(same);
  });

  it("holds for a copy and for nothing that is written differently", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(sameJson(one, structuredClone(one))).toBe(true);
        const sorted = (value: unknown): unknown => {
          if (Array.isArray(value)) return value.map(sorted);
          if (typeof value !== "object" || value === null) return value === 0 ? 0 : value;
          return Object.entries(value)
            .map(([key, inner]): [string, unknown] => [key, sorted(inner)])
            .sort(([first], [second]) => (first < second ? -1 : 1));
        };
        const written = (value: unknown) => JSON.stringify([typeof value, Array.isArray(value), sorted(value)]);
        if (written(one) !== written(other)) expect(sameJson(one, other)).toBe(false);
      }),
    );
  });
});

import fc from "fast-check";
import type { JsonSchema } from "../../scripts/json-schema.js";

type Arbitrary = fc.Arbitrary<unknown>;

const ABSENT = { arbitrary: fc.constant(undefined), weight: 3 };

const text = ({ pattern, format, maxLength = 12 }: JsonSchema): Arbitrary => {
  if (format === "date") return fc.constantFrom("1900-01-01", "2019-01-01", "2024-02-29", "2199-12-31");
  if (pattern !== undefined) {
    const whole = new RegExp(pattern);
    const withoutLookahead = new RegExp(pattern.replaceAll(/\(\?[=!](?:\([^)]*\)|[^()])*\)/g, ""));
    return fc.stringMatching(withoutLookahead).filter((made) => whole.test(made));
  }
  return fc.string({ minLength: 1, maxLength: Math.min(maxLength, 12) });
};

/**
 * Documents that a JSON Schema allows, of every variant it has; most optional fields are absent and lists are short, so
 * that they stay small.
 */
export const fromSchema = (whole: JsonSchema): Arbitrary => {
  const known = new Map<string, Arbitrary>();

  const referred = (name: string): Arbitrary => {
    const made = known.get(name) ?? arbitrary(whole.$defs?.[name] ?? false);
    known.set(name, made);
    return made;
  };

  const object = ({ properties = {}, required = [] }: JsonSchema): Arbitrary => {
    const fields = Object.entries(properties).map(([key, part]) => {
      const value = arbitrary(part);
      return [key, required.includes(key) ? value : fc.oneof(ABSENT, { arbitrary: value, weight: 1 })] as const;
    });
    return fc
      .record(Object.fromEntries(fields))
      .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)));
  };

  const arbitrary = (part: JsonSchema | boolean): Arbitrary => {
    if (typeof part === "boolean") return fc.jsonValue({ maxDepth: 1 });
    if (part.$ref !== undefined) return referred(part.$ref.replace("#/$defs/", ""));
    const alternatives = part.oneOf ?? part.anyOf;
    if (alternatives !== undefined) return fc.oneof(...alternatives.map(arbitrary));
    if (part.const !== undefined) return fc.constant(part.const);
    if (part.enum !== undefined) return fc.constantFrom(...part.enum);
    if (part.type === "string") return text(part);
    if (part.type === "integer") return fc.integer({ min: part.minimum ?? 0, max: part.maximum ?? 100 });
    if (part.type === "number") return fc.constantFrom(part.minimum ?? 0, part.maximum ?? 1.5, 0.5, 1);
    if (part.type === "array" && typeof part.items === "object" && !Array.isArray(part.items)) {
      return fc.array(arbitrary(part.items), { minLength: part.minItems ?? 0, maxLength: 1 + (part.minItems ?? 0) });
    }
    if (part.properties === undefined) return fc.constant({ "x-own": { of: [1, null] } });
    return object(part);
  };

  return arbitrary(whole);
};

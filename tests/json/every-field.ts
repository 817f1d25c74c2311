import type { JsonSchema } from "../../scripts/json-schema.js";

/** A text of each form that the schema has a pattern for. */
const FORMS = [
  "2024-02-29",
  "2023",
  "a-1",
  "1.00",
  "1",
  "0.5",
  "212000-3005",
  "0380",
  "https://example.org/1",
  "x-own",
];

const textOf = ({ pattern, format }: JsonSchema): string => {
  if (format === "date") return "2024-02-29";
  const form = pattern === undefined ? "Text" : FORMS.find((each) => new RegExp(pattern).test(each));
  if (form === undefined) throw new Error(`No text here has the form ${pattern ?? ""}.`);
  return form;
};

const numberOf = ({ minimum = 0, maximum = 1 }: JsonSchema): number => Math.min(Math.max(1, minimum), maximum);

/**
 * Documents in which every field of every type and every variant stands; where a type comes again, it has only the
 * fields that it must have, and those that still lead to something new.
 */
export const everyField = (whole: JsonSchema): readonly unknown[] => {
  const used = new Map<JsonSchema, number>();

  const resolved = (part: JsonSchema | boolean): JsonSchema | boolean =>
    typeof part === "object" && part.$ref !== undefined
      ? (whole.$defs?.[part.$ref.replace("#/$defs/", "")] ?? false)
      : part;

  const itemsOf = ({ items }: JsonSchema): JsonSchema | boolean => (Array.isArray(items) ? false : (items ?? false));

  const hasNew = (at: JsonSchema | boolean, seen = new Set<unknown>()): boolean => {
    const part = resolved(at);
    if (typeof part === "boolean" || seen.has(part)) return false;
    seen.add(part);
    const variants = part.oneOf ?? [];
    if (variants.length > (used.get(part) ?? 0)) return true;
    const inside = [...variants, itemsOf(part), ...Object.values(part.properties ?? {})];
    return (part.properties !== undefined && !used.has(part)) || inside.some((each) => hasNew(each, seen));
  };

  const valueOf = (at: JsonSchema | boolean): unknown => {
    const part = resolved(at);
    if (typeof part === "boolean") return true;
    const times = used.get(part) ?? 0;
    used.set(part, times + 1);
    if (part.oneOf !== undefined) return valueOf(part.oneOf[times % part.oneOf.length] ?? false);
    if (part.const !== undefined) return part.const;
    if (part.enum !== undefined) return part.enum[times % part.enum.length];
    if (part.type === "string") return textOf(part);
    if (part.type === "integer" || part.type === "number") return numberOf(part);
    if (part.type === "array") {
      const elements = [valueOf(itemsOf(part))];
      while (hasNew(itemsOf(part))) elements.push(valueOf(itemsOf(part)));
      return elements;
    }
    if (part.properties === undefined) return { "x-own": { of: [1, null] } };
    const { properties, required = [] } = part;
    const fields = Object.entries(properties).filter(
      ([key, field]) => times === 0 || required.includes(key) || hasNew(field),
    );
    return Object.fromEntries(fields.map(([key, field]) => [key, valueOf(field)]));
  };

  const documents = [valueOf(whole)];
  while (hasNew(whole)) documents.push(valueOf(whole));
  return documents;
};

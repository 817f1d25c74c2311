import type { JsonSchema } from "./json-schema.js";

type Part = JsonSchema | boolean;

/** How much a change asks of those who hold documents or write them (as in Semantic Versioning). */
export type Weight = "none" | "patch" | "minor" | "major";

/** One difference between two schemas. */
export interface SchemaChange {
  /** Place in the schema, by definition and field: `"Grant.payees"`. */
  readonly place: string;
  readonly weight: Exclude<Weight, "none">;
  readonly what: string;
}

/** From least to greatest. */
export const WEIGHTS = ["none", "patch", "minor", "major"] as const satisfies readonly Weight[];

/** What tells people of a schema and decides nothing. */
const ANNOTATIONS = ["$id", "$schema", "title", "description", "$comment", "examples", "deprecated"] as const;

/** Bounds that let less in the greater they are, and those that let less in the smaller they are. */
const LEAST = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"] as const;
const MOST = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"] as const;

/** What is compared by a rule of its own; every other keyword that changes may refuse what was right before. */
const BY_RULE: ReadonlySet<string> = new Set([
  ...ANNOTATIONS,
  ...LEAST,
  ...MOST,
  ...["$ref", "$defs", "type", "const", "enum", "properties", "required", "additionalProperties", "propertyNames"],
  ...["items", "oneOf", "anyOf"],
]);

const text = (value: unknown): string => (value === undefined ? "none" : JSON.stringify(value));

/** The values that are let in, where they are listed. */
const valuesOf = ({ const: only, enum: several }: JsonSchema): readonly string[] | undefined =>
  only === undefined ? several?.map(text) : [text(only)];

const typesOf = ({ type }: JsonSchema): readonly string[] | undefined =>
  type === undefined ? undefined : [type].flat().flatMap((each) => (each === "number" ? [each, "integer"] : [each]));

const missingIn = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.filter((each) => !others.includes(each));

/** The fields of an alternative that have a few values only. */
const tellingOf = (alternative: Part): ReadonlyMap<string, readonly string[]> =>
  new Map(
    typeof alternative === "boolean"
      ? []
      : Object.entries(alternative.properties ?? {}).flatMap(([key, field]) => {
          const values = typeof field === "object" ? valuesOf(field) : undefined;
          return values === undefined ? [] : [[key, values] as const];
        }),
  );

/** Whether an alternative is the one that was: told by values of the same fields, or by all that it says. */
const isSame = (old: Part, now: Part): boolean => {
  const telling = tellingOf(now);
  const shared = [...tellingOf(old)].filter(([key]) => telling.has(key));
  if (shared.length === 0) return text(old) === text(now);
  return shared.every(([key, values]) => values.some((value) => telling.get(key)?.includes(value)));
};

const nameOf = (alternative: Part): string => {
  const [first] = tellingOf(alternative);
  return first === undefined ? text(alternative) : `${first[0]} ${first[1].join(", ")}`;
};

/** Every difference between a schema as it was and as it is, at the place where it stands first. */
export const schemaChanges = (before: JsonSchema, after: JsonSchema): readonly SchemaChange[] => {
  const changes: SchemaChange[] = [];
  const seen = new Set<string>();

  const add = (place: string, weight: SchemaChange["weight"], what: string): void => {
    changes.push({ place, weight, what });
  };

  /** What may be there, where undefined is "anything": less is major, more is minor. */
  const compareSets = (place: string, what: string, sets: readonly [Values, Values]): void => {
    const [old, now] = sets;
    if (old === undefined && now === undefined) return;
    if (now === undefined) add(place, "minor", `${what}: any`);
    else if (old === undefined) add(place, "major", `${what}: only ${now.join(", ")}`);
    else {
      for (const gone of missingIn(old, now)) add(place, "major", `${what}: no ${gone}`);
      for (const come of missingIn(now, old)) add(place, "minor", `${what}: ${come}`);
    }
  };

  const compareBounds = (place: string, old: JsonSchema, now: JsonSchema): void => {
    const compare = (key: (typeof LEAST | typeof MOST)[number], sign: 1 | -1): void => {
      const was = Number(old[key] ?? -Infinity * sign);
      const is = Number(now[key] ?? -Infinity * sign);
      if (was !== is) add(place, (is - was) * sign > 0 ? "major" : "minor", `${key}: ${text(now[key])}`);
    };
    for (const key of LEAST) compare(key, 1);
    for (const key of MOST) compare(key, -1);
  };

  const compareFields = (place: string, old: JsonSchema, now: JsonSchema): void => {
    const fields = { old: old.properties ?? {}, now: now.properties ?? {} };
    const required = { old: old.required ?? [], now: now.required ?? [] };
    for (const key of missingIn(Object.keys(fields.old), Object.keys(fields.now))) {
      add(`${place}.${key}`, "major", "removed");
    }
    for (const key of missingIn(Object.keys(fields.now), Object.keys(fields.old))) {
      const [weight, what] = required.now.includes(key)
        ? (["major", "required"] as const)
        : (["minor", "new"] as const);
      add(`${place}.${key}`, weight, what);
    }
    for (const [key, field] of Object.entries(fields.old)) {
      const inside = fields.now[key];
      if (inside === undefined) continue;
      if (!required.old.includes(key) && required.now.includes(key)) add(`${place}.${key}`, "major", "required");
      if (required.old.includes(key) && !required.now.includes(key)) add(`${place}.${key}`, "minor", "optional");
      compare(`${place}.${key}`, field, inside);
    }
  };

  const compareAlternatives = (place: string, old: readonly Part[], now: readonly Part[]): void => {
    for (const come of now.filter((each) => !old.some((other) => isSame(other, each)))) {
      add(place, "minor", `alternative ${nameOf(come)}`);
    }
    for (const each of old) {
      const same = now.find((other) => isSame(each, other));
      if (same === undefined) add(place, "major", `no alternative ${nameOf(each)}`);
      else compare(place, each, same);
    }
  };

  const resolved = (part: JsonSchema, whole: JsonSchema): readonly [Part, string | undefined] => {
    const name = part.$ref?.replace("#/$defs/", "");
    return name === undefined ? [part, undefined] : [whole.$defs?.[name] ?? false, name];
  };

  const compareAnnotations = (place: string, old: JsonSchema, now: JsonSchema): void => {
    const changed = ANNOTATIONS.filter((key) => text(old[key]) !== text(now[key]));
    if (changed.length > 0) add(place, "patch", changed.join(", "));
  };

  const compare = (at: string, was: Part, is: Part): void => {
    if (typeof was === "boolean" || typeof is === "boolean") {
      const open = (part: Part): boolean => part === true || (typeof part === "object" && text(part) === "{}");
      if (text(was) !== text(is) && !(open(was) && open(is))) {
        add(at, open(is) || was === false ? "minor" : "major", `${text(was)}, now ${text(is)}`);
      }
      return;
    }
    if (was.$ref !== undefined || is.$ref !== undefined) {
      compareAnnotations(at, was, is);
      const [old, oldName] = resolved(was, before);
      const [now, newName] = resolved(is, after);
      const place = newName ?? oldName ?? at;
      const pair = `${oldName ?? at} ${newName ?? at}`;
      if (seen.has(pair)) return;
      seen.add(pair);
      // Of the definition's own words only where it is one on both sides: a text that moved there is no news.
      compare(place, old, now);
      return;
    }
    compareAnnotations(at, was, is);
    compareSets(at, "type", [typesOf(was), typesOf(is)]);
    compareSets(at, "values", [valuesOf(was), valuesOf(is)]);
    compareBounds(at, was, is);
    compareFields(at, was, is);
    if (was.items !== undefined || is.items !== undefined) {
      compare(`${at}[]`, single(was.items), single(is.items));
    }
    compare(`${at}.*`, was.additionalProperties ?? true, is.additionalProperties ?? true);
    if (was.propertyNames !== undefined || is.propertyNames !== undefined) {
      compare(`${at} (keys)`, was.propertyNames ?? true, is.propertyNames ?? true);
    }
    const alternatives = [was.oneOf ?? was.anyOf, is.oneOf ?? is.anyOf] as const;
    if (alternatives[0] !== undefined && alternatives[1] !== undefined) {
      compareAlternatives(at, alternatives[0], alternatives[1]);
    } else if (alternatives[0] !== alternatives[1]) {
      add(at, alternatives[1] === undefined ? "minor" : "major", "alternatives");
    }
    for (const key of new Set([...Object.keys(was), ...Object.keys(is)])) {
      if (BY_RULE.has(key) || text(was[key]) === text(is[key])) continue;
      const dropped = is[key] === undefined && key !== "discriminator";
      add(at, dropped ? "minor" : "major", `${key}: ${text(is[key])}`);
    }
  };

  compare("", before, after);
  return changes;
};

type Values = readonly string[] | undefined;

/** What stands in a list; a list with places of their own is none that these schemas have. */
const single = (items: JsonSchema["items"]): Part => (items === undefined || Array.isArray(items) ? true : items);

/** The greatest weight of some changes. */
export const weightOf = (changes: readonly SchemaChange[]): Weight =>
  WEIGHTS[Math.max(0, ...changes.map(({ weight }) => WEIGHTS.indexOf(weight)))] ?? "none";

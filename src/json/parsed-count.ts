import { DEEPEST_LEVEL, MOST_VALUES } from "./plain-json.js";

/** How much `JSON.parse` has made of a text. */
export interface ParsedCount {
  readonly values: number;
  /** The colons it takes to write it: one for each member of an object, and those within texts. */
  readonly colons: number;
}

const colonsIn = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) count += 1;
  return count;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Counts what `JSON.parse` has made: that is plain, but may be too deep, too large or have an own key `__proto__`, and
 * then there is no count.
 */
export const countParsed = (document: unknown): ParsedCount | undefined => {
  let values = 0;
  let colons = 0;
  let level = [document];
  for (let depth = 1; level.length > 0; depth += 1) {
    values += level.length;
    if (values > MOST_VALUES) return undefined;
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value === "string") colons += colonsIn(value);
      else if (depth > DEEPEST_LEVEL && typeof value === "object" && value !== null) return undefined;
      else if (Array.isArray(value)) for (const element of value) next.push(element);
      else if (isObject(value)) {
        for (const key in value) {
          if (key === "__proto__") return undefined;
          next.push(value[key]);
          colons += 1;
        }
      }
    }
    level = next;
  }
  return { values, colons };
};

/**
 * Whether a text may have keys that `JSON.parse` dropped for another of the same name. Each of them had a colon: if the
 * text has no more colons than what is left of it, and none is written in another way, no key was dropped.
 */
export const mayHaveDroppedKeys = (json: string, { colons }: ParsedCount): boolean =>
  colonsIn(json) !== colons || json.includes("\\u003");

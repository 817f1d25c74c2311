import type { Extensions } from "../notation/extensions.js";
import type { JsonValue } from "../notation/json-value.js";

const copyOf = (value: JsonValue): JsonValue => {
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return value.map(copyOf);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)]));
};

const isList = (value: object): value is readonly JsonValue[] => Array.isArray(value);

/** A copy all the way down: the schema takes an extension's value as it is, and its owner might change it later. */
export const copyExtensions = (extensions: Extensions): Extensions =>
  Object.fromEntries(Object.entries(extensions).map(([key, value]) => [key, copyOf(value)]));

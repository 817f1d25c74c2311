import * as z from "zod/mini";
import type { Result } from "../issues/result.js";
import type { Extensions } from "../notation/extensions.js";
import { LONGEST_LIST } from "../notation/list.schema.js";
import { copyExtensions } from "./copy-extensions.js";
import { countPlainValues } from "./plain-json.js";
import { plainJsonIssues } from "./plain-json-issues.js";
import { type ShapeIssue, shapeIssue } from "./shape-issue.js";
import { shapeIssues } from "./shape-issues.js";

/** What every document may carry besides its own fields. */
export interface Extensible {
  readonly extensions?: Extensions;
}

/**
 * Reads a document of one shape. The result shares nothing with the value, which is not changed.
 *
 * `count` is the number of values, where the caller knows it and that the value is plain.
 */
export type DocumentReader<Document> = (value: unknown, count?: number) => Result<Document, ShapeIssue>;

/** How many values a document has, or why it is not plain JSON. */
const lookThrough = (value: unknown): number | readonly ShapeIssue[] => {
  try {
    const count = countPlainValues(value);
    if (count !== undefined) return count;
  } catch {
    // A proxy threw. The slower look says where.
  }
  const issues = plainJsonIssues(value);
  return issues.length > 0 ? issues : 0;
};

/** Among more values only the first faults are looked for: each value can have several, and all would take seconds. */
const MOST_VALUES_SEARCHED = 20_000;

/** How many values there are to search; too long a list is refused unseen. */
const valuesToSearch = (value: unknown): number => {
  if (typeof value !== "object" || value === null) return 1;
  if (Array.isArray(value) && value.length > LONGEST_LIST) return 1;
  return Object.values(value).reduce<number>((sum, inner) => sum + valuesToSearch(inner), 1);
};

/** What zod's own `validate` tells itself, to leave a list or an object at its first fault. */
const FIRST_FAULTS = { abortEarly: true, reportInput: false };

const readBy = <Document extends Extensible>(
  schema: z.ZodMiniType<Document>,
  value: unknown,
  every: boolean,
): Result<Document, ShapeIssue> => {
  const read = schema.safeParse(value, every ? undefined : FIRST_FAULTS);
  if (!read.success) return { ok: false, issues: shapeIssues(read.error.issues, value, every) };
  if (read.data.extensions === undefined) return { ok: true, value: read.data };
  return { ok: true, value: { ...read.data, extensions: copyExtensions(read.data.extensions) } };
};

/** Reads with the schema as it is given; see {@link documentReader}. */
export const readDocument = <Document extends Extensible>(
  schema: z.ZodMiniType<Document>,
  value: unknown,
  counted?: number,
): Result<Document, ShapeIssue> => {
  const count = counted ?? lookThrough(value);
  if (typeof count !== "number") return { ok: false, issues: count };
  try {
    const every = count <= MOST_VALUES_SEARCHED || valuesToSearch(value) <= MOST_VALUES_SEARCHED;
    return readBy(schema, value, every);
  } catch {
    // More faults than zod can carry, or a proxy threw.
  }
  try {
    return readBy(schema, value, false);
  } catch {
    return { ok: false, issues: [shapeIssue("json.unreadable", "", {})] };
  }
};

/**
 * Makes the reader of one shape. The schema is compiled when the first document is read, which takes a tenth of a
 * second; where a host forbids `new Function`, it reads as it is, slower and with the same result.
 */
export const documentReader = <Document extends Extensible>(
  schema: z.ZodMiniType<Document>,
): DocumentReader<Document> => {
  let compiled: z.ZodMiniType<Document> | undefined;
  return (value, count) => {
    compiled ??= z.compile(schema);
    return readDocument(compiled, value, count);
  };
};

import type * as z from "zod/mini";
import type { Result } from "../../issues/result.js";
import { countPlainValues } from "../../json/plain-json.js";
import { plainJsonIssues } from "../../json/plain-json-issues.js";
import { MOST_ISSUES, type ShapeIssue, shapeIssue } from "../../json/shape-issue.js";
import { shapeIssues } from "../../json/shape-issues.js";
import { jsonPointer } from "../../notation/json-pointer.js";

const notPlain = (value: unknown): readonly ShapeIssue[] => {
  try {
    if (countPlainValues(value) !== undefined) return [];
  } catch {
    // A proxy threw. The slower look says where.
  }
  return plainJsonIssues(value);
};

/**
 * Reads a value that somebody else has made, if it is plain JSON, so that nothing of it is run and it has an end. What
 * throws all the same, as a proxy may, is an issue.
 */
export const readPlain = <Value, Fault>(
  value: unknown,
  read: (plain: unknown) => Result<Value, Fault>,
): Result<Value, Fault | ShapeIssue> => {
  const issues = notPlain(value);
  if (issues.length > 0) return { ok: false, issues };
  try {
    return read(value);
  } catch {
    return { ok: false, issues: [shapeIssue("json.unreadable", "", {})] };
  }
};

/** A result with the first issues, and how many more there are. */
export const withFirstIssues = <Value, Fault>(result: Result<Value, Fault>): Result<Value, Fault | ShapeIssue> => {
  if (result.ok || result.issues.length <= MOST_ISSUES) return result;
  const count = result.issues.length - MOST_ISSUES;
  return { ok: false, issues: [...result.issues.slice(0, MOST_ISSUES), shapeIssue("json.more-issues", "", { count })] };
};

/** Reads a part by its schema, and says where in the whole its faults are. */
export const readPart = <Part>(
  schema: z.ZodMiniType<Part>,
  value: unknown,
  place: readonly PropertyKey[],
): Result<Part, ShapeIssue> => {
  const read = schema.safeParse(value);
  if (read.success) return { ok: true, value: read.data };
  const at = jsonPointer(place);
  const issues = shapeIssues(read.error.issues, value, true);
  return { ok: false, issues: issues.map((issue) => ({ ...issue, path: at + issue.path })) };
};

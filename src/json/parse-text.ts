import { IopError } from "../issues/iop-error.js";
import type { Result } from "../issues/result.js";
import { withoutByteOrderMark } from "./byte-order-mark.js";
import type { DocumentReader } from "./document-reader.js";
import { duplicateKeys, type FoundIssue, type FoundIssues } from "./duplicate-keys.js";
import { countParsed, mayHaveDroppedKeys } from "./parsed-count.js";
import { placesOf } from "./places.js";
import { scanJson } from "./scan-json.js";
import { MOST_ISSUES, type ShapeCode, type ShapeIssue, shapeIssue } from "./shape-issue.js";
import { positionsIn, type TextPosition } from "./text-position.js";

/** A shape issue of a text, and where in the text it is (Swedish: formfel med rad och kolumn). */
export type TextIssue = ShapeIssue & {
  /** Of the key, for a key that should not be there; of the part around it, for a field that is missing. */
  readonly position: TextPosition;
};

/** Of these it is the key that is wrong, not what stands under it. */
const WRONG_KEYS: ReadonlySet<ShapeCode> = new Set(["json.unknown-key", "json.prototype-key"]);

const syntaxIssue = (json: string): FoundIssue => {
  const fault = scanJson(json, { enter: () => undefined, leave: () => undefined });
  return { at: fault?.at ?? 0, issue: shapeIssue("json.syntax", "", { problem: fault?.problem ?? "ends-too-soon" }) };
};

const locate = (issues: readonly ShapeIssue[], json: string): readonly FoundIssue[] => {
  const pointers = issues.map(({ path }) => path);
  const places = placesOf(pointers, json);
  return issues.map((issue) => {
    const place = places?.get(issue.path);
    return { issue, at: (WRONG_KEYS.has(issue.code) ? place?.key : place?.value) ?? 0 };
  });
};

/** In the order of the text; what is not listed is still counted. */
const inOrder = (shape: readonly ShapeIssue[], dropped: FoundIssues, json: string): readonly FoundIssue[] => {
  const unlisted = shape.find((issue) => issue.code === "json.more-issues");
  const located = locate(
    shape.filter((issue) => issue !== unlisted),
    json,
  );
  const found = [...dropped.issues, ...located].sort((one, other) => one.at - other.at);
  const more = Math.max(0, found.length - MOST_ISSUES) + dropped.more + (unlisted?.params.count ?? 0);
  if (more === 0 && unlisted === undefined) return found;
  const isCounted = unlisted === undefined || unlisted.params.count !== undefined;
  const issue = shapeIssue("json.more-issues", "", isCounted ? { count: more } : {});
  return [...found.slice(0, MOST_ISSUES), { at: 0, issue }];
};

const failed = (found: readonly FoundIssue[], json: string): { readonly ok: false; readonly issues: TextIssue[] } => {
  const positionAt = positionsIn(json);
  return { ok: false, issues: found.map(({ issue, at }) => ({ ...issue, position: positionAt(at) })) };
};

/**
 * Reads a document from a text. Keys that `JSON.parse` would drop without a word are issues, beside those of the shape,
 * all in the order of the text.
 */
export const parseText = <Document>(text: string, read: DocumentReader<Document>): Result<Document, TextIssue> => {
  if (typeof text !== "string") throw new IopError("usage.text", "A document is read from a text: decode bytes first.");
  const json = withoutByteOrderMark(text);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return failed([syntaxIssue(json)], json);
  }
  const count = countParsed(value);
  const result = read(value, count?.values);
  const dropped = count && !mayHaveDroppedKeys(json, count) ? { issues: [], more: 0 } : duplicateKeys(json);
  if (result.ok && dropped.issues.length === 0) return result;
  return failed(inOrder(result.ok ? [] : result.issues, dropped, json), json);
};

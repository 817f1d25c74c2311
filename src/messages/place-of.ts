import type { Issue } from "../issues/issue.js";
import { type JsonPointer, jsonPointer, pointerKeys } from "../notation/json-pointer.js";

/** A position of a list, or a key as the shapes have them; a longer number or another name may be personal data. */
const SHOWN = /^(?:[0-9]{1,7}|[a-z][A-Za-z-]{0,59}(?:2030)?)$/;

/** Issues whose path ends in a key that the document itself has chosen. */
const OF_A_KEY: readonly string[] = ["json.unknown-key", "json.duplicate-key"];

/**
 * Where an issue is (Swedish: plats), as a JSON Pointer that may be shown to people.
 *
 * It ends before a key that the document itself has chosen, which may be a name or an identity number; the `path` of
 * the issue leads all the way.
 *
 * @example
 * const issue = { code: "json.unknown-key", severity: "error", path: "/parties/0/19800101-1234", params: {} };
 * placeOf(issue); // "/parties/0"
 */
export const placeOf = ({ code, path }: Issue): JsonPointer => {
  const keys = pointerKeys(path);
  const inShape = OF_A_KEY.includes(code) ? keys.slice(0, -1) : keys;
  const end = inShape.findIndex((key) => !SHOWN.test(key));
  return jsonPointer(end === -1 ? inShape : inShape.slice(0, end));
};

import { IopError } from "../issues/iop-error.js";
import { isId } from "../notation/id.js";
import { jsonPointer, pointerKeys } from "../notation/json-pointer.js";
import { PERSONAL_DATA_KINDS, type PersonalDataMark } from "../party/personal-data.js";
import { personalDataAt, shownPlace } from "../party/personal-data-places.js";
import type { Redaction, RedactionPolicy, RemovedKind } from "./redaction.js";

/** Stands where a text was taken away. */
const REMOVED_TEXT = "[…]";

/** What is left of a value of which nothing is left. */
const NOTHING = Symbol("nothing");

/** The keys of a pattern that are still to be met. */
type Ahead = readonly string[];

const patternOf = (pointer: string): Ahead => {
  const keys = pointerKeys(pointer);
  if (keys.length === 0 || jsonPointer(keys) !== pointer || keys.some((key) => /^[0-9]+$/.test(key))) {
    throw new IopError(
      "usage.redaction",
      "A place to redact must be a JSON Pointer to a part, with * instead of a position in a list.",
    );
  }
  return keys;
};

const beyond = (patterns: readonly Ahead[], key: string): readonly Ahead[] =>
  patterns.flatMap(([next, ...rest]) => (next === "*" || next === key ? [rest] : []));

const leadsHere = (patterns: readonly Ahead[]): boolean => patterns.some((ahead) => ahead.length === 0);

/** The value without what the policy takes away, and what that was; the value itself is not changed. */
export const redactValue = (value: unknown, policy: RedactionPolicy): Omit<Redaction<unknown>, "limits"> => {
  const kinds = new Set(policy.kinds ?? PERSONAL_DATA_KINDS);
  const removed: Redaction<unknown>["removed"][number][] = [];
  const keys: PropertyKey[] = [];
  const remove = (kind: RemovedKind): void => {
    removed.push({ path: shownPlace(keys), kind });
  };
  const wanted = (inner: unknown): readonly PersonalDataMark[] =>
    personalDataAt(inner, keys).filter(({ kind }) => kinds.has(kind));
  const nameInstead = newIds(value);

  const redactedText = (text: string, blank: readonly Ahead[]): string => {
    if (leadsHere(blank)) {
      if (text !== REMOVED_TEXT) remove("text");
      return REMOVED_TEXT;
    }
    let left = text;
    // Again, for what overlapped something else: an address right after a number.
    for (let marks = wanted(left); marks.length > 0; marks = wanted(left)) {
      marks.forEach(({ kind }) => {
        remove(kind);
      });
      left = isId(left) ? nameInstead(left) : withoutMarks(left, marks);
    }
    return left;
  };

  const redacted = (inner: unknown, leaveOut: readonly Ahead[], blank: readonly Ahead[]): unknown => {
    if (leadsHere(leaveOut)) {
      remove("part");
      return NOTHING;
    }
    if (typeof inner === "string") return redactedText(inner, blank);
    if (typeof inner === "number") {
      const [mark] = wanted(inner);
      if (mark !== undefined) remove(mark.kind);
      return mark === undefined ? inner : REMOVED_TEXT;
    }
    if (typeof inner !== "object" || inner === null) return inner;
    const isList = Array.isArray(inner);
    const kept = Object.entries(inner).flatMap(([key, value]: [string, unknown]): (readonly [string, unknown])[] => {
      const inKey = wanted(key);
      if (inKey.length > 0) {
        inKey.forEach(({ kind }) => {
          remove(kind);
        });
        return [];
      }
      keys.push(isList ? Number(key) : key);
      const isOwnData = keys.length === 1 && key === "extensions" && policy.extensions === "left-out";
      if (isOwnData) remove("extensions");
      const left = isOwnData ? NOTHING : redacted(value, beyond(leaveOut, key), beyond(blank, key));
      keys.pop();
      return left === NOTHING ? [] : [[key, left]];
    });
    if (!isList) return Object.fromEntries(kept);
    return kept.length === 0 && inner.length > 0 ? NOTHING : kept.map(([, element]) => element);
  };

  const document = redacted(value, (policy.leaveOut ?? []).map(patternOf), (policy.blank ?? []).map(patternOf));
  return { document, removed };
};

const withoutMarks = (text: string, marks: readonly PersonalDataMark[]): string => {
  const starts = [0, ...marks.map(({ end }) => end)];
  return starts.map((start, index) => text.slice(start, marks[index]?.start)).join(REMOVED_TEXT);
};

/** Gives every id that is to go another, always the same, that the document does not use: `removed-1`. */
const newIds = (document: unknown): ((id: string) => string) => {
  const given = new Map<string, string>();
  let text: string | undefined;
  let number = 0;
  return (id) => {
    const known = given.get(id);
    if (known !== undefined) return known;
    text ??= JSON.stringify(document);
    do number += 1;
    while (text.includes(`"removed-${number}"`));
    const name = `removed-${number}`;
    given.set(id, name);
    return name;
  };
};

import { type JsonPointer, jsonPointer } from "../notation/json-pointer.js";
import {
  mayHoldPersonalData,
  PERSONAL_DATA_KINDS,
  type PersonalDataKind,
  type PersonalDataMark,
  personalDataMarks,
} from "./personal-data.js";

/** Where in a document something stands that looks like personal data (Swedish: plats); never what stands there. */
export interface PersonalDataPlace {
  /** The text, or what holds it where a key on the way looks like personal data itself. */
  readonly path: JsonPointer;
  readonly kind: PersonalDataKind;
  /** How often in that text. */
  readonly count: number;
}

/** A day, an amount, a share or another figure with a decimal point: no free text. */
const DAY_OR_FIGURE = /^(?:-?[0-9]+\.[0-9]+|[0-9]{4}-[0-9]{2}-[0-9]{2})$/;

/** Most values of a document hold no personal data, and can be seen to hold none before their place is noted. */
const isWorthLooking = (value: unknown): boolean =>
  typeof value === "string" ? mayHoldPersonalData(value) : typeof value === "number";

/**
 * What looks like personal data in a value of a document, by its keys: in texts, and in the numbers of extensions.
 * Figures that the shape gives as text are none.
 */
export const personalDataAt = (value: unknown, keys: readonly PropertyKey[]): readonly PersonalDataMark[] => {
  if (typeof value === "number") {
    return keys[0] === "extensions" && value >= 1e9 && Number.isInteger(value) ? personalDataMarks(String(value)) : [];
  }
  if (typeof value !== "string" || DAY_OR_FIGURE.test(value)) return [];
  const isPrintedFigure = keys[0] === "printedFigures" && keys.length === 3 && keys[2] === "value";
  return isPrintedFigure ? [] : personalDataMarks(value);
};

/** A place that may be shown: it ends before a key that looks like personal data. */
export const shownPlace = (keys: readonly PropertyKey[]): JsonPointer => {
  const end = keys.findIndex((key) => typeof key === "string" && personalDataMarks(key).length > 0);
  return jsonPointer(end === -1 ? keys : keys.slice(0, end));
};

/**
 * Where an agreement, a report or any other document holds what looks like personal data (Swedish: personuppgifter i
 * dokumentet), in its order: {@link personalDataMarks} over every text and key, also of extensions. The place, the kind
 * and how often; never the value.
 *
 * @param document plain JSON, as a reader gives it: at most 64 levels deep
 *
 * @example
 * personalDataPlaces({ note: "Ring 070-123 45 67." }); // [{ "path": "/note", "kind": "phone-number", "count": 1 }]
 */
export const personalDataPlaces = (document: unknown): readonly PersonalDataPlace[] => {
  const places: PersonalDataPlace[] = [];
  const keys: PropertyKey[] = [];
  const add = (marks: readonly PersonalDataMark[]): void => {
    if (marks.length === 0) return;
    const path = shownPlace(keys);
    for (const kind of PERSONAL_DATA_KINDS) {
      const count = marks.filter((mark) => mark.kind === kind).length;
      if (count > 0) places.push({ path, kind, count });
    }
  };
  const look = (value: unknown, key: PropertyKey): void => {
    if (typeof value === "object" ? value === null : !isWorthLooking(value)) return;
    keys.push(key);
    if (typeof value === "object") visit(value);
    else add(personalDataAt(value, keys));
    keys.pop();
  };
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) {
      add(personalDataAt(value, keys));
    } else if (Array.isArray(value)) {
      value.forEach(look);
    } else {
      const hasOwnKeys = keys[0] === "extensions";
      for (const key of Object.keys(value)) {
        if (hasOwnKeys) add(personalDataMarks(key));
        look(Reflect.get(value, key), key);
      }
    }
  };
  visit(document);
  return places;
};

import type { Agreement } from "../../agreement/agreement.js";
import { REFERENCES } from "../../agreement/references.js";
import { isCalendarDate } from "../../calendar/calendar-date.js";
import type { Id } from "../../notation/id.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import type { JsonValue } from "../../notation/json-value.js";
import { isKeyed, type Keyed, sameJson } from "../../notation/same-json.js";
import {
  type AgreementDifference,
  type ComparedPart,
  type ComparedValue,
  type DifferenceFacts,
  LISTS_OF_PARTS,
  WHOLE_FIELDS,
} from "./agreement-difference.js";
import { idOf, type MatchedElements, matchedElements } from "./matched-elements.js";

/** An agreement is its JSON, so whatever stands in one is. */
const isJson = (value: unknown): value is JsonValue => value !== undefined;

/** A place in both agreements; its key may be another position in each. */
interface Place {
  readonly up: Place | undefined;
  readonly key: { readonly before: PropertyKey; readonly after: PropertyKey };
  /** The keys down to it, `[]` for every position: `"budgets[].lines"`. */
  readonly keys: string;
  readonly part: ComparedPart;
  readonly id: Id | undefined;
  /** The keys from its part down to it, without positions. */
  readonly field: string;
}

const pointerIn = (side: "before" | "after", place: Place | undefined): string => {
  const keys: PropertyKey[] = [];
  for (let at = place; at?.up !== undefined; at = at.up) keys.unshift(at.key[side]);
  return jsonPointer(keys);
};

const below = (names: string, key: string): string => (names === "" ? key : `${names}.${key}`);

const atField = (place: Place, key: string): Place => ({
  ...place,
  up: place,
  key: { before: key, after: key },
  keys: below(place.keys, key),
  field: below(place.field, key),
});

const atTerm = (place: Place): Place => ({ ...atField(place, "term"), part: "term", field: "" });

/** An element of a list; where the list is one of parts, the element is a part of its own. */
const atElement = (place: Place, element: MatchedElements): Place => {
  const at: Place = { ...place, up: place, key: element.positions, keys: `${place.keys}[]` };
  const part = LISTS_OF_PARTS.get(place.keys);
  return part === undefined ? at : { ...at, part, id: idOf(element.before) ?? idOf(element.after), field: "" };
};

const valueKind = ({ key, field }: Place, value: unknown): ComparedValue => {
  if (field === "") return "part";
  if (typeof value === "string") return isCalendarDate(value) ? "day" : "text";
  if (typeof value === "number") return "number";
  const kind = WHOLE_FIELDS.get(String(key.after));
  return kind ?? (Array.isArray(value) ? "list" : "other");
};

const factsOf = (place: Place, value: unknown): DifferenceFacts => ({
  part: place.part,
  ...(place.id !== undefined && { id: place.id }),
  ...(place.field !== "" && { field: place.field }),
  value: valueKind(place, value),
});

const differenceAt = (place: Place, before: unknown, after: unknown): readonly AgreementDifference[] => {
  if (!isJson(before)) {
    const path = pointerIn("after", place);
    return isJson(after) ? [{ code: "difference.added", path, params: factsOf(place, after), after }] : [];
  }
  if (isJson(after)) {
    const path = pointerIn("after", place);
    return [{ code: "difference.changed", path, params: factsOf(place, after), before, after }];
  }
  return [{ code: "difference.removed", path: pointerIn("before", place), params: factsOf(place, before), before }];
};

/** A list that names other parts says the same in any order. */
const sameNames = ({ keys }: Place, before: readonly unknown[], after: readonly unknown[]): boolean =>
  Object.hasOwn(REFERENCES, `${keys}[]`) && sameJson([...before].sort(), [...after].sort());

const isPlainList = (list: readonly unknown[]): boolean => !list.some((element) => typeof element === "object");

const inList = (
  place: Place,
  before: readonly unknown[],
  after: readonly unknown[],
): readonly AgreementDifference[] => {
  if (!isPlainList(before) || !isPlainList(after)) {
    return matchedElements(before, after).flatMap((pair) =>
      differencesAt(atElement(place, pair), pair.before, pair.after),
    );
  }
  return sameJson(before, after) || sameNames(place, before, after) ? [] : differenceAt(place, before, after);
};

const inFields = (place: Place, before: Keyed, after: Keyed): readonly AgreementDifference[] => {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => {
    const at = place.part === "agreement" && key === "term" ? atTerm(place) : atField(place, key);
    return differencesAt(at, before[key], after[key]);
  });
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const differencesAt = (place: Place, before: unknown, after: unknown): readonly AgreementDifference[] => {
  if (before === after) return [];
  // A list of parts that is absent holds none: what the other has are its parts, one by one.
  if (LISTS_OF_PARTS.has(place.keys)) return inList(place, listOf(before), listOf(after));
  if (before === undefined || after === undefined) return differenceAt(place, before, after);
  const isWhole = WHOLE_FIELDS.has(String(place.key.after)) && typeof before === "object" && typeof after === "object";
  if (isWhole) return sameJson(before, after) ? [] : differenceAt(place, before, after);
  if (Array.isArray(before) && Array.isArray(after)) return inList(place, before, after);
  return isKeyed(before) && isKeyed(after) && before.kind === after.kind
    ? inFields(place, before, after)
    : differenceAt(place, before, after);
};

const ROOT: Place = {
  up: undefined,
  key: { before: "", after: "" },
  keys: "",
  part: "agreement",
  id: undefined,
  field: "",
};

/**
 * The differences of two agreements (Swedish: jämförelse av två överenskommelser), for a proposal beside its
 * predecessor or an agreement before and after an amendment. None where they say the same.
 *
 * Parts are matched by id, cells of a budget by their period, everything else by position. The order of parts with an
 * id and of lists that name other parts does not matter. A part that is new or gone is one difference; of a part that
 * both have, every field that differs is one. Periods, amounts, quantities, lengths of time and lists of sources are
 * compared whole.
 *
 * @example
 * const goal = { id: "safe-day", title: "En trygg plats", level: "goal" };
 * const before = { goals: [goal] };
 * const after = { goals: [{ ...goal, title: "En trygg natt" }] };
 * compareAgreements(before, after)[0].path; // "/goals/0/title"
 */
export const compareAgreements = (before: Agreement, after: Agreement): readonly AgreementDifference[] =>
  differencesAt(ROOT, before, after);

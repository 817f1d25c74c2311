import type { PartKind } from "../../agreement/agreement-index.js";
import type { Id } from "../../notation/id.js";
import type { JsonPointer } from "../../notation/json-pointer.js";
import type { JsonValue } from "../../notation/json-value.js";

/**
 * Kinds of parts that two agreements are compared by (Swedish: slag av jämförd del): those with an id in the document,
 * those with an id in a budget or a scale, and the few without; `agreement` is the document itself.
 */
export type ComparedPart =
  | PartKind
  | "agreement"
  | "term"
  | "contributor"
  | "related-agreement"
  | "budget-period"
  | "budget-line"
  | "scale-step";

/**
 * What differs (Swedish: slag av uppgift): a whole part, or a value in it. `list` and `other` are values that are
 * compared whole and have no words of their own.
 */
export type ComparedValue =
  | "part"
  | "period"
  | "amount"
  | "quantity"
  | "time-span"
  | "per"
  | "day"
  | "text"
  | "number"
  | "list"
  | "other";

/** Where and what a difference is (Swedish: vad en skillnad gäller), for the text that tells of it. */
export interface DifferenceFacts {
  readonly part: ComparedPart;
  /** Id of the part; absent for the agreement, its term and parts without one. */
  readonly id?: Id;
  /** The field of the part, by the keys of the document: `"title"`, `"extension.length"`; absent: the whole part. */
  readonly field?: string;
  readonly value: ComparedValue;
}

/**
 * One difference between two agreements (Swedish: skillnad), as data.
 *
 * - `difference.added`: only the later has it; `path` is its place there
 * - `difference.removed`: only the earlier has it; `path` is its place there
 * - `difference.changed`: both have it; `path` is its place in the later
 */
export type AgreementDifference =
  | {
      readonly code: "difference.added";
      readonly path: JsonPointer;
      readonly params: DifferenceFacts;
      readonly after: JsonValue;
    }
  | {
      readonly code: "difference.removed";
      readonly path: JsonPointer;
      readonly params: DifferenceFacts;
      readonly before: JsonValue;
    }
  | {
      readonly code: "difference.changed";
      readonly path: JsonPointer;
      readonly params: DifferenceFacts;
      readonly before: JsonValue;
      readonly after: JsonValue;
    };

/** The lists of an agreement whose elements are parts, by their place; `[]` stands for every element of a list. */
export const LISTS_OF_PARTS: ReadonlyMap<string, ComparedPart> = new Map<string, ComparedPart>([
  ["organisations", "organisation"],
  ["parties", "party"],
  ["contributors", "contributor"],
  ["term.notice", "notice-clause"],
  ["term.related", "related-agreement"],
  ["decisions", "decision"],
  ["events", "event"],
  ["amendments", "amendment"],
  ["targetGroups", "target-group"],
  ["goals", "goal"],
  ["indicators", "indicator"],
  ["activities", "activity"],
  ["commitments", "commitment"],
  ["grants", "grant"],
  ["indexation", "indexation-clause"],
  ["budgets", "budget"],
  ["budgets[].periods", "budget-period"],
  ["budgets[].lines", "budget-line"],
  ["bodies", "body"],
  ["ladders", "ladder"],
  ["duties", "duty"],
  ["observations", "observation"],
  ["scales", "scale"],
  ["scales[].steps", "scale-step"],
  ["sections", "section"],
  ["printedFigures", "printed-figure"],
]);

/** Fields whose value is one thing, and compared whole where it is an object or a list. */
export const WHOLE_FIELDS: ReadonlyMap<string, ComparedValue> = new Map<string, ComparedValue>([
  ["period", "period"],
  ["inactive", "list"],
  ["amount", "amount"],
  ["whole", "amount"],
  ["quantity", "quantity"],
  ["known", "quantity"],
  ["span", "time-span"],
  ["spanAfterExtension", "time-span"],
  ["length", "time-span"],
  ["within", "time-span"],
  ["per", "per"],
  ["sources", "list"],
  ["extensions", "other"],
]);

import type { Issue } from "../issues/issue.js";
import type { JsonPointer } from "../notation/json-pointer.js";

/** Kinds of JSON values (Swedish: typ av värde), by the names that JSON Schema has for them. */
export type JsonType = "string" | "number" | "boolean" | "array" | "object" | "null";

/**
 * What a value of a program can hold and JSON cannot (Swedish: inte JSON).
 *
 * - `class-instance`: an object that is neither plain nor a list: a `Date`, a `Map`, an instance of a class
 * - `gap`: a place of a list that nothing was put in
 * - `hidden-key`: a property that writing as JSON would leave out: not enumerable, or an object's own symbols
 */
export type NotJson =
  | "undefined"
  | "function"
  | "symbol"
  | "bigint"
  | "not-a-number"
  | "infinity"
  | "class-instance"
  | "gap"
  | "hidden-key";

/** Texts of a fixed form (Swedish: textformat), by name; what `json.wrong-format` says was expected. */
export const TEXT_FORMATS = [
  "id",
  "date",
  "sek",
  "rounding-unit",
  "percentage-unit",
  "positive-decimal",
  "percentage",
  "decimal",
  "index-period",
  "organisation-number",
  "municipality-code",
  "web-address",
  "extension-key",
] as const;

/** A text of a fixed form (Swedish: textformat); see {@link TEXT_FORMATS}. */
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** What stops a text from being JSON (Swedish: syntaxfel). */
export type SyntaxProblem = "ends-too-soon" | "unexpected-character" | "goes-on-after-the-end";

type Nothing = Readonly<Record<string, never>>;

/**
 * The facts of each shape issue, by its code (Swedish: uppgifter om ett formfel). Never the offending value: it may be
 * personal data.
 */
export interface ShapeParams {
  /** The text is not JSON. Only of a text. */
  readonly "json.syntax": { readonly problem: SyntaxProblem };
  /** A key stands twice in one object; JSON would silently keep the last. Only of a text. */
  readonly "json.duplicate-key": Nothing;
  /** A value that JSON does not have. */
  readonly "json.not-plain": { readonly received: NotJson };
  /** A property that is computed when it is read. */
  readonly "json.accessor": Nothing;
  /** An own key `__proto__`, with which a document could change how programs behave. */
  readonly "json.prototype-key": Nothing;
  /** An object or a list that contains itself. */
  readonly "json.cyclic": Nothing;
  /** Nested deeper than `max` levels; in an extension, those of its value. */
  readonly "json.too-deep": { readonly max: number };
  /** More than `max` values in all. */
  readonly "json.too-large": { readonly max: number };
  /** Reading it threw an error. */
  readonly "json.unreadable": Nothing;
  /** A field that must be there is not. */
  readonly "json.missing": Nothing;
  readonly "json.wrong-type": { readonly expected: JsonType; readonly received: JsonType };
  readonly "json.wrong-format": { readonly format: TextFormat };
  /** None of the texts that may stand here. */
  readonly "json.not-allowed": { readonly allowed: readonly string[] };
  /** A kind of object that is not known here; its other fields could not be checked. */
  readonly "json.unknown-variant": { readonly allowed: readonly string[] };
  /** A field that the shape does not have. Own data belongs under `extensions`. */
  readonly "json.unknown-key": Nothing;
  /** A list of more than `max` elements; they were not looked at. */
  readonly "json.too-many": { readonly max: number };
  readonly "json.too-few": { readonly min: number };
  /** A text of more than `max` characters, each code point counted as one. */
  readonly "json.too-long": { readonly max: number };
  readonly "json.too-short": { readonly min: number };
  /** Below `min` or above `max`, both themselves allowed; only the bound that is passed is given. */
  readonly "json.out-of-range": { readonly min: number } | { readonly max: number };
  readonly "json.not-whole": Nothing;
  /** A version of the shape that this library does not read; nothing else was looked at. */
  readonly "json.unsupported-version": { readonly supported: readonly string[] };
  /** Not every issue is listed: `count` more are left out; absent where looking stopped before all were found. */
  readonly "json.more-issues": { readonly count?: number };
}

/** Names of what can be wrong with the shape of a document (Swedish: formfel). */
export type ShapeCode = keyof ShapeParams;

/**
 * Something wrong with the shape of a document (Swedish: formfel); always an error: nothing can be calculated from it.
 *
 * `path` names a key that the shape does not have, for no other pointer leads there. Such a key may be personal data: a
 * text for people names its parent instead.
 */
export type ShapeIssue<Code extends ShapeCode = ShapeCode> = {
  readonly [C in Code]: Issue<C, ShapeParams[C]>;
}[Code];

/** The most issues that are listed; `json.more-issues` counts the others. */
export const MOST_ISSUES = 1_000;

/** Makes a shape issue. */
export const shapeIssue = <Code extends ShapeCode>(
  code: Code,
  path: JsonPointer,
  params: ShapeParams[Code],
): Issue<Code, ShapeParams[Code]> => ({ code, severity: "error", path, params });

import type { ShapeIssue, SyntaxProblem } from "../../json/shape-issue.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { countOf, listOf, number } from "./phrases.js";
import { words } from "./words.js";

const syntaxProblems: WordsFor<SyntaxProblem> = {
  "ends-too-soon": "The text ends before the document does. Close every brace, bracket and quotation mark.",
  "unexpected-character": "Here is a character that may not stand here. Check the commas, colons and quotation marks.",
  "goes-on-after-the-end": "There is more text after the end of the document. Remove it.",
};

/** English texts for issues of shape. */
export const shapeIssues: TextsOf<ShapeIssue> = {
  "json.syntax": ({ params: { problem } }) => syntaxProblems[problem],
  "json.duplicate-key": () => "The same field stands twice in one object. Remove one of them.",
  "json.not-plain": ({ params: { received } }) =>
    `Here is ${words.notJson[received]}, which JSON cannot hold. Give a plain value.`,
  "json.accessor": () => "The value of the field is computed when it is read. Give the value itself.",
  "json.prototype-key": () => "The field __proto__ may not be here: it can change how programs behave. Remove it.",
  "json.cyclic": () => "The part contains itself. Write the document so that no part is inside itself.",
  "json.too-deep": ({ params: { max } }) =>
    `The document has parts within parts on more than ${countOf(max, "level")}. Make it flatter.`,
  "json.too-large": ({ params: { max } }) => `The document has more than ${countOf(max, "value")}. Divide it.`,
  "json.unreadable": () => "The value could not be read. Give a plain value.",
  "json.missing": () => "A field that must be here is missing. Add it.",
  "json.wrong-type": ({ params: { expected, received } }) =>
    `Here should be ${words.jsonTypes[expected]}, but here is ${words.jsonTypes[received]}.`,
  "json.wrong-format": ({ params: { format } }) => `Here should be ${words.textFormats[format]}.`,
  "json.not-allowed": ({ params: { allowed } }) => `Only ${listOf(allowed, "or")} may stand here.`,
  "json.unknown-variant": ({ params: { allowed } }) =>
    `The kind is not known, so the rest of the part was not checked. Kinds there are: ${listOf(allowed)}.`,
  "json.unknown-key": () =>
    "Here is a field that is not part of the format. Remove it, or put data of your own under extensions.",
  "json.too-many": ({ params: { max } }) =>
    `The list may have at most ${countOf(max, "element")}. They were not checked.`,
  "json.too-few": ({ params: { min } }) => `The list should have at least ${countOf(min, "element")}.`,
  "json.too-long": ({ params: { max } }) => `The text may have at most ${countOf(max, "character")}. Shorten it.`,
  "json.too-short": ({ params: { min } }) => `The text should have at least ${countOf(min, "character")}.`,
  "json.out-of-range": ({ params }) =>
    "min" in params
      ? `The number should be at least ${number(params.min)}.`
      : `The number should be at most ${number(params.max)}.`,
  "json.not-whole": () => "The number should be a whole number.",
  "json.unsupported-version": ({ params: { supported } }) =>
    `The version of the format cannot be read here. Versions that can be read: ${listOf(supported)}.`,
  "json.more-issues": ({ params: { count } }) =>
    count === undefined
      ? "There may be more errors: checking stopped before everything was read."
      : `There ${count === 1 ? "is" : "are"} ${countOf(count, "more error", "more errors")} not shown.`,
};

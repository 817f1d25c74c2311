import type { FiguresIssue } from "../../issues/figures-issue.js";
import type { Result } from "../../issues/result.js";
import { type ShapeIssue, shapeIssue } from "../../json/shape-issue.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { isKeyed } from "../../notation/same-json.js";
import { JsonStatDimensionSchema } from "./json-stat.schema.js";
import { readPart } from "./foreign-json.js";
import { figuresIssue } from "./read-figures.js";
import type { TableDimension } from "./table-choice.js";

/** A dimension of a JSON-stat data set. */
export interface JsonStatDimension extends TableDimension {
  /** Where each category stands. */
  readonly places: readonly string[];
  /** How many decimals the figures of a category are published with, where that is said. */
  readonly decimals: readonly (number | undefined)[];
}

type Index = readonly string[] | Readonly<Record<string, unknown>> | undefined;

/** The codes of categories in order: as a list has them, by their positions, or the only one that has a label. */
const categoriesOf = (index: Index, label: Readonly<Record<string, unknown>>): readonly string[] | undefined => {
  if (index === undefined) {
    const labels = Object.keys(label);
    return labels.length === 1 ? labels : undefined;
  }
  if (isList(index)) return new Set(index).size === index.length ? index : undefined;
  const codes = Object.keys(index);
  const ordered = new Map(codes.map((code) => [index[code], code]));
  const inOrder = codes.map((_, position) => ordered.get(position));
  return inOrder.every((code) => code !== undefined) ? inOrder : undefined;
};

const isList = (index: Exclude<Index, undefined>): index is readonly string[] => Array.isArray(index);

/** Reads one dimension, with its categories in the order of the cells. */
export const readJsonStatDimension = (
  id: string,
  dimensions: Readonly<Record<string, unknown>>,
  above: readonly PropertyKey[],
): Result<JsonStatDimension, FiguresIssue | ShapeIssue> => {
  const place = [...above, id];
  if (!Object.hasOwn(dimensions, id))
    return { ok: false, issues: [shapeIssue("json.missing", jsonPointer(place), {})] };
  const read = readPart(JsonStatDimensionSchema, dimensions[id], place);
  if (!read.ok) return read;
  const { index, label = {}, unit = {} } = read.value.category;
  const categoryAt = [...place, "category"];
  const at = jsonPointer([...categoryAt, index === undefined ? "label" : "index"]);
  const categories = categoriesOf(index, label);
  if (categories === undefined) return { ok: false, issues: [figuresIssue("figures.positions-unclear", at, {})] };
  const decimals = categories.map((code) => {
    const ofCategory = Object.hasOwn(unit, code) ? unit[code] : undefined;
    return isKeyed(ofCategory) && typeof ofCategory.decimals === "number" ? ofCategory.decimals : undefined;
  });
  const places = categories.map((code, position) => at + jsonPointer([Array.isArray(index) ? position : code]));
  return { ok: true, value: { id, categories, at, places, decimals } };
};

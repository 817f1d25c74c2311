import type { FiguresIssue } from "../../issues/figures-issue.js";
import type { Result } from "../../issues/result.js";
import { type ShapeIssue, shapeIssue } from "../../json/shape-issue.js";
import { plainDecimal } from "../../money/plain-decimal.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { isKeyed } from "../../notation/same-json.js";
import { readPart, readPlain, withFirstIssues } from "./foreign-json.js";
import { JsonStatOrderSchema, JsonStatSchema } from "./json-stat.schema.js";
import { type Cells, cellIssues, cellOf, cellPlace } from "./json-stat-cells.js";
import { type JsonStatDimension, readJsonStatDimension } from "./json-stat-dimension.js";
import type { PublishedFigures } from "./published-figures.js";
import { type FigureAsPublished, figuresIssue, readFigures } from "./read-figures.js";
import type { SeriesFacts } from "./series-facts.js";
import { chooseCells, type ChosenCells, type TableChoice } from "./table-choice.js";

type Fault = FiguresIssue | ShapeIssue;
type Place = readonly PropertyKey[];

/**
 * Reads a series of index figures (Swedish: indexserie) from a JSON-stat data set, as SCB publishes it: version 2, and
 * version 1 with or without `dataset` around it. The library fetches nothing: give it what you have fetched.
 *
 * All forms are read alike: `category.index` a list, an object or absent with one category; `value` and `status` a list
 * or an object, `status` also one text. Time codes are `2025`, `2025K3`, `2025Q3` or `2025M10`. Of another dimension
 * than time with several categories, `select` names one. Figures keep the decimals that their unit says.
 *
 * What is no figure (null, nothing, `".."`) is not in the series but in `missing`. The input is not changed, and
 * nothing of it is run. All that is wrong is an issue with its place: `json.…` for what has not the shape, `figures.…`
 * for what does not fit together. Source: JSON-stat 2.0, json-stat.org/full.
 *
 * @throws `IopError` `usage.index-series` when what the caller says of the series does not have its shape.
 *
 * @example
 * const time = { category: { index: ["2018M10", "2019M10"] } };
 * const dataset = { class: "dataset", id: ["Tid"], size: [2], dimension: { Tid: time }, value: [330.72, null] };
 * const facts = { id: "kpi", name: "KPI", publisher: "SCB", figures: "level", base: "1980=100", state: "final" };
 * const read = readJsonStat(dataset, facts);
 * read.value.series.observations; // [{"period":"2018-10","value":"330.72","base":"1980=100","state":"final"}]
 * read.value.missing; // [{"period":"2019-10"}]
 */
export const readJsonStat = (
  input: unknown,
  options: SeriesFacts & TableChoice,
): Result<PublishedFigures, FiguresIssue | ShapeIssue> => {
  const figures = readPlain<readonly FigureAsPublished[], Fault>(input, (plain) => {
    const isWrapped = isKeyed(plain) && plain.class === undefined && isKeyed(plain.dataset);
    return isWrapped ? figuresIn(plain.dataset, ["dataset"], options) : figuresIn(plain, [], options);
  });
  return withFirstIssues<PublishedFigures, Fault>(figures.ok ? readFigures(figures.value, options) : figures);
};

const figuresIn = (input: unknown, at: Place, choice: TableChoice): Result<readonly FigureAsPublished[], Fault> => {
  const dataset = readPart(JsonStatSchema, input, at);
  if (!dataset.ok) return dataset;
  const { dimension, value, status = {} } = dataset.value;
  const orderIsInside = isKeyed(input) && input.id === undefined && dimension.id !== undefined;
  const orderAt = orderIsInside ? [...at, "dimension"] : at;
  const order = readPart(JsonStatOrderSchema, orderIsInside ? dimension : input, orderAt);
  if (!order.ok) return order;

  const { id: ids, size: sizes, role } = order.value;
  const read = ids.map((id) => readJsonStatDimension(id, dimension, [...at, "dimension"]));
  const dimensions = read.flatMap((each) => (each.ok ? [each.value] : []));
  const issues = read.flatMap((each): readonly Fault[] => (each.ok ? [] : each.issues));
  if (issues.length > 0) return { ok: false, issues };

  const sizesAt = [...orderAt, "size"];
  const counts = dimensions.map(({ categories }) => categories.length);
  const count = counts.reduce((product, each) => product * each, 1);
  const unfit = [...sizeIssues(sizes, counts, sizesAt), ...(Number.isSafeInteger(count) ? [] : [tooMany(sizesAt)])];
  if (unfit.length > 0) return { ok: false, issues: unfit };
  const ofCells = [...cellIssues(value, count, [...at, "value"]), ...cellIssues(status, count, [...at, "status"])];
  if (ofCells.length > 0) return { ok: false, issues: ofCells };

  const chosen = chooseCells(dimensions, choice, { roles: role?.time ?? [], at: jsonPointer([...orderAt, "id"]) });
  if (!chosen.ok) return chosen;
  return { ok: true, value: figuresOf(dimensions, chosen.value, { value, status, at }) };
};

const tooMany = (at: Place): Fault => shapeIssue("json.too-large", jsonPointer(at), { max: Number.MAX_SAFE_INTEGER });

const sizeIssues = (sizes: readonly number[], counts: readonly number[], at: Place): readonly FiguresIssue[] => {
  const [expected, received] = [counts.length, sizes.length];
  if (expected !== received) return [figuresIssue("figures.sizes-differ", jsonPointer(at), { expected, received })];
  return counts.flatMap((count, index) => {
    const size = sizes[index] ?? 0;
    if (size === count) return [];
    return [figuresIssue("figures.sizes-differ", jsonPointer([...at, index]), { expected: count, received: size })];
  });
};

/** The chosen cells, period by period; cells are numbered with the last dimension changing first. */
const figuresOf = (
  dimensions: readonly JsonStatDimension[],
  { time, positions }: ChosenCells,
  { value, status, at }: { readonly value: Cells; readonly status: Cells; readonly at: Place },
): readonly FigureAsPublished[] => {
  if (positions.some((ofDimension) => ofDimension.length === 0)) return [];
  let stride = 1;
  let start = 0;
  let perPeriod = 1;
  let decimals: number | undefined;
  for (const [index, { categories, decimals: ofCategories }] of [...dimensions.entries()].reverse()) {
    const position = positions[index]?.[0] ?? 0;
    if (index === time) perPeriod = stride;
    else {
      start += stride * position;
      decimals = ofCategories[position] ?? decimals;
    }
    stride *= categories.length;
  }
  return (positions[time] ?? []).map((position) => {
    const cell = start + perPeriod * position;
    return {
      time: dimensions[time]?.categories[position],
      timeAt: dimensions[time]?.places[position] ?? "",
      value: withDecimals(cellOf(value, cell), decimals),
      valueAt: cellPlace(value, cell, [...at, "value"]),
      status: cellOf(status, cell),
      statusAt: cellPlace(status, cell, [...at, "status"]),
    };
  });
};

/** JSON has no zeros at the end of a number; the publisher says how many decimals there are. */
const withDecimals = (value: unknown, decimals: number | undefined): unknown => {
  const number = typeof value === "number" ? plainDecimal(value) : undefined;
  if (number === undefined || decimals === undefined || !(decimals > 0 && decimals <= 6)) return value;
  return `${number.negative ? "-" : ""}${number.whole}.${number.fraction.padEnd(decimals, "0")}`;
};

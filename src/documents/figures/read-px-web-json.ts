import type { FiguresIssue } from "../../issues/figures-issue.js";
import type { Result } from "../../issues/result.js";
import type { ShapeIssue } from "../../json/shape-issue.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { readPart, readPlain, withFirstIssues } from "./foreign-json.js";
import type { PublishedFigures } from "./published-figures.js";
import { PxWebJsonSchema } from "./px-web-json.schema.js";
import { type FigureAsPublished, figuresIssue, readFigures } from "./read-figures.js";
import type { SeriesFacts } from "./series-facts.js";
import { chooseCells, type TableChoice, type TableDimension } from "./table-choice.js";

/** What `select` calls the dimension of the contents, which has no column of its own in this format. */
const CONTENTS = "ContentsCode";

type Fault = FiguresIssue | ShapeIssue;

/** A row of the table: the category of each dimension, and the figure of each content. */
interface Row {
  readonly key: readonly unknown[];
  readonly values: readonly unknown[];
}

/**
 * Reads a series of index figures (Swedish: indexserie) from PxWeb's plain JSON, whose figures are texts and keep their
 * decimals: `{"columns":[…],"data":[{"key":["2024M01"],"values":["410.2"]}]}`. Without `columns` each row must have one
 * key, the time code, and one value. At most 10 000 rows.
 *
 * Otherwise as `readJsonStat`; several contents are the dimension `ContentsCode`.
 *
 * @throws `IopError` `usage.index-series` when what the caller says of the series does not have its shape.
 *
 * @example
 * const facts = { id: "kpi", name: "KPI", publisher: "SCB", figures: "level", base: "1980=100", state: "final" };
 * const read = readPxWebJson({ data: [{ key: ["2013M10"], values: ["314.40"] }] }, facts);
 * read.value.series.observations[0].value; // "314.40"
 */
export const readPxWebJson = (
  input: unknown,
  options: SeriesFacts & TableChoice,
): Result<PublishedFigures, FiguresIssue | ShapeIssue> => {
  const figures = readPlain<readonly FigureAsPublished[], Fault>(input, (plain) => figuresIn(plain, options));
  return withFirstIssues<PublishedFigures, Fault>(figures.ok ? readFigures(figures.value, options) : figures);
};

const figuresIn = (input: unknown, choice: TableChoice): Result<readonly FigureAsPublished[], Fault> => {
  const table = readPart(PxWebJsonSchema, input, []);
  if (!table.ok) return table;
  const { columns = [{ code: "Tid", type: "t" }], data: rows } = table.value;
  const keys = columns.flatMap((column, index) => (column.type === "c" ? [] : [{ ...column, index }]));
  const contents = columns.filter(({ type }) => type === "c").map(({ code }) => code);
  const ofRows = rowIssues(rows, keys.length, Math.max(1, contents.length));
  if (ofRows.length > 0) return { ok: false, issues: ofRows };

  const byKey = keys.map(({ code, index }, position) => ({
    id: code,
    categories: [...new Set(rows.map(({ key }) => textOf(key[position])))],
    at: jsonPointer(["columns", index]),
  }));
  const dimensions: readonly TableDimension[] = [...byKey, { id: CONTENTS, categories: contents, at: "/columns" }];
  const roles = keys.filter(({ type }) => type === "t").map(({ code }) => code);
  const chosen = chooseCells(contents.length > 0 ? dimensions : byKey, choice, { roles, at: "/columns" });
  if (!chosen.ok) return chosen;

  const { time, positions } = chosen.value;
  const content = positions[keys.length]?.[0] ?? 0;
  const wanted = byKey.map(({ categories }, index) => new Set(positions[index]?.map((at) => categories[at])));
  const value = rows.flatMap(({ key, values }, row) => {
    if (!wanted.every((categories, index) => categories.has(textOf(key[index])))) return [];
    const at = ["data", row];
    const [timeAt, valueAt] = [jsonPointer([...at, "key", time]), jsonPointer([...at, "values", content])];
    return [{ time: key[time], timeAt, value: values[content], valueAt }];
  });
  return { ok: true, value };
};

/** A key as it can be chosen; others are not made into texts, which might run something of theirs. */
const textOf = (key: unknown): string => (typeof key === "string" ? key : "");

const rowIssues = (rows: readonly Row[], keys: number, values: number): readonly FiguresIssue[] =>
  rows.flatMap((row, index) => {
    const lists = [
      ["key", keys, row.key.length],
      ["values", values, row.values.length],
    ] as const;
    return lists.flatMap(([list, expected, received]) =>
      expected === received
        ? []
        : [figuresIssue("figures.sizes-differ", jsonPointer(["data", index, list]), { expected, received })],
    );
  });

import type { CsvIssue, InCell } from "../../issues/csv-issue.js";
import type { FiguresIssue } from "../../issues/figures-issue.js";
import type { Result } from "../../issues/result.js";
import { LONGEST_LIST } from "../../notation/list.schema.js";
import { csvIssueAt, firstIssues, inCell, placeInTable } from "../csv/csv-issue-at.js";
import { decimalIn } from "../csv/csv-decimal.js";
import type { CsvNotation } from "../csv/csv-notation.js";
import { readHeadedTable } from "../csv/headed-table.js";
import type { PublishedFigures } from "./published-figures.js";
import { readFigures } from "./read-figures.js";
import type { SeriesFacts } from "./series-facts.js";

/** How a CSV text holds index figures (Swedish: kolumner med indextal). */
export interface IndexCsvForm extends CsvNotation {
  /** Headings of the columns; others are not looked at. */
  readonly columns: {
    /** Time codes: `2025`, `2025K3`, `2025Q3`, `2025M10`, `2025-10`. */
    readonly period: string;
    readonly value: string;
    /** What marks figures, as {@link SeriesFacts} explains it. */
    readonly status?: string;
  };
}

/**
 * Reads a series of index figures (Swedish: indexserie) from a CSV text with a heading and a row for each period, at
 * most 10 000. The notation is that of Swedish Excel unless told otherwise; another decimal mark is an issue, not a
 * guess.
 *
 * An empty cell and signs such as `..` are no figures: these periods are in `missing`. Issues say row and column:
 * `csv.…` for the table, `figures.…` for what it says.
 *
 * @throws `IopError` `usage.index-series` when what the caller says of the series does not have its shape;
 * `usage.text` if it is not a text.
 *
 * @example
 * const facts = { id: "kpi", name: "KPI", publisher: "SCB", figures: "level", base: "1980=100", state: "final" };
 * const columns = { period: "Månad", value: "KPI" };
 * readIndexCsv("Månad;KPI\n2013M10;314,40", { ...facts, columns }).value.series.observations[0].value; // "314.40"
 * readIndexCsv("Månad;KPI\n2013M10;314.40", { ...facts, columns }).issues[0].cell; // {"row":2,"column":2}
 */
export const readIndexCsv = (
  text: string,
  options: SeriesFacts & IndexCsvForm,
): Result<PublishedFigures, CsvIssue | (FiguresIssue & InCell)> => {
  const { columns, decimalMark = "," } = options;
  const table = readHeadedTable(text, { columns: ["period", "value", "status"], headings: columns }, options);
  if (!table.ok) return table;
  if (table.value.length > LONGEST_LIST) {
    return { ok: false, issues: [csvIssueAt("csv.too-many-rows", placeInTable(0), { max: LONGEST_LIST })] };
  }
  const figures = table.value.map((row) => {
    const value = row.text("value").trim();
    return {
      time: row.text("period").trim(),
      timeAt: row.place("period"),
      // A number with another decimal mark is no figure; what holds no digit may be a sign that there is none.
      value: decimalIn(value, decimalMark) ?? (/[0-9]/.test(value) ? Number.NaN : value),
      valueAt: row.place("value"),
      ...(columns.status !== undefined && { status: row.text("status").trim(), statusAt: row.place("status") }),
    };
  });
  const read = readFigures(figures, options);
  return read.ok ? read : { ok: false, issues: firstIssues(read.issues.map((issue) => inCell(issue))) };
};

import { type CalendarDate, isCalendarDate } from "../../calendar/calendar-date.js";
import type { CsvIssue } from "../../issues/csv-issue.js";
import type { Result } from "../../issues/result.js";
import { parseSek, type Sek } from "../../money/sek.js";
import { isId, type Id } from "../../notation/id.js";
import type { JsonPointer } from "../../notation/json-pointer.js";
import { csvIssueAt, firstIssues, placeInTable } from "./csv-issue-at.js";
import { decimalIn } from "./csv-decimal.js";
import type { CsvNotation } from "./csv-notation.js";
import { readCsv } from "./read-csv.js";

/** A row under its headings. */
export interface HeadedRow<Column extends string> {
  readonly text: (column: Column) => string;
  readonly place: (column: Column) => JsonPointer;
}

/** Cells of a row as values; what cannot be read is told, and the value is then not there. */
export interface RowReader<Column extends string> {
  readonly has: (column: Column) => boolean;
  readonly tell: (column: Column, make: (at: JsonPointer) => CsvIssue) => void;
  readonly text: (column: Column) => string | undefined;
  readonly id: (column: Column) => Id | undefined;
  readonly day: (column: Column) => CalendarDate | undefined;
  readonly sek: (column: Column) => Sek | undefined;
  readonly number: (column: Column) => number | undefined;
  /** The value whose word stands there. */
  readonly word: <Value extends string>(column: Column, words: Readonly<Record<Value, string>>) => Value | undefined;
}

/** The columns of a table and their headings; one without a heading is not looked for. */
export interface HeadedColumns<Column extends string> {
  readonly columns: readonly Column[];
  readonly headings: Readonly<Partial<Record<Column, string>>>;
}

/**
 * Reads the rows under a heading. Columns stand in any order; others are not looked at, nor are rows without any text.
 */
export const readHeadedTable = <Column extends string>(
  text: string,
  { columns, headings }: HeadedColumns<Column>,
  notation: CsvNotation,
): Result<readonly HeadedRow<Column>[], CsvIssue> => {
  const read = readCsv(text, notation);
  if (!read.ok) return read;
  const [heading = [], ...rows] = read.value;
  const names = heading.map((name) => name.trim());
  const issues: CsvIssue[] = [];
  const positions = new Map<string, number>();
  for (const column of columns) {
    const name = headings[column];
    if (name === undefined) continue;
    const first = names.indexOf(name);
    const second = names.indexOf(name, first + 1);
    positions.set(column, first);
    if (first === -1) issues.push(csvIssueAt("csv.column-missing", placeInTable(0), { heading: name }));
    else if (second > first) issues.push(csvIssueAt("csv.column-twice", placeInTable(0, second), { heading: name }));
  }
  const filled = rows.flatMap((cells, index) => (cells.some((cell) => cell !== "") ? [{ cells, row: index + 1 }] : []));
  for (const { cells, row } of filled) {
    const counts = { expected: names.length, received: cells.length };
    if (counts.expected !== counts.received) issues.push(csvIssueAt("csv.cell-count", placeInTable(row), counts));
  }
  if (issues.length > 0) return { ok: false, issues: firstIssues(issues) };
  const value = filled.map(({ cells, row }) => ({
    text: (column: Column) => cells[positions.get(column) ?? -1] ?? "",
    place: (column: Column) => placeInTable(row, positions.get(column)),
  }));
  return { ok: true, value };
};

/** Reads the cells of a row, and puts what is wrong with them into `issues`. */
export const rowReader = <Column extends string>(
  row: HeadedRow<Column>,
  issues: CsvIssue[],
  decimalMark: "," | ".",
): RowReader<Column> => {
  const tell = (column: Column, make: (at: JsonPointer) => CsvIssue): void => {
    issues.push(make(row.place(column)));
  };
  const orTell = <Value>(
    column: Column,
    value: Value | undefined,
    make: (at: JsonPointer) => CsvIssue,
  ): Value | undefined => {
    if (value === undefined) tell(column, make);
    return value;
  };
  const trimmed = (column: Column): string => row.text(column).trim();
  const decimal = (column: Column): string | undefined => decimalIn(trimmed(column), decimalMark);
  return {
    has: (column) => row.text(column) !== "",
    tell,
    text: (column) => orTell(column, row.text(column) || undefined, (at) => csvIssueAt("csv.cell-empty", at, {})),
    id: (column) => {
      const text = trimmed(column);
      return orTell(column, isId(text) ? text : undefined, (at) => csvIssueAt("csv.not-an-id", at, {}));
    },
    day: (column) => {
      const text = trimmed(column);
      return orTell(column, isCalendarDate(text) ? text : undefined, (at) => csvIssueAt("csv.not-a-day", at, {}));
    },
    sek: (column) => {
      const read = parseSek(decimal(column));
      const params = { decimalMark };
      return orTell(column, read.ok ? read.value : undefined, (at) => csvIssueAt("csv.not-an-amount", at, params));
    },
    number: (column) => {
      const text = decimal(column);
      const number = text === undefined ? undefined : Number(text);
      return orTell(column, number, (at) => csvIssueAt("csv.not-a-number", at, { decimalMark }));
    },
    word: <Value extends string>(column: Column, words: Readonly<Record<Value, string>>) => {
      const text = trimmed(column).toLowerCase();
      const values = Object.keys(words).filter((value): value is Value => Object.hasOwn(words, value));
      const value = values.find((each) => words[each].toLowerCase() === text);
      const allowed = values.map((each) => words[each]);
      return orTell(column, value, (at) => csvIssueAt("csv.not-allowed", at, { allowed }));
    },
  };
};

import type { Issue } from "./issue.js";

/** A cell of a table (Swedish: rad och kolumn), both counted from 1, as a spreadsheet shows them. */
export interface TableCell {
  /** The heading is row 1. A cell with line breaks is still one row. */
  readonly row: number;
  /** Absent: the row as a whole. */
  readonly column?: number;
}

/** What an issue of a table has besides (Swedish: plats i tabellen). */
export interface InCell {
  readonly cell: TableCell;
}

type Nothing = Readonly<Record<string, never>>;

/**
 * The facts of each issue of a CSV text, by its code (Swedish: uppgifter om ett fel i en CSV-fil). Never the offending
 * cell: it may hold personal data.
 */
export interface CsvParams {
  /** A cell begins with a quotation mark, and no other ends it. */
  readonly "csv.quote-not-closed": Nothing;
  /** A quotation mark within a cell that does not begin with one, or text after the one that ends a cell. */
  readonly "csv.quote-misplaced": Nothing;
  /** A row has fewer or more cells than the heading. */
  readonly "csv.cell-count": { readonly expected: number; readonly received: number };
  readonly "csv.too-many-rows": { readonly max: number };
  /** No column has this heading. */
  readonly "csv.column-missing": { readonly heading: string };
  /** Several columns have this heading. */
  readonly "csv.column-twice": { readonly heading: string };
  /** The cell is empty and must not be. */
  readonly "csv.cell-empty": Nothing;
  /** The cell holds something, and another of its row says that there is nothing to hold. */
  readonly "csv.cell-not-empty": Nothing;
  /** None of the words that may stand here. */
  readonly "csv.not-allowed": { readonly allowed: readonly string[] };
  readonly "csv.not-an-id": Nothing;
  /** No day that exists, 1900–2199, written YYYY-MM-DD. */
  readonly "csv.not-a-day": Nothing;
  /** No number with the decimal mark of the file. */
  readonly "csv.not-a-number": { readonly decimalMark: "," | "." };
  /** No amount in kronor and öre with the decimal mark of the file. */
  readonly "csv.not-an-amount": { readonly decimalMark: "," | "." };
  /** Neither a year nor years with their amounts, `2018 100.00 + 2019 200.00`. */
  readonly "csv.not-years": Nothing;
  /** Not every issue is listed: `count` more are left out. */
  readonly "csv.more-issues": { readonly count: number };
}

/** Names of what can be wrong with a CSV text (Swedish: fel i en CSV-fil). */
export type CsvCode = keyof CsvParams;

/**
 * Something wrong with a CSV text (Swedish: fel i en CSV-fil), and in which cell. `path` leads to the same cell as a
 * JSON Pointer into the rows, counted from 0.
 */
export type CsvIssue<Code extends CsvCode = CsvCode> = {
  readonly [C in Code]: Issue<C, CsvParams[C]> & InCell;
}[Code];

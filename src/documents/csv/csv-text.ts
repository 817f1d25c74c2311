import { IopError } from "../../issues/iop-error.js";
import { plainDecimal } from "../../money/plain-decimal.js";
import { type CsvNotation, guarded } from "./csv-notation.js";

/** A cell of a CSV text (Swedish: cell): a text, or a number that stays a number. */
export type CsvValue = string | { readonly decimal: number | string };

/** How a CSV text is written (Swedish: skrivsätt för CSV-filen). */
export interface CsvTextOptions extends CsvNotation {
  /** Whether the text begins with a byte order mark, by which Excel knows UTF-8; it does not, if not given. */
  readonly byteOrderMark?: boolean;
}

/** Also what other programs part cells by, and what they may strip. */
const TO_QUOTE = /[",;\t\r\n]|^\s|\s$/;

/**
 * Writes rows of cells as CSV (Swedish: kommaseparerad text), for Swedish Excel unless told otherwise: semicolons,
 * decimal comma, lines that end with CR LF. Save it as UTF-8. Source: RFC 4180.
 *
 * A text that a spreadsheet may take for a formula gets an apostrophe before it: one that begins with `=`, `+`, `-`,
 * `@`, their full-width forms, a tab or a line break, also after blanks, and also after apostrophes of its own.
 * `readCsv` takes that apostrophe away again, so nothing is lost. Numbers are given as `{ decimal }` and stay
 * numbers, negative ones too.
 *
 * @throws {@link IopError} `usage.csv-row` when a row has no cells, for no line says that; `usage.csv-decimal` when a
 * decimal is neither a finite number nor plain decimal text.
 *
 * @example
 * csvText([["Vad", "Belopp"], ["=1+1", { decimal: "-12.50" }]]); // "Vad;Belopp\r\n'=1+1;-12,50\r\n"
 */
export const csvText = (rows: readonly (readonly CsvValue[])[], options: CsvTextOptions = {}): string => {
  const { separator = ";", decimalMark = ",", formulas = "guarded", byteOrderMark = false } = options;
  const written = (value: CsvValue): string => {
    if (typeof value === "string") return quoted(formulas === "guarded" ? guarded(value) : value);
    const number = decimalCell(value.decimal, decimalMark);
    return number.includes(separator) ? `"${number}"` : number;
  };
  const lines = rows.map((row) => {
    if (row.length === 0) throw new IopError("usage.csv-row", "A row of a CSV text has at least one cell.");
    return `${row.map(written).join(separator)}\r\n`;
  });
  return `${byteOrderMark ? "\uFEFF" : ""}${lines.join("")}`;
};

const decimalCell = (value: number | string, decimalMark: string): string => {
  const decimal = plainDecimal(value);
  if (decimal === undefined) {
    throw new IopError("usage.csv-decimal", "A decimal of a CSV text is a finite number or plain decimal text.");
  }
  const { negative, whole, fraction } = decimal;
  return `${negative ? "-" : ""}${whole}${fraction && decimalMark + fraction}`;
};

const quoted = (cell: string): string => (TO_QUOTE.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

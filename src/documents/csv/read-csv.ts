import type { CsvIssue } from "../../issues/csv-issue.js";
import { IopError } from "../../issues/iop-error.js";
import type { Result } from "../../issues/result.js";
import { withoutByteOrderMark } from "../../json/byte-order-mark.js";
import { firstFindings } from "../../json/first-findings.js";
import { csvIssueAt, placeInTable } from "./csv-issue-at.js";
import { type CsvNotation, unguarded } from "./csv-notation.js";

/** How a CSV text is read (Swedish: hur CSV-filen läses). Numbers are left as they are written. */
export type ReadCsvOptions = Pick<CsvNotation, "separator" | "formulas">;

/** Makes the function that gives what a pattern finds of a text from a place on, nothing if it is not just there. */
const finder = (source: string): ((text: string, at: number) => string) => {
  const pattern = new RegExp(source, "y");
  return (text, at) => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? "";
  };
};

/** A cell in quotation marks, from the first of these on; without an end, if the last is missing. */
const quotedCell = (text: string, start: number): { readonly cell: string; readonly end?: number } => {
  const pieces: string[] = [];
  let from = start + 1;
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', from)) {
    pieces.push(text.slice(from, at));
    if (text[at + 1] !== '"') return { cell: pieces.join(""), end: at + 1 };
    pieces.push('"');
    from = at + 2;
  }
  return { cell: pieces.join("") + text.slice(from) };
};

/**
 * Reads rows of cells from CSV (Swedish: kommaseparerad text). A byte order mark is accepted, and lines that end by
 * CR LF, LF or CR; the last need not end. Source: RFC 4180.
 *
 * Cells are texts, as many in each row as it has. The apostrophe that `csvText` puts before what looks like a
 * formula is taken away. It reads a text in time proportional to its length.
 *
 * Issues, with row and column: `csv.quote-not-closed`, `csv.quote-misplaced`.
 *
 * @throws {@link IopError} `usage.text` if it is not a text.
 *
 * @example
 * readCsv('Vad;Belopp\n"""Rum"" 1; 2";-12,50'); // {"ok":true,"value":[["Vad","Belopp"],["\"Rum\" 1; 2","-12,50"]]}
 * readCsv('a;"b').issues[0].cell; // {"row":1,"column":2}
 */
export const readCsv = (
  text: string,
  { separator = ";", formulas = "guarded" }: ReadCsvOptions = {},
): Result<readonly (readonly string[])[], CsvIssue> => {
  if (typeof text !== "string") throw new IopError("usage.text", "A table is read from a text: decode bytes first.");
  const csv = withoutByteOrderMark(text);
  const unquotedAt = finder(`[^${separator}\r\n]*`);
  const lineEndAt = finder("\\r\\n?|\\n");
  const issues = firstFindings<CsvIssue>(({ path }) => path);
  const rows: string[][] = [];
  let row: string[] = [];
  const fault = (code: "csv.quote-misplaced" | "csv.quote-not-closed"): void => {
    issues.add(() => csvIssueAt(code, placeInTable(rows.length, row.length), {}));
  };

  for (let at = 0; at < csv.length || row.length > 0; ) {
    let cell: string;
    if (csv[at] === '"') {
      const inQuotes = quotedCell(csv, at);
      if (inQuotes.end === undefined) fault("csv.quote-not-closed");
      cell = inQuotes.cell;
      at = inQuotes.end ?? csv.length;
      const after = unquotedAt(csv, at);
      if (after !== "") fault("csv.quote-misplaced");
      at += after.length;
    } else {
      cell = unquotedAt(csv, at);
      if (cell.includes('"')) fault("csv.quote-misplaced");
      at += cell.length;
    }
    row.push(formulas === "guarded" ? unguarded(cell) : cell);
    if (csv[at] === separator) {
      at += 1;
      continue;
    }
    at += lineEndAt(csv, at).length;
    rows.push(row);
    row = [];
  }
  const kept = issues.kept();
  if (kept.length === 0) return { ok: true, value: rows };
  const count = issues.more();
  const more = count === 0 ? [] : [csvIssueAt("csv.more-issues", placeInTable(0), { count })];
  return { ok: false, issues: [...kept, ...more] };
};

/** How a CSV text is written (Swedish: skrivsätt för CSV). What is left out is as Swedish Excel has it. */
export interface CsvNotation {
  /** Between cells; semicolon if not given. */
  readonly separator?: ";" | ",";
  /** Between whole and decimals; comma if not given. */
  readonly decimalMark?: "," | ".";
  /**
   * - `guarded`, if not given: a text that a spreadsheet may take for a formula is written with an apostrophe before
   *   it, and read without it
   * - `as-they-are`: texts are written and read as they are, for a program that runs no formulas
   */
  readonly formulas?: "guarded" | "as-they-are";
}

/**
 * What a spreadsheet may take for a formula, after apostrophes: `=`, `+`, `-`, `@` and their full-width forms, also
 * after characters that it may drop; tabs and line breaks.
 */
const FORMULA = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

/** A text so that no spreadsheet takes it for a formula: with one apostrophe more, if it may be taken for one. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text that {@link guarded} was given. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);

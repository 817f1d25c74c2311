import type { Line } from "./output.js";
import { widthOf, wrapped } from "./wrapped.js";

/** A column of a table. */
export interface Column {
  readonly heading: string;
  /** Numbers stand to the right. */
  readonly align?: "right";
  /** Columns that give way when the table is wider than the terminal. */
  readonly wraps?: true;
}

const GAP = "  ";
const LEAST_WRAPPED = 8;

/** How wide each column is: as its widest cell, or, for those that wrap, what is left for them. */
const widthsOf = (columns: readonly Column[], rows: readonly (readonly string[])[], width: number): number[] => {
  const natural = columns.map(({ heading }, at) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[at] ?? "")), widthOf(heading)),
  );
  const wrapping = columns.filter(({ wraps }) => wraps).length;
  const fixed = natural.reduce(
    (sum, each, at) => sum + (columns[at]?.wraps ? 0 : each),
    GAP.length * (columns.length - 1),
  );
  let left = width - fixed;
  let others = wrapping;
  return natural.map((each, at) => {
    if (!columns[at]?.wraps) return each;
    const given = Math.min(each, Math.max(LEAST_WRAPPED, Math.floor(left / others)));
    left -= given;
    others -= 1;
    return given;
  });
};

/** A table in lines, its headings first. Where nobody looks at it every row is one line. */
export const tableLines = (
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly Line[] => {
  const widths = widthsOf(columns, rows, width);
  const padded = (text: string, at: number): string => {
    const blanks = " ".repeat(Math.max(0, (widths[at] ?? 0) - widthOf(text)));
    return columns[at]?.align === "right" ? blanks + text : text + blanks;
  };
  const linesOf = (row: readonly string[]): readonly string[] => {
    const cells = row.map((cell, at) => wrapped(cell, widths[at] ?? 0));
    const height = Math.max(1, ...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((lines, at) => padded(lines[line] ?? "", at))
        .join(GAP)
        .trimEnd(),
    );
  };
  const headings = linesOf(columns.map(({ heading }) => heading));
  return [
    ...headings.map((text): Line => [{ style: "strong", text }]),
    ...rows.flatMap((row) => linesOf(row).map((text): Line => [text])),
  ];
};

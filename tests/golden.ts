import { readFileSync } from "node:fs";

const cellsOf = (line: string): string[] =>
  [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );

/**
 * Rows of `tests/fixtures/golden/<file>`: comma-separated, a cell with a comma or a quote in quotes, `#` begins a
 * comment line, the first other line names the columns. The test names the columns too, so that a row is typed and a
 * heading cannot drift: `readGolden("months.csv", ["from", "months", "reached", "reason"])`.
 */
export const readGolden = <const Column extends string>(
  file: string,
  columns: readonly Column[],
): readonly Readonly<Record<Column, string>>[] => {
  const text = readFileSync(new URL(`fixtures/golden/${file}`, import.meta.url), "utf8");
  const [heading = "", ...lines] = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  if (heading !== columns.join(",")) throw new Error(`${file}: the columns are ${heading}`);
  if (lines.length === 0) throw new Error(`${file}: no rows`);
  return lines.map((line) => {
    const cells = cellsOf(line);
    if (cells.length !== columns.length) throw new Error(`${file}: not ${String(columns.length)} cells: ${line}`);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index]])) as Record<Column, string>;
  });
};

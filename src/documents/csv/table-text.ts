import type { NameOf } from "../../agreement/names-in.js";
import type { MessageCatalogue } from "../../messages/catalogue.js";
import type { WordsFor } from "../../messages/words.js";
import type { CsvTextOptions, CsvValue } from "./csv-text.js";

/** In which words a table is written (Swedish: språk och namn i tabellen). */
export interface TableTextOptions extends CsvTextOptions {
  /** The catalogue of a language, `sv` or `en`. */
  readonly texts: Pick<MessageCatalogue, "words" | "purpose">;
  /** What parties are called, from `namesIn`; without it the table has no columns of names. */
  readonly nameOf?: NameOf;
}

/** How a table is read (Swedish: hur tabellen läses): in the words, and with the notation, that it was written. */
export type ReadTableTextOptions = Omit<TableTextOptions, "nameOf" | "byteOrderMark">;

/** The columns of a table: their headings, and what stands in each of a row; without that it is not written. */
export interface WrittenColumns<Column extends string, Row> {
  readonly headings: WordsFor<Column>;
  readonly cells: Readonly<Record<Column, ((row: Row) => CsvValue | undefined) | undefined>>;
}

/** The rows of a table under its headings. */
export const headedRows = <Column extends string, Row>(
  rows: readonly Row[],
  columns: readonly Column[],
  { headings, cells }: WrittenColumns<Column, Row>,
): readonly (readonly CsvValue[])[] => {
  const written = columns.flatMap((column) => {
    const cell = cells[column];
    return cell === undefined ? [] : [{ heading: headings[column], cell }];
  });
  return [written.map(({ heading }) => heading), ...rows.map((row) => written.map(({ cell }) => cell(row) ?? ""))];
};

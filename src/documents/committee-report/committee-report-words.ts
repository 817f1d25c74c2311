import type { NameOf } from "../../agreement/names-in.js";
import type { KnownIssue, MessageCatalogue } from "../../messages/catalogue.js";
import type { CommitteeReport } from "../../oversight/committee-report/committee-report.js";
import { type MarkdownColumn } from "./markdown.js";

/** In which words a report is written, and what to look at (Swedish: språk, benämningar och anmärkningar). */
export interface CommitteeReportMarkdownOptions {
  /** The catalogue of a language, `sv` or `en`. */
  readonly texts: MessageCatalogue;
  /** What parts are called, from `namesIn` of the agreement; their ids, if it is not given. */
  readonly nameOf?: NameOf;
  /** From `validateAgreement`; errors and warnings are shown, notes are not. Absent: the chapter is left out. */
  readonly issues?: readonly KnownIssue[];
}

/** The words that all chapters are written in. */
export interface ReportWords {
  readonly texts: MessageCatalogue;
  readonly own: MessageCatalogue["committeeReport"];
  readonly nameOf: NameOf;
}

/** The words for a report; reports that the agreement has no name for go by their titles. */
export const wordsFor = (
  { reports }: CommitteeReport,
  { texts, nameOf = (id) => id }: CommitteeReportMarkdownOptions,
): ReportWords => {
  const titles = new Map(reports.map(({ report, title }) => [report, title]));
  const named: NameOf = (id) => {
    const name = nameOf(id);
    return name === id ? (titles.get(id) ?? id) : name;
  };
  return { texts, own: texts.committeeReport, nameOf: named };
};

type Columns = ReportWords["own"]["columns"];

/** Columns of a table by their names; those that end with ">" stand to the right. */
export const columnsOf = (
  { own }: ReportWords,
  ...names: readonly (keyof Columns | `${keyof Columns}>`)[]
): readonly MarkdownColumn[] => names.map((name) => columnOf(own.columns, name));

const columnOf = (columns: Columns, name: keyof Columns | `${keyof Columns}>`): MarkdownColumn => {
  const found = new Map<string, string>(Object.entries(columns));
  return name.endsWith(">")
    ? { heading: found.get(name.slice(0, -1)) ?? "", align: "right" }
    : { heading: found.get(name) ?? "" };
};

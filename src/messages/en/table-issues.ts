import type { CsvIssue } from "../../issues/csv-issue.js";
import type { FiguresIssue } from "../../issues/figures-issue.js";
import type { TextsOf } from "../texts.js";
import { countOf, listOf, number } from "./phrases.js";
import { words } from "./words.js";

const marks = { ",": "decimal comma", ".": "decimal point" } as const;

/** English texts for issues of CSV texts. */
export const csvIssues: TextsOf<CsvIssue> = {
  "csv.quote-not-closed": () =>
    "The cell begins with a quotation mark that is never closed. Add the one that is missing.",
  "csv.quote-misplaced": () =>
    "A quotation mark stands within the cell. Put the cell in quotation marks and double those of the text.",
  "csv.cell-count": ({ params: { expected, received } }) =>
    `The row has ${countOf(received, "cell", "cells")} but the heading has ${number(expected)}. Check the separators.`,
  "csv.too-many-rows": ({ params: { max } }) => `The table may have at most ${countOf(max, "row", "rows")}. Divide it.`,
  "csv.column-missing": ({ params: { heading } }) =>
    `No column has the heading “${heading}”. Check the headings and the separator.`,
  "csv.column-twice": ({ params: { heading } }) =>
    `Several columns have the heading “${heading}”. Remove or rename one of them.`,
  "csv.cell-empty": () => "The cell is empty but must hold something.",
  "csv.cell-not-empty": () => "The cell should be empty, judging by the other cells of the row.",
  "csv.not-allowed": ({ params: { allowed } }) => `Only ${listOf(allowed, "or")} may stand here.`,
  "csv.not-an-id": () => `Here should be ${words.textFormats.id}.`,
  "csv.not-a-day": () => `Here should be ${words.textFormats.date}.`,
  "csv.not-a-number": ({ params: { decimalMark } }) => `A number with a ${marks[decimalMark]} should stand here.`,
  "csv.not-an-amount": ({ params: { decimalMark } }) =>
    `An amount in kronor with a ${marks[decimalMark]} and at most two decimals should stand here.`,
  "csv.not-years": () =>
    "A year should stand here, or several years with an amount each, such as 2018 100.00 + 2019 200.00.",
  "csv.more-issues": ({ params: { count } }) => `${countOf(count, "more issue is", "more issues are")} not shown.`,
};

/** English texts for issues of published figures. */
export const figuresIssues: TextsOf<FiguresIssue> = {
  "figures.time-not-named": () => "Nothing says which dimension is time. Name it with time.",
  "figures.category-not-chosen": ({ params: { count } }) =>
    `The dimension has ${countOf(count, "category", "categories")}. Say with select which one counts.`,
  "figures.no-such-dimension": () => "The table has no dimension of the name that was given. Check select and time.",
  "figures.no-such-category": () => "The dimension has no category of the code that was given. Check select.",
  "figures.positions-unclear": () => "The order of the categories is unclear: each should have its own place, from 0.",
  "figures.sizes-differ": ({ params: { expected, received } }) =>
    `By the sizes of the table ${number(expected)} should stand here, not ${number(received)}. Fetch it anew.`,
  "figures.no-such-cell": () => "This is about a cell that the sizes of the table do not have.",
  "figures.period-unclear": () => "The time code cannot be read. It is written 2025, 2025K3 or 2025M10.",
  "figures.period-twice": () => "The period is already in the table, further up. Keep one of them.",
  "figures.not-a-figure": () =>
    "A number with at most 9 digits before the decimal mark and 6 after it should stand here, or a sign for none.",
  "figures.status-not-explained": () =>
    "The figure is marked with a status. Say with statuses whether it means preliminary or final.",
};

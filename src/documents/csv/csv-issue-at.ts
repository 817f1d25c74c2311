import type { CsvCode, CsvIssue, CsvParams, InCell } from "../../issues/csv-issue.js";
import type { Issue } from "../../issues/issue.js";
import { MOST_ISSUES } from "../../json/shape-issue.js";
import { type JsonPointer, jsonPointer, pointerKeys } from "../../notation/json-pointer.js";

/** An issue whose path leads into the rows of a table, with the cell as a spreadsheet shows it. */
export const inCell = <Fault extends Issue>(issue: Fault): Fault & InCell => {
  const [row = 0, column] = pointerKeys(issue.path).map(Number);
  return { ...issue, cell: column === undefined ? { row: row + 1 } : { row: row + 1, column: column + 1 } };
};

/** Where a cell or a row is, both counted from 0. */
export const placeInTable = (row: number, column?: number): JsonPointer =>
  jsonPointer(column === undefined ? [row] : [row, column]);

/** Makes an issue of a CSV text. */
export const csvIssueAt = <Code extends CsvCode>(
  code: Code,
  path: JsonPointer,
  params: CsvParams[Code],
): Issue<Code, CsvParams[Code]> & InCell => inCell({ code, severity: "error", path, params });

/** The first issues, and how many more there are. */
export const firstIssues = <Fault extends Issue>(issues: readonly Fault[]): readonly (Fault | CsvIssue)[] => {
  if (issues.length <= MOST_ISSUES) return issues;
  const count = issues.length - MOST_ISSUES;
  return [...issues.slice(0, MOST_ISSUES), csvIssueAt("csv.more-issues", placeInTable(0), { count })];
};

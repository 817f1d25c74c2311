import type { CsvIssue } from "../../issues/csv-issue.js";
import type { Result } from "../../issues/result.js";
import { BUDGET_COLUMNS, type BudgetColumn } from "../../messages/table-columns.js";
import type { Words } from "../../messages/words.js";
import type { Amount } from "../../money/amount.js";
import type { BudgetRow } from "./budget-rows.js";
import { csvIssueAt, firstIssues } from "./csv-issue-at.js";
import { readHeadedTable, rowReader, type RowReader } from "./headed-table.js";
import type { ReadTableTextOptions } from "./table-text.js";

const READ_COLUMNS = BUDGET_COLUMNS.filter((column) => column !== "contributor-name");

type ReadColumn = Exclude<BudgetColumn, "contributor-name">;

/**
 * Reads the rows of a budget from CSV (Swedish: läsa en budgettabell), as `budgetCsv` writes them with the same words.
 * Columns may stand in another order; others are not looked at, and those of names are not either.
 *
 * Issues, with row and column: `csv.…`. Whether ids lead somewhere and sums add up is for the rules.
 *
 * @throws `IopError` `usage.text` if it is not a text.
 *
 * @example
 * const cells = [{ period: "year-2019", amount: { kind: "about", sek: sek(12000) } }];
 * const line = { id: "rent", side: "cost", category: "premises", name: "Hyra", form: "money", cells };
 * const csv = budgetCsv({ id: "budget", periods: [], lines: [line] }, { texts: sv });
 * readBudgetCsv(csv, { texts: sv }).value[0].amount; // {"kind":"about","sek":"12000.00"}
 */
export const readBudgetCsv = (text: string, options: ReadTableTextOptions): Result<readonly BudgetRow[], CsvIssue> => {
  const { words } = options.texts;
  const table = readHeadedTable<ReadColumn>(text, { columns: READ_COLUMNS, headings: words.columns }, options);
  if (!table.ok) return table;
  const issues: CsvIssue[] = [];
  const rows = table.value.flatMap((row) => rowOf(rowReader(row, issues, options.decimalMark ?? ","), words));
  return issues.length === 0 ? { ok: true, value: rows } : { ok: false, issues: firstIssues(issues) };
};

/** One row, or none if something is missing that a row must have, which is then told. */
const rowOf = (row: RowReader<ReadColumn>, words: Words): readonly BudgetRow[] => {
  const line = row.id("line");
  const name = row.text("name");
  const side = row.word("side", words.budgetSides);
  const category = row.word("category", words.budgetCategories);
  const form = row.word("form", words.contributionForms);
  const contributor = row.has("contributor") ? row.id("contributor") : undefined;
  const grant = row.has("grant") ? row.id("grant") : undefined;
  const period = row.has("budget-period") ? row.id("budget-period") : undefined;
  const from = row.has("from") ? row.day("from") : undefined;
  const through = row.has("through") ? row.day("through") : undefined;
  const levelBeside = row.has("level-beside") ? row.word("level-beside", words.commitmentLevels) : undefined;
  const amount = amountOf(row, words);
  const hours = row.has("hours") ? row.number("hours") : undefined;
  const hourlyRate = row.has("hourly-rate") ? row.sek("hourly-rate") : undefined;
  const note = row.has("note") ? row.text("note") : undefined;
  if (amount !== undefined && !row.has("budget-period")) row.text("budget-period");
  if (line === undefined || name === undefined || side === undefined || category === undefined) return [];
  if (form === undefined) return [];
  return [
    {
      ...{ line, name, side, category, form },
      ...(contributor !== undefined && { contributor }),
      ...(grant !== undefined && { grant }),
      ...(period !== undefined && { period }),
      ...(from !== undefined && { from }),
      ...(through !== undefined && { through }),
      ...(levelBeside !== undefined && { levelBeside }),
      ...(amount !== undefined && { amount }),
      ...(hours !== undefined && { hours }),
      ...(hourlyRate !== undefined && { hourlyRate }),
      ...(note !== undefined && { note }),
    },
  ];
};

/** The cells of an amount; one that belongs to another kind of amount must be empty. */
const amountOf = (row: RowReader<ReadColumn>, words: Words): Amount | undefined => {
  const empty = (column: ReadColumn): void => {
    if (row.has(column)) row.tell(column, (at) => csvIssueAt("csv.cell-not-empty", at, {}));
  };
  if (!row.has("amount-kind")) {
    for (const column of ["amount", "rounded-to", "reason"] as const) empty(column);
    return undefined;
  }
  const kind = row.word("amount-kind", words.amountKinds);
  if (kind === undefined) return undefined;
  if (kind !== "rounded") empty("rounded-to");
  if (kind === "unknown") {
    empty("amount");
    const reason = row.has("reason") ? row.text("reason") : undefined;
    return reason === undefined ? { kind } : { kind, reason };
  }
  empty("reason");
  const sek = row.sek("amount");
  if (sek === undefined) return undefined;
  if (kind !== "rounded") return { kind, sek };
  const unit = row.sek("rounded-to");
  return unit === undefined ? undefined : { kind, sek, unit };
};

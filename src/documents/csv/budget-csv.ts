import type { Budget } from "../../budget/budget.js";
import { BUDGET_COLUMNS, type BudgetColumn } from "../../messages/table-columns.js";
import type { Amount } from "../../money/amount.js";
import { type BudgetRow, budgetRows } from "./budget-rows.js";
import { csvText, type CsvValue } from "./csv-text.js";
import { headedRows, type TableTextOptions, type WrittenColumns } from "./table-text.js";

const number = (decimal: number | string | undefined): CsvValue | undefined =>
  decimal === undefined ? undefined : { decimal };

const sekIn = (amount: Amount | undefined): string | undefined =>
  amount === undefined || amount.kind === "unknown" ? undefined : amount.sek;

/**
 * Writes the lines and periods of a budget as CSV (Swedish: budgettabell för Excel): a heading, and a row for each
 * amount, as `budgetRows` gives them. `readBudgetCsv` reads them back as they were.
 *
 * Amounts are numbers; beside each stands whether it is exact, rounded (to what), about or unknown (why). An unknown
 * amount is an empty cell beside the word, never zero. Words and headings are those of the catalogue. Ids stand as they
 * are, and with `nameOf` the names of contributors beside them.
 *
 * @example
 * const cells = [{ period: "year-2019", amount: { kind: "unknown" } }];
 * const line = { id: "rent", side: "cost", category: "premises", name: "Hyra", form: "money", cells };
 * const csv = budgetCsv({ id: "budget", periods: [], lines: [line] }, { texts: sv });
 * csv.split("\r\n")[1]; // "rent;Hyra;kostnad;lokaler;pengar;;;year-2019;;;;;okänt;;;;;"
 */
export const budgetCsv = (budget: Budget, options: TableTextOptions): string => {
  const { texts, nameOf } = options;
  const { words } = texts;
  const cells: WrittenColumns<BudgetColumn, BudgetRow>["cells"] = {
    line: ({ line }) => line,
    name: ({ name }) => name,
    side: ({ side }) => words.budgetSides[side],
    category: ({ category }) => words.budgetCategories[category],
    form: ({ form }) => words.contributionForms[form],
    contributor: ({ contributor }) => contributor,
    "contributor-name": nameOf && (({ contributor }) => (contributor === undefined ? undefined : nameOf(contributor))),
    grant: ({ grant }) => grant,
    "budget-period": ({ period }) => period,
    from: ({ from }) => from,
    through: ({ through }) => through,
    "level-beside": ({ levelBeside }) => levelBeside && words.commitmentLevels[levelBeside],
    amount: ({ amount }) => number(sekIn(amount)),
    "amount-kind": ({ amount }) => amount && words.amountKinds[amount.kind],
    "rounded-to": ({ amount }) => number(amount?.kind === "rounded" ? amount.unit : undefined),
    reason: ({ amount }) => (amount?.kind === "unknown" ? amount.reason : undefined),
    hours: ({ hours }) => number(hours),
    "hourly-rate": ({ hourlyRate }) => number(hourlyRate),
    note: ({ note }) => note,
  };
  return csvText(headedRows(budgetRows(budget), BUDGET_COLUMNS, { headings: words.columns, cells }), options);
};

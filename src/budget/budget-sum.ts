import { type Amount, sekOf, toleranceOf } from "../money/amount.js";
import { oreOf } from "../money/ore.js";
import type { Id } from "../notation/id.js";
import type { BudgetCell, BudgetLine } from "./budget.js";

/** A sum of cells in öre, and how far at most the true sum lies from it. */
export interface BudgetSum {
  readonly ore: bigint;
  /** Half a unit for every rounded cell, in öre; `undefined` where a cell is about or unknown and nothing bounds it. */
  readonly tolerance: bigint | undefined;
  /** A line whose amount is unknown and left out of the sum. */
  readonly unknown?: Id;
}

/** The sum of no cells. */
export const NOTHING: BudgetSum = { ore: 0n, tolerance: 0n };

/** A sum with the amount of one more line in it. */
export const addCell = (sum: BudgetSum, line: Id, amount: Amount): BudgetSum => {
  const sek = sekOf(amount);
  const half = toleranceOf(amount);
  const unknown = sek === undefined ? line : sum.unknown;
  return {
    ore: sek === undefined ? sum.ore : sum.ore + oreOf(sek),
    tolerance: sum.tolerance === undefined || half === undefined ? undefined : sum.tolerance + half,
    ...(unknown === undefined ? {} : { unknown }),
  };
};

/** The cells of some lines in a budget period, each with its line. */
export const cellsIn = (
  lines: readonly BudgetLine[],
  period: Id,
): readonly { readonly line: BudgetLine; readonly cell: BudgetCell }[] =>
  lines.flatMap((line) => line.cells.filter((cell) => cell.period === period).map((cell) => ({ line, cell })));

/** Adds up the cells of some lines in a budget period. A line without a cell for the period counts as nothing. */
export const sumOfLines = (lines: readonly BudgetLine[], period: Id): BudgetSum =>
  cellsIn(lines, period).reduce((sum, { line, cell }) => addCell(sum, line.id, cell.amount), NOTHING);

import { sekOf, toleranceOf } from "../money/amount.js";
import { oreOf } from "../money/ore.js";
import type { Id } from "../notation/id.js";
import type { BudgetCell, BudgetLine } from "./budget.js";

/** A sum of cells in öre (Swedish: budgetsumma), and how far at most the true sum lies from it. */
export interface BudgetSum {
  readonly ore: bigint;
  /** Half a unit for every rounded cell, in öre; `undefined` where a cell is about or unknown and nothing bounds it. */
  readonly tolerance: bigint | undefined;
  /** A line whose amount is unknown, or given twice for the period, and left out of the sum. */
  readonly unknown?: Id;
}

/** The sum of no cells. */
export const NOTHING: BudgetSum = { ore: 0n, tolerance: 0n };

/** The amount of one cell as a sum. */
export const sumOfCell = (line: Id, { amount }: BudgetCell): BudgetSum => {
  const sek = sekOf(amount);
  const tolerance = toleranceOf(amount);
  return sek === undefined ? { ore: 0n, tolerance, unknown: line } : { ore: oreOf(sek), tolerance };
};

/** What a second cell of a line for the same period adds: nothing, and nothing bounds the sum any more. */
export const sumOfCellTwice = (line: Id): BudgetSum => ({ ore: 0n, tolerance: undefined, unknown: line });

/** Two sums together. */
export const plusSum = (one: BudgetSum, other: BudgetSum): BudgetSum => {
  const ore = one.ore + other.ore;
  const tolerance =
    one.tolerance === undefined || other.tolerance === undefined ? undefined : one.tolerance + other.tolerance;
  const unknown = one.unknown ?? other.unknown;
  return unknown === undefined ? { ore, tolerance } : { ore, tolerance, unknown };
};

/** The cells of some lines in a budget period, each with its line. */
export const cellsIn = (
  lines: readonly BudgetLine[],
  period: Id,
): readonly { readonly line: BudgetLine; readonly cell: BudgetCell }[] =>
  lines.flatMap((line) => line.cells.filter((cell) => cell.period === period).map((cell) => ({ line, cell })));

/** The first line that has more than one cell for a budget period, if any. */
export const lineGivenTwice = (lines: readonly BudgetLine[], period: Id): Id | undefined =>
  lines.find(({ cells }) => cells.filter((cell) => cell.period === period).length > 1)?.id;

/** Adds up the cells of some lines in a budget period. A line without a cell for the period counts as nothing. */
export const sumOfLines = (lines: readonly BudgetLine[], period: Id): BudgetSum =>
  cellsIn(lines, period).reduce((sum, { line, cell }) => plusSum(sum, sumOfCell(line.id, cell)), NOTHING);

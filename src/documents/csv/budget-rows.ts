import type { Budget, BudgetCell, BudgetCategory, BudgetSide, ContributionForm } from "../../budget/budget.js";
import type { CommitmentLevel } from "../../budget/grant/grant.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Amount } from "../../money/amount.js";
import type { Sek } from "../../money/sek.js";
import type { Id } from "../../notation/id.js";

/** A row of a budget as a table (Swedish: rad i budgettabellen): an amount of a line in a period. */
export interface BudgetRow {
  readonly line: Id;
  readonly name: string;
  readonly side: BudgetSide;
  readonly category: BudgetCategory;
  readonly form: ContributionForm;
  readonly contributor?: Id;
  readonly grant?: Id;
  /** Absent, as everything below, of a line without amounts. */
  readonly period?: Id;
  readonly from?: CalendarDate;
  readonly through?: CalendarDate;
  /** Of an amount that stands beside the budget's own and is in no sum: how sure it is. */
  readonly levelBeside?: CommitmentLevel;
  readonly amount?: Amount;
  readonly hours?: number;
  readonly hourlyRate?: Sek;
  readonly note?: string;
}

/**
 * The lines and periods of a budget as rows of a table (Swedish: budgettabell), line by line in the budget's order: one
 * row for each amount, one for a line that has none. What a line contains, its funding and its sources are not in it.
 */
export const budgetRows = ({ periods, lines }: Budget): readonly BudgetRow[] => {
  const periodsById = new Map(periods.map(({ id, period }) => [id, period]));
  const ofCell = (cell: BudgetCell): readonly Partial<BudgetRow>[] => {
    const { from, through } = periodsById.get(cell.period) ?? {};
    const where = { period: cell.period, ...(from && { from }), ...(through && { through }) };
    const own = {
      ...where,
      amount: cell.amount,
      ...(cell.hours !== undefined && { hours: cell.hours }),
      ...(cell.hourlyRate !== undefined && { hourlyRate: cell.hourlyRate }),
      ...(cell.note !== undefined && { note: cell.note }),
    };
    return [own, ...(cell.beside ?? []).map(({ level, amount }) => ({ ...where, levelBeside: level, amount }))];
  };
  return lines.flatMap(({ id, name, side, category, form, contributor, grant, cells }) => {
    const line = {
      ...{ line: id, name, side, category, form },
      ...(contributor !== undefined && { contributor }),
      ...(grant !== undefined && { grant }),
    };
    return cells.length === 0 ? [line] : cells.flatMap(ofCell).map((cell) => ({ ...line, ...cell }));
  });
};

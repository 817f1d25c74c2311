import type { Id } from "../notation/id.js";
import type { Budget, BudgetLine, BudgetSide } from "./budget.js";
import { type BudgetSum, NOTHING, plusSum, sumOfCell, sumOfCellTwice } from "./budget-sum.js";
import { plansForGrant } from "./grant/plans-for-grant.js";

/**
 * What can be asked of the sums of a budget (Swedish: summerad post): a side, all that is money, the grants, a line, or
 * what a party brings in.
 */
export type SummedUp =
  | BudgetSide
  | "cash"
  | "grants"
  | { readonly line: Id }
  | { readonly party: Id }
  | { readonly cashOf: Id };

/** Every sum of a budget (Swedish: budgetens summor), added up in one pass over its cells. */
export interface BudgetSums {
  /** The sum in a period; nothing where nothing stands there. */
  readonly in: (period: Id, of: SummedUp) => BudgetSum;
}

/** A key for each thing summed up; ids hold no space, so none is mistaken for another. */
const keyOf = (of: SummedUp): string => {
  if (typeof of === "string") return of;
  if ("line" in of) return `line ${of.line}`;
  return "party" in of ? `party ${of.party}` : `cash ${of.cashOf}`;
};

/** What the cells of a line count towards. */
const towards = (line: BudgetLine): readonly string[] => {
  const { id, side, form, contributor } = line;
  const keys: SummedUp[] = [side, { line: id }];
  if (side === "income" && form === "money") keys.push("cash");
  if (plansForGrant(line)) keys.push("grants");
  if (side === "income" && contributor !== undefined) {
    keys.push({ party: contributor });
    if (form === "money") keys.push({ cashOf: contributor });
  }
  return keys.map(keyOf);
};

/** Adds up a budget once, for comparisons that ask for many of its sums. */
export const budgetSums = ({ lines }: Budget): BudgetSums => {
  const periods = new Map<Id, Map<string, BudgetSum>>();
  for (const line of lines) {
    const keys = towards(line);
    const given = new Set<Id>();
    for (const cell of line.cells) {
      const sums = periods.get(cell.period) ?? new Map<string, BudgetSum>();
      periods.set(cell.period, sums);
      const amount = given.has(cell.period) ? sumOfCellTwice(line.id) : sumOfCell(line.id, cell);
      given.add(cell.period);
      for (const key of keys) sums.set(key, plusSum(sums.get(key) ?? NOTHING, amount));
    }
  }
  return { in: (period, of) => periods.get(period)?.get(keyOf(of)) ?? NOTHING };
};

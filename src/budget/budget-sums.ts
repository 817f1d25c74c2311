import type { Id } from "../notation/id.js";
import type { Budget, BudgetLine } from "./budget.js";
import { addCell, type BudgetSum, NOTHING } from "./budget-sum.js";

/**
 * What may be asked of the sums of a budget period: a side, a line, or what a party brings in, all of it or in money.
 */
export type SummedUp =
  | { readonly side: "income" | "cost" }
  | { readonly line: Id }
  | { readonly party: Id }
  | { readonly cashOf: Id }
  | "all-cash";

/** Every sum of a budget, added up in one pass over its cells. */
export interface BudgetSums {
  /** The sum in a period; zero where nothing stands there. */
  readonly in: (period: Id, of: SummedUp) => BudgetSum;
}

const keyOf = (of: SummedUp): string => {
  if (of === "all-cash") return of;
  const [[kind, name] = []] = Object.entries(of);
  return `${String(kind)} ${String(name)}`;
};

/** What the cells of a line count towards. */
const towards = ({ id, side, form, contributor }: BudgetLine): readonly string[] => {
  const always = [keyOf({ side }), keyOf({ line: id })];
  if (side === "cost") return always;
  const cash = form === "money" ? ["all-cash"] : [];
  if (contributor === undefined) return [...always, ...cash];
  const party = [keyOf({ party: contributor }), ...(form === "money" ? [keyOf({ cashOf: contributor })] : [])];
  return [...always, ...cash, ...party];
};

/** Adds up a budget once, for comparisons that ask for many of its sums. */
export const budgetSums = ({ lines }: Budget): BudgetSums => {
  const sums = new Map<string, BudgetSum>();
  for (const line of lines) {
    const keys = towards(line);
    for (const cell of line.cells) {
      for (const key of keys) {
        const place = `${cell.period} ${key}`;
        sums.set(place, addCell(sums.get(place) ?? NOTHING, line.id, cell.amount));
      }
    }
  }
  return { in: (period, of) => sums.get(`${period} ${keyOf(of)}`) ?? NOTHING };
};

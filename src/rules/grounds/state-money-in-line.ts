import type { BudgetLine } from "../../budget/budget.js";
import { stateMoneyOf } from "../../budget/contribution/state-money.js";

/** What a line contains of the state's money, whatever period it is in. */
export const stateMoneyInLine = ({ contains = [], ...line }: BudgetLine): ReturnType<typeof stateMoneyOf> => {
  const inAnyPeriod = contains.map(({ category, name, amount }) => ({ category, name, ...(amount && { amount }) }));
  return stateMoneyOf([{ ...line, cells: [], contains: inAnyPeriod }], line.id);
};

import { sekOf } from "../../money/amount.js";
import { oreOf, sekWithin } from "../../money/ore.js";
import type { Sek } from "../../money/sek.js";
import type { Id } from "../../notation/id.js";
import type { BudgetCategory, BudgetLine } from "../budget.js";

/** Money of the state that a party brings in and that is not its own (Swedish: statsbidrag, lönebidrag). */
export interface StateMoney {
  /** What has a figure, added up. */
  readonly amount: Sek;
  /** What is there without a figure: how much of it all is the party's own cannot be told. */
  readonly withoutFigure: readonly BudgetCategory[];
  /** What the party brings in besides, where everything has a figure. */
  readonly own?: Sek;
}

/** Categories whose money is the state's. */
const STATE_MONEY: readonly BudgetCategory[] = ["state-grant", "wage-subsidy"];

/** What of a line in a period is the state's: a figure, or the category of what has none. */
const stateMoneyIn = (line: BudgetLine, period: Id): readonly (Sek | BudgetCategory)[] => {
  if (STATE_MONEY.includes(line.category)) {
    return line.cells.flatMap((cell) => (cell.period === period ? [sekOf(cell.amount) ?? line.category] : []));
  }
  return (line.contains ?? [])
    .filter((part) => STATE_MONEY.includes(part.category) && (part.period ?? period) === period)
    .map(({ amount, category }) => (amount === undefined ? undefined : sekOf(amount)) ?? category);
};

const isCategory = (found: Sek | BudgetCategory): found is BudgetCategory =>
  STATE_MONEY.some((category) => category === found);

/** The amounts of the state's money in some lines, and the categories of what has no figure. */
export const stateMoneyOf = (
  lines: readonly BudgetLine[],
  period: Id,
): { readonly amounts: readonly Sek[]; readonly withoutFigure: readonly BudgetCategory[] } => {
  const found = lines.flatMap((line) => stateMoneyIn(line, period));
  return {
    amounts: found.flatMap((each) => (isCategory(each) ? [] : [each])),
    withoutFigure: found.filter(isCategory),
  };
};

/** The state's money beside the whole that it is in; `undefined` where there is none, or it has too many digits. */
export const stateMoneyWithin = (
  whole: Sek,
  { amounts, withoutFigure }: ReturnType<typeof stateMoneyOf>,
): StateMoney | undefined => {
  const ore = amounts.reduce((sum, each) => sum + oreOf(each), 0n);
  const amount = sekWithin(ore);
  if (amount === undefined || (amounts.length === 0 && withoutFigure.length === 0)) return undefined;
  const own = withoutFigure.length === 0 ? sekWithin(oreOf(whole) - ore) : undefined;
  return own === undefined ? { amount, withoutFigure } : { amount, withoutFigure, own };
};

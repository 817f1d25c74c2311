import { ARITHMETIC } from "../../explanation/basis.js";
import { sekOf } from "../../money/amount.js";
import { oreOf, sekWithin } from "../../money/ore.js";
import type { Percentage } from "../../money/percentage.js";
import type { Sek } from "../../money/sek.js";
import { shareOf } from "../../money/share-of.js";
import type { Id } from "../../notation/id.js";
import type { BudgetCategory, BudgetLine, ContributionForm } from "../budget.js";
import { cellsIn } from "../budget-sum.js";
import type { BudgetStep } from "../budget-working.js";
import { type StateMoney, stateMoneyOf, stateMoneyWithin } from "./state-money.js";

/** What a party brings in of one kind (Swedish: finansieringsslag). */
export interface ContributionKind {
  readonly form: ContributionForm;
  readonly category: BudgetCategory;
  readonly amount: Sek;
  readonly share: Percentage;
}

/** What one party brings in, and its share of the whole (Swedish: finansieringsandel). */
export interface FinancingShare {
  readonly party: Id;
  readonly amount: Sek;
  /** Rounded on its own: shares need not add up to 100. */
  readonly share: Percentage;
  /** By form and category, in the order in which they first stand in the budget. */
  readonly kinds: readonly ContributionKind[];
  /** What of it is the state's; absent: the budget shows none. */
  readonly stateMoney?: StateMoney;
}

/** What shares are counted in and of. */
export interface WholeAsked {
  readonly period: Id;
  readonly whole: Sek;
  readonly decimals: number;
}

/** Elements by a key, in the order in which the keys first stand there; without those that have none. */
export const grouped = <Element, Key>(
  elements: readonly Element[],
  keyOf: (element: Element) => Key | undefined,
): ReadonlyMap<Key, readonly Element[]> => {
  const groups = new Map<Key, Element[]>();
  for (const element of elements) {
    const key = keyOf(element);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [element]);
    else group.push(element);
  }
  return groups;
};

/** The known amounts of some lines in a period. */
export const amountsOf = (lines: readonly BudgetLine[], period: Id): readonly Sek[] =>
  cellsIn(lines, period).flatMap(({ cell }) => sekOf(cell.amount) ?? []);

/** Amounts added up; `undefined` where the sum has too many digits. */
export const sumWithin = (amounts: readonly Sek[]): Sek | undefined =>
  sekWithin(amounts.reduce((sum, amount) => sum + oreOf(amount), 0n));

/** Amounts added up, and their share of the whole; `undefined` where a figure has too many digits. */
export const partOf = (
  amounts: readonly Sek[],
  { whole, decimals }: Pick<WholeAsked, "whole" | "decimals">,
): { readonly amount: Sek; readonly share: Percentage } | undefined => {
  const amount = sumWithin(amounts);
  const share = amount === undefined ? undefined : shareOf(amount, whole, { decimals });
  return amount === undefined || share === undefined ? undefined : { amount, share };
};

/** What a party brings in, by kind, and its share; `undefined` where a figure has too many digits. */
export const financingShareOf = (
  party: Id,
  lines: readonly BudgetLine[],
  asked: WholeAsked,
): { readonly share: FinancingShare; readonly steps: readonly BudgetStep[] } | undefined => {
  const { period, whole, decimals } = asked;
  const amounts = amountsOf(lines, period);
  const part = partOf(amounts, asked);
  if (part === undefined) return undefined;
  const own = { party, lines: lines.map(({ id }) => id), amounts };
  const counted = { party, part: part.amount, whole, decimals };
  const steps: BudgetStep[] = [
    { code: "budget.contribution", inputs: own, output: part.amount, basis: ARITHMETIC },
    { code: "budget.share", inputs: counted, output: part.share, basis: ARITHMETIC },
  ];
  const kinds: ContributionKind[] = [];
  const byKind = grouped(lines, ({ form, category }) => `${form} ${category}`);
  for (const ofKind of byKind.values()) {
    const [first] = ofKind;
    const parts = amountsOf(ofKind, period);
    const kind = partOf(parts, asked);
    if (first === undefined || kind === undefined) return undefined;
    const { form, category } = first;
    kinds.push({ form, category, ...kind });
    if (byKind.size === 1) continue;
    const inputs = { party, form, category, amounts: parts, whole, decimals };
    steps.push({ code: "budget.kind-share", inputs, output: kind.share, basis: ARITHMETIC });
  }
  const state = stateMoneyOf(lines, period);
  const stateMoney = stateMoneyWithin(part.amount, state);
  if (stateMoney !== undefined && state.amounts.length > 0) {
    const inputs = { party, amounts: state.amounts };
    steps.push({ code: "budget.state-money", inputs, output: stateMoney.amount, basis: ARITHMETIC });
  }
  return { share: { party, ...part, kinds, ...(stateMoney === undefined ? {} : { stateMoney }) }, steps };
};

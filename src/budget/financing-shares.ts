import { type Answer, answered, unanswered } from "../explanation/answer.js";
import { ARITHMETIC } from "../explanation/basis.js";
import { sekOf } from "../money/amount.js";
import { oreOf, sekWithin } from "../money/ore.js";
import type { Percentage } from "../money/percentage.js";
import { compareSek } from "../money/sek-arithmetic.js";
import type { Sek } from "../money/sek.js";
import { shareOf } from "../money/share-of.js";
import type { Id } from "../notation/id.js";
import type { Budget, BudgetCategory, BudgetLine } from "./budget.js";
import { cellsIn, sumOfLines } from "./budget-sum.js";
import type { BudgetAssumption, BudgetFailure, BudgetStep, BudgetWorking } from "./budget-working.js";
import type { ShareBase } from "./share-base.js";

/** What one party brings in, and its share of the whole (Swedish: finansieringsandel). */
export interface FinancingShare {
  readonly party: Id;
  readonly amount: Sek;
  /** Rounded on its own: shares need not add up to 100. */
  readonly share: Percentage;
}

/** Who finances a budget period, and how much of it (Swedish: finansieringsandelar). */
export interface FinancingShares {
  readonly period: Id;
  /** What the shares are counted of. */
  readonly of: ShareBase;
  readonly whole: Sek;
  /** In the order in which the parties first stand in the budget. */
  readonly shares: readonly FinancingShare[];
}

/** What is asked of {@link financingShares} (Swedish: fråga om finansieringsandelar). */
export interface FinancingSharesOptions {
  /** Id of the budget period. */
  readonly period: Id;
  readonly of: ShareBase;
  /** Decimals of the shares, 0–10; 1 unless told. */
  readonly decimals?: number;
}

/** Public money that passes through a party and is not its own (Swedish: statsbidrag, lönebidrag). */
const PUBLIC_MONEY: readonly BudgetCategory[] = ["state-grant", "wage-subsidy"];

/**
 * Each party's share of what is brought in (Swedish: finansieringsandel), with the base of the share named.
 *
 * Counts the income lines that have an amount in the period; `of: "cash"` leaves out what is not money. Where a party's
 * line contains state grants without a figure, that is said: the share is then not all the party's own money.
 *
 * Fails by name: `budget.no-such-period`, `budget.contributor-missing` (an income line of nobody),
 * `budget.amount-unknown`, `budget.nothing-to-share` (the whole is zero or less), `budget.beyond-15-digits`.
 *
 * @throws `IopError` `usage.share-of` if the number of decimals is not whole or outside 0–10.
 *
 * @example
 * const income = (id, contributor, kronor) => {
 *   const cells = [{ period: "2019", amount: { kind: "exact", sek: sek(kronor) } }];
 *   return { id, side: "income", category: "grant", name: id, form: "money", contributor, cells };
 * };
 * const lines = [income("a", "committee", 3500000), income("b", "association", 3978000)];
 * const budget = { id: "budget", periods: [{ id: "2019", period: {} }], lines };
 * financingShares(budget, { period: "2019", of: "total" }).value.shares[1].share; // "53.2"
 */
export const financingShares = (
  budget: Budget,
  { period, of, decimals = 1 }: FinancingSharesOptions,
): Answer<FinancingShares, BudgetWorking> => {
  const lines = budget.lines.filter(
    ({ side, form, cells }) =>
      side === "income" && (of === "total" || form === "money") && cells.some((cell) => cell.period === period),
  );
  const failure = failureOf(budget, lines, period);
  if (failure !== undefined) return unanswered(failure);

  const whole = sekWithin(sumOfLines(lines, period).ore);
  if (whole === undefined) return unanswered({ code: "budget.beyond-15-digits", params: {} });
  if (oreOf(whole) <= 0n) return unanswered({ code: "budget.nothing-to-share", params: { of } });
  const steps: BudgetStep[] = [
    { code: "budget.whole", inputs: { of, amounts: amountsOf(lines, period) }, output: whole, basis: ARITHMETIC },
  ];
  const shares: FinancingShare[] = [];
  for (const [party, own] of byContributor(lines)) {
    const amount = sekWithin(sumOfLines(own, period).ore);
    const share = amount === undefined ? undefined : shareOf(amount, whole, { decimals });
    if (amount === undefined || share === undefined) return unanswered({ code: "budget.beyond-15-digits", params: {} });
    const inputs = { party, lines: own.map(({ id }) => id), amounts: amountsOf(own, period) };
    steps.push(
      { code: "budget.contribution", inputs, output: amount, basis: ARITHMETIC },
      { code: "budget.share", inputs: { party, part: amount, whole }, output: share, basis: ARITHMETIC },
    );
    shares.push({ party, amount, share });
  }
  return answered({ period, of, whole, shares }, steps, assumptionsOf(lines, period));
};

const byContributor = (lines: readonly BudgetLine[]): ReadonlyMap<Id, readonly BudgetLine[]> => {
  const groups = new Map<Id, BudgetLine[]>();
  for (const line of lines) {
    if (line.contributor === undefined) continue;
    const group = groups.get(line.contributor);
    if (group === undefined) groups.set(line.contributor, [line]);
    else group.push(line);
  }
  return groups;
};

const amountsOf = (lines: readonly BudgetLine[], period: Id): readonly Sek[] =>
  cellsIn(lines, period).flatMap(({ cell }) => sekOf(cell.amount) ?? []);

const failureOf = (budget: Budget, lines: readonly BudgetLine[], period: Id): BudgetFailure | undefined => {
  if (!budget.periods.some(({ id }) => id === period)) return { code: "budget.no-such-period", params: { period } };
  const nobodys = lines.find(({ contributor }) => contributor === undefined);
  if (nobodys !== undefined) return { code: "budget.contributor-missing", params: { line: nobodys.id } };
  const { unknown } = sumOfLines(lines, period);
  return unknown === undefined ? undefined : { code: "budget.amount-unknown", params: { line: unknown, period } };
};

const assumptionsOf = (lines: readonly BudgetLine[], period: Id): readonly BudgetAssumption[] => {
  const basis = { kind: "interpretation" } as const;
  const cells = cellsIn(lines, period);
  const units = cells.flatMap(({ cell: { amount } }) => (amount.kind === "rounded" ? [amount.unit] : []));
  const coarsest = units.reduce<Sek | undefined>(
    (most, unit) => (most === undefined || compareSek(unit, most) > 0 ? unit : most),
    undefined,
  );
  const about = cells.filter(({ cell }) => cell.amount.kind === "about").map(({ line }) => line.id);
  return [
    ...(coarsest === undefined ? [] : [{ code: "budget.rounded-amounts", params: { unit: coarsest }, basis } as const]),
    ...(about.length === 0 ? [] : [{ code: "budget.about-amounts", params: { lines: about }, basis } as const]),
    ...lines
      .flatMap(publicMoneyWithoutFigure)
      .map((params) => ({ code: "budget.content-without-figure", params, basis }) as const),
  ];
};

/** State grants that a party's line contains without a figure. */
const publicMoneyWithoutFigure = ({ contributor, contains = [] }: BudgetLine) =>
  contributor === undefined
    ? []
    : contains
        .filter(({ category, amount }) => PUBLIC_MONEY.includes(category) && (amount?.kind ?? "unknown") === "unknown")
        .map(({ category }) => ({ party: contributor, category }));

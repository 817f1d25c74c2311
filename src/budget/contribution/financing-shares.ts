import { type Answer, answered, unanswered } from "../../explanation/answer.js";
import { ARITHMETIC } from "../../explanation/basis.js";
import { oreOf, sekWithin } from "../../money/ore.js";
import type { Sek } from "../../money/sek.js";
import type { Id } from "../../notation/id.js";
import type { Party } from "../../party/party.js";
import { amountAssumptions } from "../grant/amount-assumptions.js";
import type { Budget, BudgetLine } from "../budget.js";
import { cellsIn, lineGivenTwice, sumOfLines } from "../budget-sum.js";
import type { BudgetAssumption, BudgetFailure, BudgetStep, BudgetWorking } from "../budget-working.js";
import { amountsOf, type FinancingShare, financingShareOf, grouped } from "./financing-share.js";
import { plansForGrant } from "../grant/plans-for-grant.js";
import type { ShareBase } from "./share-base.js";
import { type SideShare, sideSharesOf } from "./side-shares.js";
import { stateMoneyOf } from "./state-money.js";

/** Who finances a budget period, and how much of it (Swedish: finansieringsandelar). */
export interface FinancingShares {
  readonly period: Id;
  /** What the shares are counted of. */
  readonly of: ShareBase;
  readonly whole: Sek;
  /** In the order in which the parties first stand in the budget. */
  readonly shares: readonly FinancingShare[];
  /** Where the caller tells the sides of the parties, in the same order. */
  readonly sides?: readonly SideShare[];
}

/** What is asked of {@link financingShares} (Swedish: fråga om finansieringsandelar). */
export interface FinancingSharesOptions {
  /** Id of the budget period. */
  readonly period: Id;
  readonly of: ShareBase;
  /** Decimals of the shares, 0–10; 1 unless told. */
  readonly decimals?: number;
  /** The parties of the agreement, for the shares of the two sides. */
  readonly parties?: readonly Pick<Party, "id" | "side">[];
}

/**
 * Each party's share of what is brought in (Swedish: finansieringsandel), with the base of the share named.
 *
 * Counts the income lines that have an amount in the period; `of: "cash"` leaves out what is not money, `of: "grant"`
 * counts the shares of the grants alone. State grants are told apart from the rest. Where a party's line contains some
 * without a figure, that is said: the share is then not all the party's own money.
 *
 * Fails by name: `budget.no-such-period`, `budget.contributor-missing` (an income line of nobody), `budget.cell-twice`
 * (a line with two amounts for the period), `budget.amount-unknown`, `budget.nothing-to-share` (the whole is zero or
 * less), `budget.party-without-side` (who brings something in is not among the `parties`), `budget.beyond-15-digits`.
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
  { period, of, decimals = 1, parties }: FinancingSharesOptions,
): Answer<FinancingShares, BudgetWorking> => {
  const lines = budget.lines.filter(
    ({ side, form, cells }) =>
      side === "income" && (of !== "cash" || form === "money") && cells.some((cell) => cell.period === period),
  );
  const failure = failureOf(budget, lines, period);
  if (failure !== undefined) return unanswered(failure);

  const counted = of === "grant" ? lines.filter(plansForGrant) : lines;
  const whole = sekWithin(sumOfLines(counted, period).ore);
  if (whole === undefined) return unanswered({ code: "budget.beyond-15-digits", params: {} });
  if (oreOf(whole) <= 0n) return unanswered({ code: "budget.nothing-to-share", params: { of } });
  const steps: BudgetStep[] = [
    { code: "budget.whole", inputs: { of, amounts: amountsOf(counted, period) }, output: whole, basis: ARITHMETIC },
  ];
  const asked = { period, whole, decimals };
  const shares: FinancingShare[] = [];
  for (const [party, own] of grouped(lines, ({ contributor }) => contributor)) {
    const found = financingShareOf(party, own, asked);
    if (found === undefined) return unanswered({ code: "budget.beyond-15-digits", params: {} });
    steps.push(...found.steps);
    shares.push(found.share);
  }
  const sides = parties === undefined ? undefined : sideSharesOf(shares, parties, asked);
  if (sides !== undefined && "failure" in sides) return unanswered(sides.failure, steps);
  return answered(
    { period, of, whole, shares, ...(sides === undefined ? {} : { sides: sides.shares }) },
    [...steps, ...(sides?.steps ?? [])],
    assumptionsOf(lines, period),
  );
};

const failureOf = (budget: Budget, lines: readonly BudgetLine[], period: Id): BudgetFailure | undefined => {
  if (!budget.periods.some(({ id }) => id === period)) return { code: "budget.no-such-period", params: { period } };
  const nobodys = lines.find(({ contributor }) => contributor === undefined);
  if (nobodys !== undefined) return { code: "budget.contributor-missing", params: { line: nobodys.id } };
  const twice = lineGivenTwice(lines, period);
  if (twice !== undefined) return { code: "budget.cell-twice", params: { line: twice, period } };
  const { unknown } = sumOfLines(lines, period);
  return unknown === undefined ? undefined : { code: "budget.amount-unknown", params: { line: unknown, period } };
};

const assumptionsOf = (lines: readonly BudgetLine[], period: Id): readonly BudgetAssumption[] => [
  ...amountAssumptions(cellsIn(lines, period).map(({ line, cell }) => ({ line: line.id, amount: cell.amount }))),
  ...lines.flatMap((line) => (line.contributor === undefined ? [] : withoutFigure(line.contributor, line, period))),
];

/** State grants that a party's line contains without a figure. */
const withoutFigure = (party: Id, line: BudgetLine, period: Id): readonly BudgetAssumption[] =>
  stateMoneyOf([line], period).withoutFigure.map((category) => ({
    code: "budget.content-without-figure",
    params: { party, category },
    basis: { kind: "interpretation" },
  }));

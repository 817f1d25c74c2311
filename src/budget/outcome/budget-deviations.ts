import type { CalendarDate } from "../../calendar/calendar-date.js";
import { type Answer, answered, unanswered } from "../../explanation/answer.js";
import { ARITHMETIC } from "../../explanation/basis.js";
import { type Amount, sekOf } from "../../money/amount.js";
import { oreOf, sekWithin } from "../../money/ore.js";
import { shareOf } from "../../money/share-of.js";
import { sek, type Sek } from "../../money/sek.js";
import type { Id } from "../../notation/id.js";
import { amountAssumptions } from "../grant/amount-assumptions.js";
import { type Budget, BUDGET_SIDES, type BudgetLine, type BudgetSide } from "../budget.js";
import type { BudgetOutcome } from "./budget-outcome.js";
import { lineGivenTwice } from "../budget-sum.js";
import { sumWithin } from "../contribution/financing-share.js";
import type { Deviation, DeviationStep, DeviationWorking } from "./outcome-working.js";
import { significanceOf } from "./significant-deviation.js";

/** What a line came to against its budget (Swedish: avvikelse per post): the outcome less the budget. */
export interface LineDeviation extends Deviation {
  readonly line: Id;
  readonly side: BudgetSide;
  readonly budgeted: Sek;
  readonly outcome: Sek;
  /** By the agreement's own limit; absent: the agreement sets none. */
  readonly significant?: boolean;
}

/** What the lines of a side that can be compared came to, together (Swedish: avvikelse för intäkter och kostnader). */
export interface SideDeviation extends Deviation {
  readonly side: BudgetSide;
  readonly budgeted: Sek;
  readonly outcome: Sek;
}

/** A line that cannot be compared, and why (Swedish: post som inte kan jämföras). */
export interface LineNotCompared {
  readonly line: Id;
  readonly why: "no-outcome" | "outcome-unknown" | "budget-unknown";
}

/** The outcome of a budget period against its budget (Swedish: utfall mot budget). */
export interface BudgetDeviations {
  readonly budget: Id;
  readonly period: Id;
  /** Last day of the outcome; absent: the period is over. */
  readonly through?: CalendarDate;
  /** In the order of the budget. */
  readonly lines: readonly LineDeviation[];
  readonly sides: readonly SideDeviation[];
  readonly notCompared: readonly LineNotCompared[];
  /** Whether the agreement tells which deviations are significant: by a limit, in words only, or not at all. */
  readonly significance: "limit" | "no-limit" | "no-clause";
  /** Lines whose deviation is significant, for the body that the agreement names. */
  readonly toDiscuss: readonly Id[];
  readonly body?: Id;
}

/** What is asked of {@link budgetDeviations} (Swedish: fråga om utfall mot budget). */
export interface BudgetDeviationsOptions {
  /** Id of the budget period. */
  readonly period: Id;
  /** Decimals of the percentages, 0–10; 1 unless told. */
  readonly decimals?: number;
}

/**
 * The outcome of a budget period against its budget, line by line and per side (Swedish: utfall mot budget), in kronor
 * and in per cent of the budget; and which deviations are significant by the agreement's own limit.
 *
 * A deviation is the outcome less the budget: above zero more came in, or was spent, than planned. A line without an
 * amount for the period is budgeted to zero. What has no outcome, or an amount that is unknown, is not compared and in
 * no sum, and that is said. Without a limit in the agreement nothing is called significant.
 *
 * Fails by name: `budget.no-such-period`, `budget.cell-twice`, `outcome.of-another-budget`, `outcome.no-such-line`,
 * `outcome.twice` (two outcomes of a line for the period), `budget.beyond-15-digits`.
 *
 * @throws `IopError` `usage.share-of` if the number of decimals is not whole or outside 0–10.
 *
 * @example
 * const exact = (kronor) => ({ kind: "exact", sek: sek(kronor) });
 * const cells = [{ period: "2024", amount: exact(100000) }];
 * const lines = [{ id: "rent", side: "cost", category: "premises", name: "Hyra", form: "money", cells }];
 * const budget = { id: "budget", periods: [{ id: "2024", period: {} }], lines };
 * const outcome = { budget: "budget", amounts: [{ line: "rent", period: "2024", amount: exact(112500) }] };
 * budgetDeviations(budget, outcome, { period: "2024" }).value.lines[0].percent; // "12.5"
 */
export const budgetDeviations = (
  budget: Budget,
  outcome: BudgetOutcome,
  { period, decimals = 1 }: BudgetDeviationsOptions,
): Answer<BudgetDeviations, DeviationWorking> => {
  const outcomes = new Map<Id, Amount>();
  const failure = failureOf(budget, outcome, period) ?? fill(outcomes, outcome, period);
  if (failure !== undefined) return unanswered(failure);
  const judge = significanceOf(budget.significance);
  const steps: DeviationStep[] = [];
  const lines: LineDeviation[] = [];
  const notCompared: LineNotCompared[] = [];
  const amounts: { readonly line: Id; readonly amount: Amount }[] = [];
  for (const line of budget.lines) {
    const found = comparable(line, outcomes.get(line.id), period);
    if ("why" in found) {
      if (found.why !== "nothing") notCompared.push({ line: line.id, why: found.why });
      continue;
    }
    amounts.push(...found.amounts.map((amount) => ({ line: line.id, amount })));
    const deviation = deviationOf(found, decimals);
    if (deviation === undefined) return unanswered({ code: "budget.beyond-15-digits", params: {} }, steps);
    const { budgeted, outcome: came } = found;
    steps.push({
      code: "outcome.deviation",
      inputs: { line: line.id, budgeted, outcome: came, decimals },
      output: deviation,
      basis: ARITHMETIC,
    });
    const inputs = { line: line.id, budgeted, deviation: deviation.deviation };
    const judged = judge.judge(inputs);
    steps.push(...judged.steps);
    const { id, side } = line;
    const { significant } = judged;
    lines.push({
      ...{ line: id, side, budgeted, outcome: came },
      ...deviation,
      ...(significant === undefined ? {} : { significant }),
    });
  }
  const sides = sidesOf(lines, decimals);
  if (sides === undefined) return unanswered({ code: "budget.beyond-15-digits", params: {} }, steps);
  const { through } = outcome;
  const body = budget.significance?.body;
  return answered(
    {
      budget: budget.id,
      period,
      ...(through === undefined ? {} : { through }),
      lines,
      sides: sides.deviations,
      notCompared,
      significance: judge.significance,
      toDiscuss: lines.filter(({ significant }) => significant === true).map(({ line }) => line),
      ...(body === undefined ? {} : { body }),
    },
    [...steps, ...sides.steps],
    [...amountAssumptions(amounts), ...openIn(notCompared, through), ...judge.assumptions],
  );
};

const failureOf = (
  { id, periods, lines }: Budget,
  outcome: BudgetOutcome,
  period: Id,
): DeviationWorking["failure"] | undefined => {
  if (!periods.some((each) => each.id === period)) return { code: "budget.no-such-period", params: { period } };
  if (outcome.budget !== id) return { code: "outcome.of-another-budget", params: { budget: outcome.budget } };
  const twice = lineGivenTwice(lines, period);
  if (twice !== undefined) return { code: "budget.cell-twice", params: { line: twice, period } };
  const known = new Set(lines.map((line) => line.id));
  const strange = outcome.amounts.find(({ line }) => !known.has(line));
  return strange === undefined ? undefined : { code: "outcome.no-such-line", params: { line: strange.line } };
};

/** Looks up the outcomes of a period by their lines, which have one each at most. */
const fill = (
  outcomes: Map<Id, Amount>,
  { amounts }: BudgetOutcome,
  period: Id,
): DeviationWorking["failure"] | undefined => {
  for (const { line, period: of, amount } of amounts) {
    if (of !== period) continue;
    if (outcomes.has(line)) return { code: "outcome.twice", params: { line, period } };
    outcomes.set(line, amount);
  }
  return undefined;
};

interface Compared {
  readonly budgeted: Sek;
  readonly outcome: Sek;
  readonly amounts: readonly Amount[];
}

/** Budget and outcome of a line; `nothing`: the line has neither for the period. */
const comparable = (
  { cells }: BudgetLine,
  outcome: Amount | undefined,
  period: Id,
): Compared | { readonly why: LineNotCompared["why"] | "nothing" } => {
  const cell = cells.find((each) => each.period === period);
  if (outcome === undefined) return { why: cell === undefined ? "nothing" : "no-outcome" };
  const [budgeted, came] = [cell === undefined ? sek(0) : sekOf(cell.amount), sekOf(outcome)];
  if (budgeted === undefined) return { why: "budget-unknown" };
  if (came === undefined) return { why: "outcome-unknown" };
  return { budgeted, outcome: came, amounts: cell === undefined ? [outcome] : [cell.amount, outcome] };
};

const deviationOf = (
  { budgeted, outcome }: Pick<Compared, "budgeted" | "outcome">,
  decimals: number,
): Deviation | undefined => {
  const deviation = sekWithin(oreOf(outcome) - oreOf(budgeted));
  if (deviation === undefined) return undefined;
  const percent = shareOf(deviation, budgeted, { decimals });
  return percent === undefined ? { deviation } : { deviation, percent };
};

const sidesOf = (lines: readonly LineDeviation[], decimals: number) => {
  const steps: DeviationStep[] = [];
  const deviations: SideDeviation[] = [];
  for (const side of BUDGET_SIDES) {
    const own = lines.filter((line) => line.side === side);
    if (own.length === 0) continue;
    const [budgets, outcomes] = [own.map(({ budgeted }) => budgeted), own.map(({ outcome }) => outcome)];
    const [budgeted, outcome] = [sumWithin(budgets), sumWithin(outcomes)];
    if (budgeted === undefined || outcome === undefined) return undefined;
    const deviation = deviationOf({ budgeted, outcome }, decimals);
    if (deviation === undefined) return undefined;
    deviations.push({ side, budgeted, outcome, ...deviation });
    const output = { budgeted, outcome, ...deviation };
    steps.push({
      code: "outcome.side",
      inputs: { side, budgeted: budgets, outcomes, decimals },
      output,
      basis: ARITHMETIC,
    });
  }
  return { deviations, steps };
};

const openIn = (
  notCompared: readonly LineNotCompared[],
  through: CalendarDate | undefined,
): readonly DeviationWorking["assumption"][] => {
  const basis = { kind: "interpretation" } as const;
  const lines = notCompared.map(({ line }) => line);
  return [
    ...(lines.length === 0 ? [] : [{ code: "outcome.lines-not-compared", params: { lines }, basis } as const]),
    ...(through === undefined ? [] : [{ code: "outcome.counted-through", params: { through }, basis } as const]),
  ];
};

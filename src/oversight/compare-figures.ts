import type { Agreement } from "../agreement/agreement.js";
import type { FigureKey, PrintedFigure } from "../agreement/printed-figure.js";
import type { Budget, BudgetSide } from "../budget/budget.js";
import type { BudgetSum } from "../budget/budget-sum.js";
import { type BudgetSums, budgetSums } from "../budget/budget-sums.js";
import type { Grant } from "../budget/grant.js";
import { grantOfYear } from "../budget/grant-of-year.js";
import type { Id } from "../notation/id.js";
import {
  type FigureRange,
  type FigureVerdict,
  FINE,
  printedRange,
  rangeOfOre,
  rangeOfSek,
  shareRange,
  verdictOn,
} from "./figure-range.js";

/** A printed figure beside the computed one (Swedish: avstämd siffra). */
export interface FigureComparison {
  readonly figure: PrintedFigure;
  /** Position of the figure in the agreement's list. */
  readonly position: number;
  /** What the agreement's own figures give, with as many decimals as are needed; absent where it cannot be computed. */
  readonly computed?: string;
  readonly verdict: FigureVerdict | "cannot-be-computed";
}

/**
 * Every printed figure of an agreement beside what its own amounts give (Swedish: avstämning av tryckta siffror).
 *
 * Amounts that are rounded to a unit are off by at most half a unit each, and so is the printed figure; a difference
 * within the sum of these is a matter of rounding.
 *
 * @example
 * compareFigures({ printedFigures: [] }); // []
 */
export const compareFigures = (agreement: Agreement): readonly FigureComparison[] =>
  rangedFigures(agreement, sumsOf(agreement)).map(({ figure, position, computed, verdict }) =>
    computed === undefined
      ? { figure, position, verdict }
      : { figure, position, verdict, computed: writtenAs(figure, computed) },
  );

/** A comparison whose computed figure is not written out yet. */
export interface RangedFigure extends Omit<FigureComparison, "computed"> {
  readonly computed: FigureRange | undefined;
}

/** The sums of every budget, by its id. */
export const sumsOf = ({ budgets = [] }: Agreement): ReadonlyMap<Id, BudgetSums> =>
  new Map(budgets.map((budget) => [budget.id, budgetSums(budget)]));

/** {@link compareFigures} before anything is written out, on sums that are known. */
export const rangedFigures = (agreement: Agreement, sums: ReadonlyMap<Id, BudgetSums>): readonly RangedFigure[] => {
  const figures = agreement.printedFigures ?? [];
  if (figures.length === 0) return [];
  const sources = sourcesOf(agreement, sums);
  return figures.map((figure, position) => {
    const computed = computedRange(sources, figure.about);
    const verdict =
      computed === undefined ? "cannot-be-computed" : verdictOn(printedRange(figure.value, figure.unit), computed);
    return { figure, position, computed, verdict };
  });
};

/** What printed figures of a budget are compared with, looked up once. */
interface BudgetSource {
  readonly sums: BudgetSums;
  readonly periods: ReadonlySet<Id>;
  readonly sideOf: ReadonlyMap<Id, BudgetSide>;
  /** The shares printed for the lines of a side, added up; each may be off by half of its last digit. */
  readonly printedShares: Map<string, FigureRange>;
}

interface Sources {
  readonly budgets: ReadonlyMap<Id, BudgetSource>;
  readonly grantOfYear: (grant: Id, year: number) => FigureRange | undefined;
}

const sourcesOf = (
  { grants = [], budgets = [], printedFigures = [] }: Agreement,
  sums: ReadonlyMap<Id, BudgetSums>,
): Sources => {
  const sources = new Map(budgets.map((budget) => [budget.id, sourceOf(budget, sums.get(budget.id))]));
  for (const { about, value, unit } of printedFigures) {
    if (about.kind !== "line-share") continue;
    const source = sources.get(about.budget);
    const side = source?.sideOf.get(about.line);
    if (source === undefined || side === undefined) continue;
    const key = `${about.period} ${side}`;
    source.printedShares.set(key, plus(source.printedShares.get(key), printedRange(value, unit)));
  }
  return { budgets: sources, grantOfYear: grantsOf(grants) };
};

const sourceOf = (budget: Budget, sums = budgetSums(budget)): BudgetSource => ({
  sums,
  periods: new Set(budget.periods.map(({ id }) => id)),
  sideOf: new Map(budget.lines.map(({ id, side }) => [id, side])),
  printedShares: new Map(),
});

const grantsOf = (grants: readonly Grant[]): Sources["grantOfYear"] => {
  const byId = new Map(grants.map((grant) => [grant.id, grant]));
  const known = new Map<string, FigureRange | undefined>();
  return (id, year) => {
    const key = `${id} ${String(year)}`;
    const grant = byId.get(id);
    if (!known.has(key) && grant !== undefined) {
      const amount = grantOfYear(grant, year);
      known.set(key, amount.ok ? rangeOfSek(amount.value) : undefined);
    }
    return known.get(key);
  };
};

const plus = (one: FigureRange | undefined, other: FigureRange): FigureRange => ({
  value: (one?.value ?? 0n) + other.value,
  tolerance: (one?.tolerance ?? 0n) + (other.tolerance ?? 0n),
});

/** A figure in the unit of the printed one; shares with one decimal more than printed. */
export const writtenAs = ({ unit, value: printed }: PrintedFigure, { value }: FigureRange): string => {
  const decimals = unit === "percent" ? (printed.split(".")[1] ?? "").length + 1 : 2;
  const inUnit = unit === "tkr" ? value / 1_000n : unit === "mnkr" ? value / 1_000_000n : value;
  const step = FINE / 10n ** BigInt(decimals);
  const size = inUnit < 0n ? -inUnit : inUnit;
  const digits = ((size + step / 2n) / step).toString().padStart(decimals + 1, "0");
  const text = `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`.replace(/\.?0+$/, "");
  return inUnit < 0n && /[1-9]/.test(text) ? `-${text}` : text;
};

const computedRange = (sources: Sources, about: FigureKey): FigureRange | undefined => {
  if (about.kind === "activity-count") return undefined;
  if (about.kind === "grant-of-year") return sources.grantOfYear(about.grant, about.year);
  const budget = sources.budgets.get(about.budget);
  return budget?.periods.has(about.period) === true ? inBudget(budget, about) : undefined;
};

const range = ({ ore, tolerance }: BudgetSum): FigureRange => rangeOfOre(ore, tolerance);

const inBudget = (
  { sums, sideOf, printedShares }: BudgetSource,
  about: Exclude<FigureKey, { readonly kind: "grant-of-year" | "activity-count" }>,
): FigureRange | undefined => {
  const { period } = about;
  const sideSum = (side: BudgetSide) => range(sums.in(period, side));
  switch (about.kind) {
    case "budget-total":
      return sideSum(about.side);
    case "budget-result":
      return difference(sideSum("income"), sideSum("cost"));
    case "line-amount":
      return sideOf.has(about.line) ? range(sums.in(period, { line: about.line })) : undefined;
    case "line-share": {
      const side = sideOf.get(about.line);
      return side === undefined ? undefined : shareRange(range(sums.in(period, { line: about.line })), sideSum(side));
    }
    case "share-total":
      return printedShares.get(`${period} ${about.side}`);
    case "contribution":
      return range(sums.in(period, { party: about.party }));
    case "financing-share":
      return about.of === "total"
        ? shareRange(range(sums.in(period, { party: about.party })), sideSum("income"))
        : shareRange(range(sums.in(period, { cashOf: about.party })), range(sums.in(period, "cash")));
  }
};

const difference = (one: FigureRange, other: FigureRange): FigureRange => ({
  value: one.value - other.value,
  tolerance: one.tolerance === undefined || other.tolerance === undefined ? undefined : one.tolerance + other.tolerance,
});

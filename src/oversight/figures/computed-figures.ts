import type { Agreement } from "../../agreement/agreement.js";
import type { FigureKey, PrintedFigure } from "../../agreement/printed-figure.js";
import type { Budget, BudgetSide } from "../../budget/budget.js";
import type { BudgetSum } from "../../budget/budget-sum.js";
import { type BudgetSums, budgetSums } from "../../budget/budget-sums.js";
import type { Grant } from "../../budget/grant/grant.js";
import { grantOfYear } from "../../budget/grant/grant-of-year.js";
import type { Id } from "../../notation/id.js";
import { type FigureRange, minus, plus, printedRange, rangeOfOre, rangeOfSek, shareRange } from "./figure-range.js";

/** What a printed figure is compared with; `undefined` where the agreement's own figures do not give it. */
type Computed = (figure: PrintedFigure) => FigureRange | undefined;

/** Gives what the agreement's own figures say of any printed one; looks up what many of them need only once. */
export const computedFigures = (agreement: Agreement, sums: ReadonlyMap<Id, BudgetSums>): Computed => {
  const { grants = [], budgets = [], printedFigures = [] } = agreement;
  const shares = printedShares(printedFigures);
  const sources = new Map(budgets.map((budget) => [budget.id, sourceOf(budget, sums.get(budget.id), shares)]));
  const ofYear = amountsOfYears(grants);
  return ({ about, unit }) => {
    if (!fits(about, unit)) return undefined;
    if (about.kind === "activity-count") return undefined;
    if (about.kind === "grant-of-year") return ofYear(about.grant, about.year);
    const source = sources.get(about.budget);
    return source?.periods.has(about.period) === true ? inBudget(source, about) : undefined;
  };
};

const SHARES: readonly FigureKey["kind"][] = ["line-share", "share-total", "financing-share"];

/** Whether a figure about something can be printed in a unit: a share in per cent, an amount in kronor. */
const fits = ({ kind }: FigureKey, unit: PrintedFigure["unit"]): boolean =>
  unit !== "count" && SHARES.includes(kind) === (unit === "percent");

/** What printed figures of a budget are compared with. */
interface BudgetSource {
  readonly sums: BudgetSums;
  readonly periods: ReadonlySet<Id>;
  readonly sideOf: ReadonlyMap<Id, BudgetSide>;
  /** By period and side, the shares printed for its lines, added up; `undefined` where a line has none. */
  readonly shareTotals: ReadonlyMap<string, FigureRange | undefined>;
}

const sourceOf = (budget: Budget, sums = budgetSums(budget), shares: ReadonlyMap<string, FigureRange>) => ({
  sums,
  periods: new Set(budget.periods.map(({ id }) => id)),
  sideOf: new Map(budget.lines.map(({ id, side }) => [id, side])),
  shareTotals: shares.size === 0 ? new Map<string, FigureRange>() : shareTotals(budget, shares),
});

/** The first share printed for each line and period, by budget, period and line; each may be off by half a unit. */
const printedShares = (figures: readonly PrintedFigure[]): ReadonlyMap<string, FigureRange> => {
  const shares = new Map<string, FigureRange>();
  for (const { about, value, unit } of figures) {
    if (about.kind !== "line-share" || unit !== "percent") continue;
    const key = `${about.budget} ${about.period} ${about.line}`;
    if (!shares.has(key)) shares.set(key, printedRange(value, unit));
  }
  return shares;
};

const shareTotals = ({ id, lines }: Budget, shares: ReadonlyMap<string, FigureRange>): BudgetSource["shareTotals"] => {
  const totals = new Map<string, FigureRange | undefined>();
  for (const line of lines) {
    for (const { period } of line.cells) {
      const key = `${period} ${line.side}`;
      const share = shares.get(`${id} ${period} ${line.id}`);
      const total = totals.get(key);
      const isFirst = !totals.has(key);
      totals.set(key, isFirst ? share : share && total && plus(total, share));
    }
  }
  return totals;
};

/** Whether a year's part of a sum for several years was assumed: nothing printed is held against that. */
const isDivided = ({ assumptions }: Extract<ReturnType<typeof grantOfYear>, { readonly ok: true }>): boolean =>
  assumptions.some(({ code }) => code === "grant.divided-by-time");

const amountsOfYears = (grants: readonly Grant[]): ((grant: Id, year: number) => FigureRange | undefined) => {
  const byId = new Map(grants.map((grant) => [grant.id, grant]));
  const known = new Map<string, FigureRange | undefined>();
  return (id, year) => {
    const key = `${id} ${String(year)}`;
    const grant = byId.get(id);
    if (!known.has(key) && grant !== undefined) {
      const amount = grantOfYear(grant, year);
      known.set(key, amount.ok && !isDivided(amount) ? rangeOfSek(amount.value.amount) : undefined);
    }
    return known.get(key);
  };
};

/** A sum as a range, if every amount in it is known. */
const range = ({ ore, tolerance, unknown }: BudgetSum): FigureRange | undefined =>
  unknown === undefined ? rangeOfOre(ore, tolerance) : undefined;

/** What a share of something that is not money alone is a share of. */
const WHOLE = { total: "income", grant: "grants" } as const;

const inBudget = (
  { sums, sideOf, shareTotals }: BudgetSource,
  about: Exclude<FigureKey, { readonly kind: "grant-of-year" | "activity-count" }>,
): FigureRange | undefined => {
  const { period } = about;
  const sideSum = (side: BudgetSide) => range(sums.in(period, side));
  switch (about.kind) {
    case "budget-total":
      return sideSum(about.side);
    case "budget-result":
      return minus(sideSum("income"), sideSum("cost"));
    case "line-amount":
      return sideOf.has(about.line) ? range(sums.in(period, { line: about.line })) : undefined;
    case "line-share": {
      const side = sideOf.get(about.line);
      return side && shareRange(range(sums.in(period, { line: about.line })), sideSum(side));
    }
    case "share-total":
      return shareTotals.get(`${period} ${about.side}`);
    case "contribution":
      return range(sums.in(period, { party: about.party }));
    case "financing-share":
      return about.of === "cash"
        ? shareRange(range(sums.in(period, { cashOf: about.party })), range(sums.in(period, "cash")))
        : shareRange(range(sums.in(period, { party: about.party })), range(sums.in(period, WHOLE[about.of])));
  }
};

import type { Agreement } from "../../agreement/agreement.js";
import type { PrintedFigure } from "../../agreement/printed-figure.js";
import { type BudgetSums, budgetSums } from "../../budget/budget-sums.js";
import type { Id } from "../../notation/id.js";
import { computedFigures } from "./computed-figures.js";
import { type FigureRange, type FigureVerdict, verdictOn, writtenAs } from "./figure-range.js";

/** A printed figure beside the computed one (Swedish: avstämd siffra). */
export interface FigureComparison {
  readonly figure: PrintedFigure;
  /** Position of the figure in the document's list. */
  readonly position: number;
  /**
   * What the agreement's own figures give, in the unit of the printed one: an amount to the öre, a share with one
   * decimal more than printed. Absent where it cannot be computed.
   */
  readonly computed?: string;
  /** `cannot-be-computed`: an amount is missing, unknown or only about, or the unit does not fit what it is about. */
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
  rangedFigures(agreement, sumsOf(agreement)).map(written);

/** A comparison whose computed figure is not written out yet (Swedish: avstämd siffra i råform). */
export interface RangedFigure extends Omit<FigureComparison, "computed"> {
  readonly computed: FigureRange | undefined;
}

/** Writes a comparison out. */
export const written = ({ figure, position, computed, verdict }: RangedFigure): FigureComparison =>
  computed === undefined
    ? { figure, position, verdict }
    : { figure, position, verdict, computed: writtenAs(figure, computed) };

/** The sums of every budget, by its id. */
export const sumsOf = ({ budgets = [] }: Agreement): ReadonlyMap<Id, BudgetSums> =>
  new Map(budgets.map((budget) => [budget.id, budgetSums(budget)]));

/** {@link compareFigures} before anything is written out, on sums that are known. */
export const rangedFigures = (agreement: Agreement, sums: ReadonlyMap<Id, BudgetSums>): readonly RangedFigure[] => {
  const figures = agreement.printedFigures ?? [];
  return figures.length === 0 ? [] : heldAgainst(figures, computedFigures(agreement, sums));
};

/** Printed figures beside what some computation gives for each of them. */
export const heldAgainst = (
  figures: readonly PrintedFigure[],
  computedFor: (figure: PrintedFigure) => FigureRange | undefined,
): readonly RangedFigure[] =>
  figures.map((figure, position) => {
    const computed = computedFor(figure);
    const verdict = computed && verdictOn(figure, computed);
    return verdict === undefined
      ? { figure, position, computed: undefined, verdict: "cannot-be-computed" }
      : { figure, position, computed, verdict };
  });

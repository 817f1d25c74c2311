import type { Agreement } from "../agreement/agreement.js";
import { indexAgreement, type IndexedAgreement } from "../agreement/agreement-index.js";
import type { BudgetSums } from "../budget/budget-sums.js";
import type { Id } from "../notation/id.js";
import { type RangedFigure, rangedFigures, sumsOf } from "../oversight/figures/compare-figures.js";

/** What rules look at (Swedish: regelns underlag): an agreement, and what several rules need of it, worked out once. */
export interface RuleSubject extends IndexedAgreement {
  /** The sums of every budget, by its id. */
  readonly sums: ReadonlyMap<Id, BudgetSums>;
  /** The printed figures beside the computed ones. */
  readonly figures: readonly RangedFigure[];
}

/** Prepares an agreement for its rules. */
export const ruleSubject = (agreement: Agreement): RuleSubject => {
  const sums = sumsOf(agreement);
  return { ...indexAgreement(agreement), sums, figures: rangedFigures(agreement, sums) };
};

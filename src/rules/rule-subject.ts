import type { Agreement } from "../agreement/agreement.js";
import { indexAgreement, type IndexedAgreement } from "../agreement/agreement-index.js";
import { compareFigures, type FigureComparison } from "../oversight/compare-figures.js";

/**
 * What rules look at (Swedish: regelns underlag): an agreement, its ids and its printed figures, each worked out once.
 */
export interface RuleSubject extends IndexedAgreement {
  readonly figures: readonly FigureComparison[];
}

/** Prepares an agreement for its rules. */
export const ruleSubject = (agreement: Agreement): RuleSubject => ({
  ...indexAgreement(agreement),
  figures: compareFigures(agreement),
});

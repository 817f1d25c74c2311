export { indexAmount, type IndexAmountOptions } from "./index-amount.js";
export { indexedAmounts, type FirstAmount, type IndexedAmountsOptions } from "./indexed-amounts.js";
export type { IndexedAmount } from "./indexed-year.js";
export {
  COUNCIL_UPLIFT,
  COUNTED_FROM,
  type CountedFrom,
  FIXED_RATE,
  type Floor,
  FLOORS,
  type IndexationClause,
  type IndexReference,
  type IssueChoice,
  type LinkFactor,
} from "./indexation-clause.js";
export type {
  IndexationAssumption,
  IndexationFailure,
  IndexationStep,
  IndexationWorking,
  IndexFigure,
  WeightedSeries,
} from "./indexation-working.js";
export { INDEX_KINDS, type IndexObservation, type IndexSeries } from "./index-series.js";

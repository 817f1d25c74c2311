import { indexSeriesFallsBelowNothing } from "./index-series/falls-below-nothing.js";
import { indexSeriesFiguresDiffer } from "./index-series/figures-differ.js";
import { indexSeriesLevelNotPositive } from "./index-series/level-not-positive.js";
import { indexSeriesLevelWithoutBase } from "./index-series/level-without-base.js";
import { indexSeriesSeveralBases } from "./index-series/several-bases.js";
import { indexSeriesUpliftWithoutDecision } from "./index-series/uplift-without-decision.js";

/** The rules that this library holds every series of index figures to (Swedish: standardregler för indexserier). */
export const standardIndexSeriesRules = [
  indexSeriesLevelWithoutBase,
  indexSeriesLevelNotPositive,
  indexSeriesFallsBelowNothing,
  indexSeriesFiguresDiffer,
  indexSeriesUpliftWithoutDecision,
  indexSeriesSeveralBases,
] as const;

/** Any standard rule over a series of index figures (Swedish: standardregel för indexserier). */
export type StandardIndexSeriesRule = (typeof standardIndexSeriesRules)[number];

/** Any issue of a standard rule over a series of index figures (Swedish: anmärkning på en indexserie). */
export type StandardIndexSeriesIssue = ReturnType<StandardIndexSeriesRule["issues"]>[number];

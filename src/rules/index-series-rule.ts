import type { IndexSeries } from "../indexation/index-series.js";
import { defineRule, type Rule, type RuleDefinition } from "../issues/rule.js";

/** What rules over a series of index figures look at (Swedish: regelns underlag). */
export interface IndexSeriesRuleSubject {
  readonly series: IndexSeries;
}

/** A rule over a series of index figures (Swedish: regel för indexserier). Its file is named after its code. */
export type IndexSeriesRule<Code extends string = string, Params = object> = Rule<IndexSeriesRuleSubject, Code, Params>;

/**
 * Makes a rule over a series of index figures (Swedish: regel för indexserier), one's own or a standard one.
 *
 * An integrator's codes begin with a word of their own: `uppsala.series-without-source`.
 *
 * @example
 * const rule = indexSeriesRule({
 *   code: "uppsala.series-without-source", severity: "warning",
 *   check: ({ series }) => series.sources === undefined ? [{ path: "", params: {} }] : [],
 * });
 * rule.issues({ series: {} }).length; // 1
 */
export const indexSeriesRule = <const Code extends string, Params>(
  definition: RuleDefinition<IndexSeriesRuleSubject, Code, Params>,
): IndexSeriesRule<Code, Params> => defineRule(definition);

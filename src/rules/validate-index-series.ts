import type { IndexSeries } from "../indexation/index-series.js";
import type { Issue } from "../issues/issue.js";
import type { IndexSeriesRule } from "./index-series-rule.js";
import { type StandardIndexSeriesIssue, standardIndexSeriesRules } from "./standard-index-series-rules.js";

/** With which rules a series of index figures is validated (Swedish: val av regler). */
export interface IndexSeriesRulesOptions<Checked extends IndexSeriesRule> {
  /** Instead of the standard rules; add to these by `[...standardIndexSeriesRules, ours]`. */
  readonly rules: readonly Checked[];
}

/**
 * Everything in a series of index figures that its rules find fault with (Swedish: granskning av en indexserie), all at
 * once, in the order of the rules.
 *
 * Whether the figures are those that were published, only the publisher can tell.
 *
 * @example
 * const observations = [{ period: "2018-10", value: "330.72", state: "final" }];
 * validateIndexSeries({ name: "KPI", figures: "level", observations })[0].code; // "index-series.level-without-base"
 */
export function validateIndexSeries(series: IndexSeries): readonly StandardIndexSeriesIssue[];
export function validateIndexSeries<Checked extends IndexSeriesRule>(
  series: IndexSeries,
  options: IndexSeriesRulesOptions<Checked>,
): readonly ReturnType<Checked["issues"]>[number][];
export function validateIndexSeries(
  series: IndexSeries,
  { rules }: IndexSeriesRulesOptions<IndexSeriesRule> = { rules: standardIndexSeriesRules },
): readonly Issue[] {
  return rules.flatMap((rule) => rule.issues({ series }));
}

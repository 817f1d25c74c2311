import { basisOf } from "../explanation/basis.js";
import type { ExactNumber } from "../money/exact-number.js";
import type { Percentage } from "../money/percentage.js";
import { compoundedChange, weightedChange } from "../money/percentage-change.js";
import type { IndexationClause, IndexReference } from "./indexation-clause.js";
import type { IndexationStep, WeightedSeries } from "./indexation-working.js";
import { levelChange } from "./level-change.js";
import { type Found, found, lacking, type NamedSeries } from "./published-figure.js";
import type { ChangeOfSeries } from "./series-change.js";
import { periodFor } from "./counted-period.js";
import type { FollowedSeries } from "./followed-series.js";
import { yearlyChange } from "./yearly-change.js";

/** For which year a change is asked, and since when. */
export interface YearAsked {
  readonly year: number;
  /** The first year that is indexed; its change is counted from the base. */
  readonly firstIndexed: number;
  /** Whether the change is the whole one since the base, or that of the year. */
  readonly sinceBase: boolean;
  readonly preliminary: "refuse" | "use";
}

/** The change of a year as the series give it, exactly, and the preliminary figures in it. */
export interface YearChange {
  readonly change: ExactNumber;
  readonly steps: readonly IndexationStep[];
  readonly preliminary: readonly { readonly series: string; readonly period: string }[];
}

/** The change of a year as the series of a clause give it, weighed together, before the clause does anything to it. */
export const yearChange = (
  clause: IndexationClause,
  followed: readonly FollowedSeries[],
  asked: YearAsked,
): Found<YearChange> => {
  const { year } = asked;
  const beyond = lacking({ code: "indexation.beyond-limits", params: { year, of: "digits" } });
  const parts: WeightedSeries[] = [];
  const steps: IndexationStep[] = [];
  const preliminary: { series: string; period: string }[] = [];
  for (const { reference, weight, named } of followed) {
    const { series } = reference;
    const ofSeries = named === undefined ? fixedChange(clause, reference, asked) : changeOf(named, asked);
    if (!ofSeries.ok) return ofSeries;
    const { change, step, figures } = ofSeries.value;
    parts.push({ series, change, weight });
    steps.push(step);
    preliminary.push(
      ...figures.filter(({ state }) => state === "preliminary").map(({ period }) => ({ series, period })),
    );
  }
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return found({ change: only.change, steps, preliminary });
  const change = weightedChange(parts);
  if (change === undefined) return beyond;
  steps.push({ code: "indexation.weighted", inputs: { year, parts }, output: change, basis: basisOf(clause) });
  return found({ change, steps, preliminary });
};

/** A rate that the agreement fixes, once for each year since the base. */
const fixedChange = (
  clause: IndexationClause,
  { rate }: IndexReference,
  { year, firstIndexed, sinceBase }: YearAsked,
): Found<ChangeOfSeries> => {
  if (rate === undefined) return lacking({ code: "indexation.rate-missing", params: {} });
  const years = sinceBase ? year - firstIndexed + 1 : 1;
  const change = compoundedChange(Array.from({ length: years }, (): Percentage => rate));
  if (change === undefined) return lacking({ code: "indexation.beyond-limits", params: { year, of: "digits" } });
  const inputs = { year, rate, years };
  return found({
    change,
    step: { code: "indexation.fixed-rate", inputs, output: change, basis: basisOf(clause) },
    figures: [],
  });
};

const changeOf = (
  named: NamedSeries,
  { year, firstIndexed, sinceBase, preliminary }: YearAsked,
): Found<ChangeOfSeries> => {
  const { reference } = named;
  const { series, basePeriod } = reference;
  const after = periodFor(named, year);
  if (!after.ok) return after;
  const isFromBase = sinceBase || year === firstIndexed;
  const before =
    isFromBase && basePeriod !== undefined
      ? found(basePeriod)
      : periodFor(named, (isFromBase ? firstIndexed : year) - 1);
  if (!before.ok) return before;
  if (before.value >= after.value) {
    const params = { series, period: after.value, base: before.value };
    return lacking({ code: "indexation.base-period-wrong", params });
  }
  const compared = { year, before: before.value, after: after.value, preliminary };
  return named.series.figures === "level" ? levelChange(named, compared) : yearlyChange(named, compared);
};

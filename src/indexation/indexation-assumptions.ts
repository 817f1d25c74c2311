import { compareSek } from "../money/sek-arithmetic.js";
import { countedFrom } from "./applied-change.js";
import { periodFor } from "./counted-period.js";
import type { FollowedSeries } from "./followed-series.js";
import type { IndexationClause } from "./indexation-clause.js";
import type { IndexationAssumption } from "./indexation-working.js";
import type { IndexedAmount } from "./indexed-year.js";

const basis = { kind: "interpretation" } as const;

/** Indexed years, and their amounts with those before them. */
export interface IndexedRun {
  readonly firstIndexed: number;
  readonly through: number;
  readonly amounts: readonly IndexedAmount[];
}

/** The first year whose amount is below that of the year before. */
const firstFall = (amounts: readonly IndexedAmount[]): number | undefined =>
  amounts.find(({ amount }, index) => {
    const before = amounts[index - 1];
    return before !== undefined && compareSek(amount, before.amount) < 0;
  })?.year;

/** What a clause leaves open, where it made a difference to the years that were indexed. */
export const assumptionsOfClause = (
  clause: IndexationClause,
  { firstIndexed, through, amounts }: IndexedRun,
): readonly IndexationAssumption[] => {
  const { from, floor, part, firstYear, amountRounding, interpretations = [] } = clause;
  const found: IndexationAssumption[] = interpretations.map(({ field, note }) => ({
    code: "indexation.interpreted",
    params: { field, note },
    basis: { kind: "interpretation", note },
  }));
  if (firstIndexed > through) return found;
  const years = through - firstIndexed + 1;
  if (firstYear === undefined) {
    found.push({ code: "indexation.first-year-not-stated", params: { year: firstIndexed }, basis });
  }
  if (from === undefined && years > 1) {
    found.push({ code: "indexation.counted-from-not-stated", params: {}, basis });
  }
  if (part !== undefined && part !== "100" && countedFrom(clause) === "year-before" && years > 1) {
    found.push({ code: "indexation.part-of-each-year", params: { part }, basis });
  }
  const fall = floor === undefined ? firstFall(amounts) : undefined;
  if (fall !== undefined) {
    found.push({ code: "indexation.floor-not-stated", params: { year: fall }, basis });
  }
  if (floor !== undefined && floor.kind !== "none" && floor.appliesTo === undefined) {
    found.push({ code: "indexation.floor-applies-to-not-stated", params: {}, basis });
  }
  if (amountRounding === undefined) {
    found.push({ code: "indexation.amount-rounding-not-stated", params: {}, basis });
  }
  return found;
};

/** What a clause leaves open of a series that it follows. */
export const assumptionsOfSeries = (
  { reference, named }: FollowedSeries,
  baseYear: number | undefined,
): readonly IndexationAssumption[] => {
  const { series, lag, issue, basePeriod } = reference;
  if (named === undefined) return [];
  const found: IndexationAssumption[] = [];
  if (lag === undefined) found.push({ code: "indexation.lag-not-stated", params: { series }, basis });
  if (issue !== undefined && issue.lag === undefined) {
    found.push({ code: "indexation.issue-year-not-stated", params: { series }, basis });
  }
  if (baseYear === undefined || basePeriod !== undefined || named.series.figures !== "level") return found;
  const base = periodFor(named, baseYear);
  if (base.ok) found.push({ code: "indexation.base-period-not-stated", params: { series, period: base.value }, basis });
  return found;
};

/** A figure that may still be revised. */
export interface PreliminaryFigure {
  readonly series: string;
  readonly period: string;
}

/** Each preliminary figure that was used, said once. */
export const preliminaryAssumptions = (figures: readonly PreliminaryFigure[]): readonly IndexationAssumption[] => {
  const once = new Map(figures.map(({ series, period }) => [`${period} ${series}`, { series, period }]));
  return [...once.values()].map((params) => ({ code: "indexation.preliminary-figure", params, basis }));
};

import { type Answer, answered, unanswered } from "../explanation/answer.js";
import { IopError } from "../issues/iop-error.js";
import { compareExact } from "../money/exact-number.js";
import type { Sek } from "../money/sek.js";
import { NO_CHANGE, partOf, type YearBefore } from "./applied-change.js";
import { followedSeries } from "./followed-series.js";
import {
  assumptionsOfClause,
  assumptionsOfSeries,
  preliminaryAssumptions,
  type PreliminaryFigure,
} from "./indexation-assumptions.js";
import type { IndexationClause } from "./indexation-clause.js";
import type { IndexationFailure, IndexationStep, IndexationWorking } from "./indexation-working.js";
import type { IndexSeries } from "./index-series.js";
import { type IndexedAmount, indexedYear } from "./indexed-year.js";
import { yearChange } from "./year-change.js";

/** An amount of a year that an indexation starts from (Swedish: utgångsbelopp). */
export interface FirstAmount {
  readonly year: number;
  /** Not below zero. */
  readonly amount: Sek;
}

/** What is asked of {@link indexedAmounts} (Swedish: fråga om uppräknade belopp). */
export interface IndexedAmountsOptions {
  /** What is paid for the year before the first indexed one, or for an earlier year. */
  readonly first: FirstAmount;
  /** Last year, included. */
  readonly through: number;
  /** Published figures; a clause finds its series by their names. */
  readonly series: readonly IndexSeries[];
  /**
   * Whether figures that may still be revised count where there is no final one. `refuse`, unless told: the answer then
   * fails by name. A preliminary and a final figure are never compared.
   */
  readonly preliminary?: "refuse" | "use";
}

/**
 * What is payable for the first year and every year through the last (Swedish: uppräknade belopp), by an indexation
 * clause and published figures.
 *
 * Years before the clause's first year keep the first amount. The order is fixed: change of each series, weights,
 * threshold, rounding of the percentage, ceiling, floor of the change, the indexed part of the amount, rounding of the
 * amount, floor of the payable amount. Between the roundings that the clause states nothing is rounded; an amount ends
 * in whole öre. What the clause leaves open stands among the assumptions, if it made a difference.
 *
 * Fails by name, never with the nearest figure: a series that is unknown or ambiguous; weights that are missing or not
 * 100; a figure that is missing, preliminary (unless the caller lets it be used), ambiguous, on another base or without
 * one, of an issue that is not stated; bases without a link factor; a council's uplift without its decision. All names:
 * {@link IndexationFailure}.
 *
 * @throws {@link IopError} `usage.year` when a year is not a whole number, 1900–2199.
 *
 * @example
 * const clause = { id: "uplift", series: [{ series: "fixed", rate: "2" }], from: "year-before", firstYear: 2020 };
 * const first = { year: 2019, amount: sek(3500000) };
 * indexedAmounts(clause, { first, through: 2021, series: [] }).value[2].amount; // "3641400.00"
 */
export const indexedAmounts = (
  clause: IndexationClause,
  options: IndexedAmountsOptions,
): Answer<readonly IndexedAmount[], IndexationWorking> => {
  const { first, through, series, preliminary = "refuse" } = options;
  const failure = failureOf(clause, options);
  if (failure !== undefined) return unanswered(failure);
  const firstIndexed = Math.max(clause.firstYear ?? first.year + 1, first.year + 1);
  const amounts = notIndexed(first, Math.min(through, firstIndexed - 1));
  const run = { firstIndexed, through, amounts };
  if (firstIndexed > through) return answered(amounts, [], assumptionsOfClause(clause, run));

  const followed = followedSeries(clause, series);
  if (!followed.ok) return unanswered(followed.failure);
  const sinceBase = clause.from === "first-amount";
  const steps: IndexationStep[] = [];
  const notFinal: PreliminaryFigure[] = [];
  let before: YearBefore = { first: first.amount, payable: first.amount, applied: NO_CHANGE, total: NO_CHANGE };
  for (let year = firstIndexed; year <= through; year += 1) {
    const change = yearChange(clause, followed.value, { year, firstIndexed, sinceBase, preliminary });
    if (!change.ok) return unanswered(change.failure, steps);
    steps.push(...change.value.steps);
    notFinal.push(...change.value.preliminary);
    const indexed = indexedYear(clause, change.value.change, { year, before, steps });
    if (!indexed.ok) return unanswered(indexed.failure, steps);
    amounts.push(indexed.value.indexed);
    before = indexed.value.after;
  }
  return answered(amounts, steps, [
    ...assumptionsOfClause(clause, run),
    ...followed.value.flatMap((each) => assumptionsOfSeries(each, sinceBase ? firstIndexed - 1 : undefined)),
    ...preliminaryAssumptions(notFinal),
  ]);
};

/** The first amount, for the first year and the years that the clause does not index. */
const notIndexed = ({ year: first, amount }: FirstAmount, last: number): IndexedAmount[] =>
  Array.from({ length: last - first + 1 }, (_, offset) => {
    return { year: first + offset, amount, from: amount, change: NO_CHANGE };
  });

const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1900 && year <= 2199;

const failureOf = (
  clause: IndexationClause,
  { first, through }: IndexedAmountsOptions,
): IndexationFailure | undefined => {
  if (!isYear(first.year) || !isYear(through)) throw new IopError("usage.year", "A year is a whole number, 1900–2199.");
  if (through < first.year) return { code: "indexation.no-such-year", params: { first: first.year, through } };
  if (first.amount.startsWith("-")) return { code: "indexation.amount-negative", params: { year: first.year } };
  const part = partOf(clause);
  return compareExact(part, "0") > 0 && compareExact(part, "100") <= 0
    ? undefined
    : { code: "indexation.part-out-of-range", params: { part } };
};

import { type ClosedPeriod, daysIn, hasBothDays } from "../../calendar/period.js";
import { type Answer, answered, unanswered } from "../../explanation/answer.js";
import { ARITHMETIC } from "../../explanation/basis.js";
import { sameJson } from "../../notation/same-json.js";
import { agreementBetween } from "../../quantity/agreement-between.js";
import type { Quantity } from "../../quantity/quantity.js";
import { sumOfQuantities } from "../../quantity/sum-of-quantities.js";
import type { Indicator } from "../indicator.js";
import type { Observation } from "../observation.js";
import type { SumAssumption, SumFailure, SumWorking } from "./sum-working.js";

/** Observations added up (Swedish: summerade uppgifter). */
export interface ObservedSum {
  readonly quantity: Quantity;
  readonly within: ClosedPeriod;
  /** What was added, each once. */
  readonly observations: readonly Observation[];
}

/** What is asked of {@link observedSum} (Swedish: fråga om summa). */
export interface ObservedSumOptions {
  /** Those of other indicators are left out. */
  readonly observations: readonly Observation[];
  readonly within: ClosedPeriod;
  /**
   * The dimension whose parts, measured for exactly this period, are added up; absent: the totals of the periods that
   * lie in it.
   */
  readonly by?: string;
}

type Timed = Observation & { readonly period: ClosedPeriod };

const isTimed = (observation: Observation): observation is Timed =>
  observation.period !== undefined && hasBothDays(observation.period);

const sameDays = (one: ClosedPeriod, other: ClosedPeriod): boolean =>
  one.from === other.from && one.through === other.through;

/**
 * The observations of an indicator added up over time or over the parts of a total (Swedish: summa), exactly; only
 * where the indicator may be summed. Forecasts and what is not known are left out; a preliminary value stands back for
 * a final one of the same time. A total and its parts are never added together. Ratios are added part to part and whole
 * to whole, ranges bound to bound.
 *
 * Fails by name: `observed.not-to-be-summed`, `observed.nothing-to-sum`, `observed.unit-differs`,
 * `observed.per-differs`, `observed.not-a-number`, `observed.counted-twice` (days, or a part, that two observations
 * both count), `observed.too-large` (beyond 10¹⁵).
 *
 * @example
 * const indicator = { id: "visits", name: "Besök", measures: [], measure: "count", summing: "may-be-summed" };
 * const half = (id, from, through, value) => ({
 *   id, of: { kind: "indicator", id: "visits" }, quantity: { kind: "number", value }, period: { from, through },
 * });
 * const [first, last] = [half("a", "2019-01-01", "2019-06-30", 40), half("b", "2019-07-01", "2019-12-31", 30)];
 * const within = { from: calendarDate("2019-01-01"), through: calendarDate("2019-12-31") };
 * observedSum(indicator, { observations: [first, last], within }).value.quantity; // {"kind":"number","value":70}
 */
export const observedSum = (
  indicator: Indicator,
  { observations, within, by }: ObservedSumOptions,
): Answer<ObservedSum, SumWorking> => {
  const { id, summing } = indicator;
  if (summing !== "may-be-summed") {
    const params = { indicator: id, summing: summing ?? "not-stated" } as const;
    return unanswered({ code: "observed.not-to-be-summed", params });
  }
  const measured = observations.filter(
    ({ of, quantity, state }) =>
      of.kind === "indicator" && of.id === id && quantity.kind !== "unknown" && state !== "expected",
  );
  const timed = measured.filter(isTimed);
  const terms = by === undefined ? periodsIn(timed, within) : partsOf(timed, within, by);
  const failure = failureOf(indicator, terms, by);
  if (failure !== undefined) return unanswered(failure);
  const quantities = terms.map(({ quantity }) => quantity);
  const quantity = sumOfQuantities(quantities);
  if (quantity === undefined) return unanswered({ code: "observed.nothing-to-sum", params: { indicator: id } });
  if (isTooLarge(quantity)) return unanswered({ code: "observed.too-large", params: { indicator: id } });
  const inputs = { indicator: id, observations: terms.map((term) => term.id), quantities };
  const total = timed.find(({ period, breakdown = [] }) => breakdown.length === 0 && sameDays(period, within));
  return answered(
    { quantity, within, observations: terms },
    [{ code: "observed.sum", inputs, output: quantity, basis: ARITHMETIC }],
    assumptionsOf(terms, quantity, within, by === undefined ? undefined : total),
  );
};

/** Final values, and preliminary ones where nothing final is of the same kind; in order of time. */
const finalOnly = (observations: readonly Timed[], keyOf: (observation: Timed) => string): readonly Timed[] => {
  const final = new Set(observations.filter(({ state }) => state !== "preliminary").map(keyOf));
  return observations
    .filter((each) => each.state !== "preliminary" || !final.has(keyOf(each)))
    .sort((one, other) => Number(keyOf(one) > keyOf(other)) - Number(keyOf(one) < keyOf(other)));
};

const periodsIn = (timed: readonly Timed[], within: ClosedPeriod): readonly Timed[] =>
  finalOnly(
    timed.filter(({ period: { from, through }, breakdown = [] }) => {
      return breakdown.length === 0 && from >= within.from && through <= within.through && from <= through;
    }),
    ({ period: { from, through } }) => `${from} ${through}`,
  );

const partOf = ({ breakdown = [] }: Observation): string => breakdown[0]?.value ?? "";

const partsOf = (timed: readonly Timed[], within: ClosedPeriod, by: string): readonly Timed[] =>
  finalOnly(
    timed.filter(({ period, breakdown = [] }) => {
      return breakdown.length === 1 && breakdown[0]?.dimension === by && sameDays(period, within);
    }),
    partOf,
  );

/** Two neighbours that count the same: days, or a part of the total. */
const countedTwice = (terms: readonly Timed[], by: string | undefined): readonly [Timed, Timed] | undefined => {
  for (const [position, term] of terms.entries()) {
    const before = terms[position - 1];
    if (before === undefined) continue;
    const twice = by === undefined ? before.period.through >= term.period.from : partOf(before) === partOf(term);
    if (twice) return [before, term];
  }
  return undefined;
};

const failureOf = (indicator: Indicator, terms: readonly Timed[], by: string | undefined): SumFailure | undefined => {
  const { id, unit, per, measure } = indicator;
  const ofWhole = measure === "ratio" || measure === "share";
  for (const term of terms) {
    const params = { indicator: id, observation: term.id };
    if (term.unit !== undefined && term.unit !== unit) return { code: "observed.unit-differs", params };
    if (term.per !== undefined && !sameJson(term.per, per)) return { code: "observed.per-differs", params };
    const adds = ofWhole ? term.quantity.kind === "ratio" : ["number", "range"].includes(term.quantity.kind);
    if (!adds) return { code: "observed.not-a-number", params };
  }
  const [first, second] = countedTwice(terms, by) ?? [];
  return first === undefined || second === undefined
    ? undefined
    : { code: "observed.counted-twice", params: { indicator: id, first: first.id, second: second.id } };
};

const isTooLarge = (quantity: Quantity): boolean => {
  if (quantity.kind === "ratio") return isTooLarge(quantity.part) || isTooLarge(quantity.whole);
  return Object.values(quantity).some((value) => typeof value === "number" && Math.abs(value) > 1e15);
};

const basis = { kind: "interpretation" } as const;

const assumptionsOf = (
  terms: readonly Timed[],
  sum: Quantity,
  within: ClosedPeriod,
  total: Timed | undefined,
): readonly SumAssumption[] => {
  const covered = terms.reduce((days, { period }) => days + (daysIn(period) ?? 0), 0);
  const days = (daysIn(within) ?? 0) - covered;
  const count = terms.filter(({ state }) => state === "preliminary").length;
  const differs = total !== undefined && agreementBetween([total.quantity, sum]) === "disagree";
  return [
    ...(days > 0 ? [{ code: "observed.days-without-value", params: { days, within }, basis } as const] : []),
    ...(count > 0 ? [{ code: "observed.preliminary", params: { count }, basis } as const] : []),
    ...(differs ? [{ code: "observed.total-differs", params: { total: total.quantity, sum }, basis } as const] : []),
  ];
};

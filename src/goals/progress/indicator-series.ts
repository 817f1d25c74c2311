import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Period } from "../../calendar/period.js";
import type { Id } from "../../notation/id.js";
import { type AgreementBetween, agreementBetween } from "../../quantity/agreement-between.js";
import { breakdownKey } from "./breakdown-key.js";
import type { Indicator } from "../indicator.js";
import type { Breakdown, Observation } from "../observation.js";

/** What was measured for one period (Swedish: punkt i tidsserien); several sources are all kept. */
export interface SeriesPoint {
  readonly period: Period;
  /** In the order given. */
  readonly observations: readonly Observation[];
  readonly agreement: AgreementBetween;
}

/** What was measured of an indicator over time (Swedish: tidsserie). */
export interface IndicatorSeries {
  readonly indicator: Id;
  /** By last day, then by first day; those without a last day are not among them. */
  readonly points: readonly SeriesPoint[];
  /** Observations whose last day is not known, in the order given. */
  readonly undated: readonly Observation[];
}

/** What is asked of {@link indicatorSeries} (Swedish: fråga om tidsserie). */
export interface IndicatorSeriesOptions {
  /** Those of other indicators are left out. */
  readonly observations: readonly Observation[];
  /** Which part of the total; absent: the total. */
  readonly breakdown?: readonly Breakdown[];
}

/**
 * What was measured of an indicator over time (Swedish: tidsserie), the oldest first, and where sources disagree.
 * Nothing is filled in, added up or left out, but for what is broken down otherwise; forecasts keep their state.
 *
 * @example
 * const year = { from: calendarDate("2017-01-01"), through: calendarDate("2017-12-31") };
 * const seen = { id: "a", of: { kind: "indicator", id: "guests" }, quantity: { kind: "number", value: 83 } };
 * const indicator = { id: "guests", name: "Gäster", measures: [], measure: "count" };
 * const other = { ...seen, id: "b", period: year, quantity: { kind: "number", value: 85 } };
 * const series = indicatorSeries(indicator, { observations: [{ ...seen, period: year }, other] });
 * series.points.map(({ agreement }) => agreement); // ["disagree"]
 */
export const indicatorSeries = (
  { id }: Indicator,
  { observations, breakdown = [] }: IndicatorSeriesOptions,
): IndicatorSeries => {
  const part = breakdownKey(breakdown);
  const own = observations.filter(({ of, breakdown: parts = [] }) => {
    return of.kind === "indicator" && of.id === id && breakdownKey(parts) === part;
  });
  const points = new Map<string, { readonly period: Period; readonly observations: Observation[] }>();
  const undated: Observation[] = [];
  for (const observation of own) {
    const { period } = observation;
    if (period?.through === undefined) {
      undated.push(observation);
      continue;
    }
    const key = orderOf(period.through, period.from);
    const found = points.get(key);
    if (found === undefined) points.set(key, { period, observations: [observation] });
    else found.observations.push(observation);
  }
  const inOrder = [...points].sort(([one], [other]) => Number(one > other) - Number(one < other));
  return {
    indicator: id,
    points: inOrder.map(([, point]) => ({
      ...point,
      agreement: agreementBetween(point.observations.map(({ quantity }) => quantity)),
    })),
    undated,
  };
};

const orderOf = (through: CalendarDate, from: CalendarDate | undefined): string => `${through} ${from ?? ""}`;

import type { CalendarDate } from "../../calendar/calendar-date.js";
import { daysBetween } from "../../calendar/day-arithmetic.js";
import { daysIn, hasBothDays } from "../../calendar/period.js";
import { ARITHMETIC } from "../../explanation/basis.js";
import { type Bounds, shareWithin } from "../../quantity/bounds.js";
import { compareFractions, type Fraction, fractionOf, inverseOf } from "../../quantity/fraction.js";
import { minusFraction, plusFraction, timesFraction, writtenFraction } from "../../quantity/fraction.js";
import type { Quantity } from "../../quantity/quantity.js";
import { comparableBounds } from "./comparable-bounds.js";
import type { Indicator, Target } from "../indicator.js";
import type { Observation } from "../observation.js";
import type { ProgressStep, ReasonNoTrajectory, Trajectory } from "./progress-working.js";
import type { Scale } from "../scale.js";

/** A measured value that does not meet a target yet, and what the target accepts. */
export interface NotYetMet {
  readonly indicator: Indicator;
  readonly scale?: Scale;
  readonly target: Target;
  readonly accepted: Bounds;
  readonly observation: Observation;
  readonly measured: Bounds;
  readonly on: CalendarDate;
}

type TrajectoryStep = Extract<ProgressStep, { readonly code: "progress.trajectory" }>;

/** The single number that a quantity is, if it is one. */
const numberOf = (quantity: Quantity, indicator: Indicator, scale?: Scale): Fraction | undefined => {
  const bounds = comparableBounds(quantity, indicator, scale);
  if (typeof bounds === "string" || bounds.lower === undefined || bounds.upper === undefined) return undefined;
  return compareFractions(bounds.lower.value, bounds.upper.value) === 0 ? bounds.lower.value : undefined;
};

/** The point of a straight line from one number to another, so many days of all. */
const onLine = (start: Fraction, end: Fraction, [days, all]: readonly [number, number]): Fraction => {
  const rise = plusFraction(end, minusFraction(start));
  return plusFraction(start, timesFraction(rise, timesFraction(fractionOf(days), inverseOf(fractionOf(all)))));
};

/**
 * Whether a value that does not meet its target is on the straight line from the baseline, on the day before the
 * target's period, to the nearest value that the target accepts, on its last day. The whole of a range has to be.
 */
export const onTrajectory = (rule: Trajectory, value: NotYetMet): TrajectoryStep | ReasonNoTrajectory => {
  const { indicator, scale, target, accepted, observation, measured, on } = value;
  const { baseline } = indicator;
  const { period = {} } = target;
  const through = observation.period?.through;
  if (baseline === undefined) return "no-baseline";
  const start = numberOf(baseline.quantity, indicator, scale);
  if (start === undefined) return "baseline-not-a-number";
  const all = daysIn(period);
  if (!hasBothDays(period) || through === undefined || all === undefined || all === 0) return "no-period";
  if (on > period.through) return "period-over";
  const { lower, upper } = accepted;
  const rises = lower !== undefined && compareFractions(start, lower.value) < 0;
  const falls = upper !== undefined && compareFractions(start, upper.value) > 0;
  const end = rises ? lower.value : falls ? upper.value : undefined;
  if (end === undefined) return "baseline-meets-target";
  const line = onLine(start, end, [daysBetween(period.from, through) + 1, all]);
  const bound = { value: line, included: true };
  const enough = rises ? { ...(upper && { upper }), lower: bound } : { ...(lower && { lower }), upper: bound };
  return {
    code: "progress.trajectory",
    inputs: { rule, observation: observation.id, measured: observation.quantity, through, baseline, target },
    output: { line: writtenFraction(line, 2), reached: shareWithin(measured, enough) === "all" ? "yes" : "no" },
    basis: ARITHMETIC,
  };
};

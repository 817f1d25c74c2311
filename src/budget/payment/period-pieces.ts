import { isLastDayOfMonth } from "../../calendar/day-arithmetic.js";
import { type CalendarDate, monthOf, yearOf } from "../../calendar/calendar-date.js";
import { type ClosedPeriod, daysIn, overlapOf, type Period } from "../../calendar/period.js";
import { partsBetween, type YearPart } from "../../calendar/year-part.js";
import type { PartPeriodRule } from "./payment-plan.js";

/** What a period has of a part of the calendar year (Swedish: del av period). */
export interface PeriodPiece {
  /** The days that the period has of it. */
  readonly period: ClosedPeriod;
  /** The whole part of the year. */
  readonly part: ClosedPeriod;
}

/** A period whose missing days are those of another, as an amount without days runs with the term. */
export const withDaysOf = (period: Period, other: Period): Period => {
  const { from = other.from, through = other.through } = period;
  return { ...(from === undefined ? {} : { from }), ...(through === undefined ? {} : { through }) };
};

/** What a period has of each part of the calendar year, in order. */
export const piecesOf = ({ from, through }: ClosedPeriod, part: YearPart): readonly PeriodPiece[] =>
  partsBetween(from, through, part).flatMap((each) => {
    const period = overlapOf(each, { from, through });
    return period === undefined ? [] : [{ period, part: each }];
  });

/** Whether a piece is all of its part of the year. */
export const isWhole = ({ period, part }: PeriodPiece): boolean =>
  period.from === part.from && period.through === part.through;

/** Months counted from year 0, so that two of them are as far apart as they are in months. */
const monthNumber = (day: CalendarDate): number => yearOf(day) * 12 + monthOf(day);

/** How many months a period has; undefined where it is not whole months. */
const monthsIn = ({ from, through }: ClosedPeriod): number | undefined =>
  from.endsWith("-01") && isLastDayOfMonth(through) ? monthNumber(through) - monthNumber(from) + 1 : undefined;

/**
 * How much each piece weighs by a rule, as whole numbers; a piece that cannot be weighed where there is one.
 *
 * At most two pieces of a period, the first and the last, are less than their whole part.
 */
export const weightsOf = (
  pieces: readonly PeriodPiece[],
  rule: PartPeriodRule,
): readonly number[] | { readonly notWholeMonths: ClosedPeriod } => {
  if (rule === "whole" || pieces.every(isWhole)) return pieces.map(() => 1);
  const sizeIn = (period: ClosedPeriod) => (rule === "by-days" ? daysIn(period) : monthsIn(period));
  const sizes = pieces.filter((piece) => !isWhole(piece)).map(({ part }) => sizeIn(part) ?? 1);
  const common = [...new Set(sizes)].reduce((product, size) => product * size, 1);
  const weights: number[] = [];
  for (const piece of pieces) {
    if (isWhole(piece)) weights.push(common);
    else {
      const [size, whole] = [sizeIn(piece.period), sizeIn(piece.part)];
      if (size === undefined || whole === undefined) return { notWholeMonths: piece.period };
      weights.push((common / whole) * size);
    }
  }
  return weights;
};

import type { CalendarDate } from "../calendar/calendar-date.js";
import { type ClosedPeriod, hasBothDays, type Period } from "../calendar/period.js";
import { periodsPer } from "../quantity/periods-per.js";
import type { DutyDueDaysOptions, DutyPlan } from "./duty-plan.js";
import type { Duty } from "./duty.js";
import type { FollowUpAssumption, FollowUpFailure } from "./follow-up-working.js";

/** The days of the term that can matter for the days to look at, or what is missing. */
export const daysOfTerm = (
  duty: Duty,
  { period, through }: Pick<DutyDueDaysOptions, "period" | "through">,
): ClosedPeriod | FollowUpFailure => {
  const { from, through: last = through } = period;
  return from === undefined
    ? dayMissing(duty, "first-day", period)
    : { from, through: last < through ? last : through };
};

/** Names a day that is not there, and why. */
export const dayMissing = (
  { id: duty }: Duty,
  of: "first-day" | "last-day" | "window",
  { missing }: Period,
): FollowUpFailure => {
  const why = (of === "first-day" ? missing?.from : missing?.through)?.why ?? "not-given";
  return { code: "follow-up.day-missing", params: { duty, of, why } };
};

/** That periods of several years and the like are counted from the first day, where they are of several. */
export const countedFrom = ({ id: duty }: Duty, every: number, from: CalendarDate): readonly FollowUpAssumption[] =>
  every === 1
    ? []
    : [{ code: "follow-up.periods-from-first-day", params: { duty, from }, basis: { kind: "interpretation" } }];

/** So many per period, or so many in all, without a day. */
export const countedOccasions = (duty: Duty, options: DutyDueDaysOptions): DutyPlan => {
  const { id, per, atLeast = 1 } = duty;
  const { period: term } = options;
  if (per === undefined) {
    if (duty.atLeast === undefined) return [];
    if (!hasBothDays(term)) return dayMissing(duty, term.from === undefined ? "first-day" : "last-day", term);
    return [{ occasion: { period: { from: term.from, through: term.through }, atLeast } }];
  }
  const days = daysOfTerm(duty, options);
  if ("code" in days) return days;
  const periods = periodsPer(per, days);
  if (periods === undefined) return { code: "follow-up.not-of-the-year", params: { duty: id, unit: per.unit } };
  const { from: first, through: last } = term;
  return periods.map((period) => {
    const isWhole = (first === undefined || first <= period.from) && (last === undefined || period.through <= last);
    const partly: readonly FollowUpAssumption[] = isWhole
      ? []
      : [{ code: "follow-up.part-of-period", params: { duty: id, period }, basis: { kind: "interpretation" } }];
    return { occasion: { period, atLeast }, assumptions: [...countedFrom(duty, per.every, days.from), ...partly] };
  });
};

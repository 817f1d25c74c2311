import type { CalendarDate } from "../../calendar/calendar-date.js";
import { shiftDays } from "../../calendar/day-arithmetic.js";
import { periodContains } from "../../calendar/period.js";
import type { DutyOccasion } from "../../follow-up/duty-occasion.js";
import type { Id } from "../../notation/id.js";
import type { Report } from "../../report/report.js";

/**
 * How it stands with an occasion on a day (Swedish: läget för ett uppföljningstillfälle).
 *
 * - `done`: as many as are due, in time, or no last day is stated
 * - `done-late`: as many as are due, the last of them after the last day
 * - `done-when-not-known`: as many as are due; of some the day is not known
 * - `upcoming`: its time has not come
 * - `due`: its time runs
 * - `late`: its time has passed, and some are missing
 * - `cannot-be-judged`: the same, but undated ones may be meant for it
 */
export const OCCASION_STATUSES = [
  "done",
  "done-late",
  "done-when-not-known",
  "upcoming",
  "due",
  "late",
  "cannot-be-judged",
] as const;

/** How it stands with an occasion (Swedish: läge); see {@link OCCASION_STATUSES}. */
export type OccasionStatus = (typeof OCCASION_STATUSES)[number];

/** A report, or a meeting that it tells of, that fulfils a duty (Swedish: fullgjort genom). */
export interface Fulfilment {
  readonly report: Id;
  /** Position among the meetings of the report, from 0, where it is one of these. */
  readonly meeting?: number;
  /** Absent: undated. */
  readonly day?: CalendarDate;
}

/** A fulfilment, and the time that its report tells of. */
export interface DatedFulfilment {
  readonly fulfilment: Fulfilment;
  readonly period?: Report["period"];
}

/** An occasion, what fulfils it and how it stands (Swedish: uppföljningstillfälle med läge). */
export interface OccasionStanding extends DutyOccasion {
  readonly by: readonly Fulfilment[];
  readonly status: OccasionStatus;
}

/** Fulfilments in their places, and those that have none. */
export interface PlacedFulfilments {
  /** One list for each occasion, in order. */
  readonly placed: readonly (readonly Fulfilment[])[];
  /** Without day and period; or more than there are occasions for. */
  readonly unplaced: readonly Fulfilment[];
  /** Those whose occasion only their day tells. */
  readonly byDay: readonly Fulfilment[];
}

const begins = ({ period, opens, day }: DutyOccasion): CalendarDate | undefined => {
  if (opens !== undefined) return opens;
  if (day === undefined) return period?.from;
  return period === undefined ? day : shiftDays(period.through, 1);
};

const byDayOf = ({ fulfilment: one }: DatedFulfilment, { fulfilment: other }: DatedFulfilment): number =>
  Number((one.day ?? "") > (other.day ?? "")) - Number((one.day ?? "") < (other.day ?? ""));

/**
 * Puts fulfilments, in the order of their days, on the occasions they are for: the one whose period the report's own
 * period ends in; else, where no day is stated, the one whose period it is dated in; else the first that has begun and
 * lacks some, or the next to come.
 */
export const placeFulfilments = (
  occasions: readonly DutyOccasion[],
  fulfilments: readonly DatedFulfilment[],
): PlacedFulfilments => {
  const placed: Fulfilment[][] = occasions.map(() => []);
  const unplaced: Fulfilment[] = [];
  const byDay: Fulfilment[] = [];
  const lacks = (occasion: DutyOccasion, index: number) => (placed[index]?.length ?? 0) < occasion.atLeast;
  for (const { fulfilment, period } of [...fulfilments].sort(byDayOf)) {
    const { day } = fulfilment;
    const toldOf = period?.through;
    const told = (occasion: DutyOccasion) =>
      toldOf !== undefined && occasion.period !== undefined && periodContains(occasion.period, toldOf) === "yes";
    const datedIn = (occasion: DutyOccasion) =>
      day !== undefined &&
      occasion.day === undefined &&
      occasion.period !== undefined &&
      periodContains(occasion.period, day) === "yes";
    const begun = (occasion: DutyOccasion, index: number) =>
      day !== undefined && (begins(occasion) ?? day) <= day && occasion.day !== undefined && lacks(occasion, index);
    const toCome = (occasion: DutyOccasion, index: number) =>
      day !== undefined && occasion.day !== undefined && lacks(occasion, index);
    const at = [told, datedIn, begun, toCome]
      .map((test, reason) => ({ index: occasions.findIndex(test), reason }))
      .find(({ index }) => index >= 0);
    if (at === undefined) unplaced.push(fulfilment);
    else {
      placed[at.index]?.push(fulfilment);
      if (at.reason > 0) byDay.push(fulfilment);
    }
  }
  return { placed, unplaced, byDay };
};

/** How an occasion stands on a day; so many undated fulfilments may be meant for it. */
export const statusOfOccasion = (
  occasion: DutyOccasion,
  by: readonly Fulfilment[],
  { on, undated }: { readonly on: CalendarDate; readonly undated: number },
): OccasionStatus => {
  const { atLeast, day } = occasion;
  if (by.length >= atLeast) {
    const inTime = by.filter((each) => day === undefined || (each.day !== undefined && each.day <= day)).length;
    const notKnown = by.filter((each) => each.day === undefined).length;
    if (inTime >= atLeast || (day !== undefined && on <= day)) return "done";
    return inTime + notKnown >= atLeast ? "done-when-not-known" : "done-late";
  }
  const last = day ?? occasion.period?.through;
  if (last !== undefined && on > last) return by.length + undated >= atLeast ? "cannot-be-judged" : "late";
  const first = begins(occasion);
  return first !== undefined && on < first ? "upcoming" : "due";
};

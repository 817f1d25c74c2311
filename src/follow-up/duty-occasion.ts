import type { CalendarDate } from "../calendar/calendar-date.js";
import { type ClosedPeriod, overlapOf } from "../calendar/period.js";

/**
 * One time that a duty is to be done (Swedish: uppföljningstillfälle). What the agreement does not state is absent: "at
 * least two a year" has a period and a number, and no day.
 */
export interface DutyOccasion {
  /** The period that it tells of, or that it is counted for. */
  readonly period?: ClosedPeriod;
  /** First day of the time in which it is to be done (included). */
  readonly opens?: CalendarDate;
  /** Last day on which it is in time (included). */
  readonly day?: CalendarDate;
  /** How many are due, at least. */
  readonly atLeast: number;
}

/** Whether an occasion has a day within some days: its own days, or where none are stated those of its period. */
export const isWithin = ({ period, opens, day }: DutyOccasion, days: ClosedPeriod): boolean => {
  const from = opens ?? day ?? period?.from;
  const through = day ?? opens ?? period?.through;
  return from !== undefined && through !== undefined && overlapOf({ from, through }, days) !== undefined;
};

import type { CalendarDate } from "../calendar/calendar-date.js";
import type { ClosedPeriod, Period } from "../calendar/period.js";
import type { DutyOccasion } from "./duty-occasion.js";
import type { FollowUpAssumption, FollowUpFailure, FollowUpStep } from "./follow-up-working.js";

/** The term that a duty holds in, and the days to look at (Swedish: fråga om uppföljningsdagar). */
export interface DutyDueDaysOptions extends ClosedPeriod {
  /** The term, with the last day as events and amendments have left it. */
  readonly period: Period;
  /** Last day to agree on an extension; absent: there is none, or it is not known. */
  readonly extensionDeadline?: CalendarDate;
}

/** An occasion with the step that led to its day, and what was taken for granted of it. */
export interface PlannedOccasion {
  readonly occasion: DutyOccasion;
  readonly step?: FollowUpStep;
  readonly assumptions?: readonly FollowUpAssumption[];
}

/** Every occasion of a duty, or why there is none. */
export type DutyPlan = readonly PlannedOccasion[] | FollowUpFailure;

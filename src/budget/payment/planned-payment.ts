import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { ClosedPeriod } from "../../calendar/period.js";
import type { Sek } from "../../money/sek.js";
import type { Id } from "../../notation/id.js";

/** A payment as planned (Swedish: planerad utbetalning); a row of a payment schedule is one. */
export interface PlannedPayment {
  readonly grant: Id;
  /** What it is for, first and last day included. */
  readonly period: ClosedPeriod;
  /** Absent: no due day is stated. */
  readonly due?: CalendarDate;
  readonly amount: Sek;
  /** The amount is the most that can be asked for: less is not too little. */
  readonly onRequisition?: true;
}

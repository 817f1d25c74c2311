import type { CalendarDate } from "../calendar/calendar-date.js";
import type { DayAdjustment } from "../calendar/day-adjustment.js";
import type { Period } from "../calendar/period.js";
import { YEAR_PARTS } from "../calendar/year-part.js";
import type { Interpretation } from "../explanation/interpretation.js";
import type { Id } from "../notation/id.js";
import type { Amount } from "../money/amount.js";

/**
 * How often a grant is paid (Swedish: betalningsintervall): by parts of the year, at once, on requisition or on own
 * days.
 */
export const PAYMENT_FREQUENCIES = [...YEAR_PARTS, "one-sum", "on-requisition", "own-days"] as const;

/** When a payment falls due (Swedish: förfallodag): a month and a day of it, counted within the period paid for. */
export interface DueDay {
  /** Month of the period, 1 the first; in arrears 1 is the first month after the period. */
  readonly month: number;
  /** Day of the month; a day that the month lacks is its last. */
  readonly day: number;
}

/** A payment on a day of its own (Swedish: egen betalningsdag). */
export interface OwnPaymentDay {
  readonly due: CalendarDate;
  readonly amount?: Amount;
  readonly period?: Period;
}

/** How a grant becomes payments (Swedish: utbetalningsplan). What the agreement leaves open is absent. */
export interface PaymentPlan {
  readonly frequency: (typeof PAYMENT_FREQUENCIES)[number];
  /** Before or after the period that it is for (Swedish: i förskott, i efterskott); absent: not stated. */
  readonly timing?: "in-advance" | "in-arrears";
  /** Absent: no due day is stated. */
  readonly due?: DueDay;
  /** What happens to a due day that is not a bank day; absent: not stated. */
  readonly bankDays?: DayAdjustment;
  readonly ownDays?: readonly OwnPaymentDay[];
  /** What must be there before a payment, in your own words. */
  readonly conditions?: readonly string[];
  readonly section?: Id;
  readonly interpretations?: readonly Interpretation[];
}

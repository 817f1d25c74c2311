import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { DayAdjustment } from "../../calendar/day-adjustment.js";
import type { Period } from "../../calendar/period.js";
import { YEAR_PARTS } from "../../calendar/year-part.js";
import type { Interpretation } from "../../explanation/interpretation.js";
import type { Id } from "../../notation/id.js";
import type { Amount } from "../../money/amount.js";

/**
 * How often a grant is paid (Swedish: betalningsintervall): by parts of the year, at once, on requisition or on own
 * days.
 */
export const PAYMENT_FREQUENCIES = [...YEAR_PARTS, "one-sum", "on-requisition", "own-days"] as const;

/**
 * How a part of a payment period is weighed against whole ones (Swedish: regel för del av period), where an amount
 * begins or ends within one.
 *
 * - `by-days`: by its days out of those of the whole period (both ends included)
 * - `by-months`: by its months out of those of the whole period; it must be whole months
 * - `whole`: as much as a whole period
 */
export const PART_PERIOD_RULES = ["by-days", "by-months", "whole"] as const;

/** How a part of a payment period is weighed (Swedish: regel för del av period); see {@link PART_PERIOD_RULES}. */
export type PartPeriodRule = (typeof PART_PERIOD_RULES)[number];

/** Which payments get the öre that are left over when an amount is divided (Swedish: öresrester). */
export const ODD_ORE_ORDERS = ["first", "last"] as const;

/** Which payments get the öre that are left over (Swedish: öresrester): the first, or the last. */
export type OddOreOrder = (typeof ODD_ORE_ORDERS)[number];

/**
 * When a payment falls due (Swedish: förfallodag): a month and a day of it, counted within the period paid for, from
 * the first month that is paid for.
 */
export interface DueDay {
  /** Month of the period, 1 the first; in arrears 1 is the first month after the period. */
  readonly month: number;
  /** Day of the month; a day that the month lacks is its last. */
  readonly day: number;
}

/** A payment on a day of its own (Swedish: egen betalningsdag). */
export interface OwnPaymentDay {
  readonly due: CalendarDate;
  /** Absent: what is left of the amount is divided equally among the days without one. */
  readonly amount?: Amount;
  /** What it is for; absent: the time of the amount that is in force on the day. */
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
  /** What an amount that begins or ends within a payment period gives for it; absent: not stated. */
  readonly partPeriods?: PartPeriodRule;
  /** Absent: not stated. */
  readonly oddOre?: OddOreOrder;
  readonly ownDays?: readonly OwnPaymentDay[];
  /** What must be there before a payment, in your own words. */
  readonly conditions?: readonly string[];
  /** The duties of which what is due by then must be done before a payment. */
  readonly requires?: readonly Id[];
  readonly section?: Id;
  readonly interpretations?: readonly Interpretation[];
}

/** The rules of a payment plan that an agreement often leaves open (Swedish: betalningsregler). */
export type PaymentRules = Pick<PaymentPlan, "timing" | "due" | "bankDays" | "partPeriods" | "oddOre">;

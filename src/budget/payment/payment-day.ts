import { adjustToBankDay } from "../../calendar/bank-day.js";
import { type CalendarDate, calendarDate, isCalendarDate } from "../../calendar/calendar-date.js";
import type { DayAdjustment } from "../../calendar/day-adjustment.js";
import { lastDayOfMonth } from "../../calendar/day-arithmetic.js";
import type { ClosedPeriod } from "../../calendar/period.js";
import { shiftBySpan } from "../../calendar/time-span.js";
import { type Answer, answered, unanswered } from "../../explanation/answer.js";
import type { Basis } from "../../explanation/basis.js";
import type { DueDay, PaymentPlan } from "./payment-plan.js";
import type { PaymentDayWorking } from "./payment-working.js";

/** The day of a payment, and what it was before it was moved to a bank day. */
export interface PaymentDay {
  readonly due: CalendarDate;
  readonly unadjusted: CalendarDate;
}

/** What a due day is counted by. */
export interface DueDayRules extends Pick<PaymentPlan, "timing" | "bankDays"> {
  readonly due: DueDay;
  readonly basis: Basis;
}

/**
 * The day on which a payment for a period falls due (Swedish: förfallodag). Where nobody says whether it is paid in
 * advance or in arrears, month and day count within the period; where nobody has a bank-day rule, the day stays.
 */
export const paymentDay = (
  period: ClosedPeriod,
  { due, timing = "in-advance", bankDays, basis }: DueDayRules,
): Answer<PaymentDay, PaymentDayWorking> => {
  const unadjusted = dueDayOf(period, due, timing);
  if (unadjusted === undefined) return unanswered({ code: "payment.due-day-beyond-2199", params: { period } });
  const moved = paymentDayMoved(unadjusted, bankDays);
  const inputs = { period, due, timing };
  const step = { code: "payment.due-day-of-period", inputs, output: unadjusted, basis } as const;
  return moved.ok ? answered(moved.value, [step, ...moved.steps], []) : moved;
};

/** A day of payment, moved to a bank day where a rule says so. */
export const paymentDayMoved = (
  unadjusted: CalendarDate,
  bankDays: DayAdjustment = "unadjusted",
): Answer<PaymentDay, PaymentDayWorking> => {
  const moved = adjustToBankDay(unadjusted, bankDays);
  return moved.ok ? answered({ due: moved.value, unadjusted }, moved.steps, []) : moved;
};

/** The day of a month of the period, or, in arrears, of a month after it; a day that the month lacks is its last. */
const dueDayOf = (
  { from, through }: ClosedPeriod,
  { month, day }: DueDay,
  timing: NonNullable<PaymentPlan["timing"]>,
): CalendarDate | undefined => {
  const counted = timing === "in-arrears" ? { from: through, months: month } : { from, months: month - 1 };
  const first = calendarDate(`${counted.from.slice(0, 8)}01`);
  const inMonth = shiftBySpan(first, { unit: "months", count: counted.months }, "forward");
  if (inMonth === undefined) return undefined;
  const due = `${inMonth.slice(0, 8)}${String(day).padStart(2, "0")}`;
  return isCalendarDate(due) ? due : lastDayOfMonth(inMonth);
};

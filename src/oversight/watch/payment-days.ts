import type { Grant } from "../../budget/grant.js";
import type { DueDay, PaymentPlan } from "../../budget/payment-plan.js";
import { adjustToBankDay } from "../../calendar/bank-day.js";
import { type CalendarDate, calendarDate, isCalendarDate } from "../../calendar/calendar-date.js";
import { lastDayOfMonth } from "../../calendar/day-arithmetic.js";
import type { ClosedPeriod } from "../../calendar/period.js";
import { shiftBySpan } from "../../calendar/time-span.js";
import { basisOf } from "../../explanation/basis.js";
import type { WatchAssumption, WatchStep } from "../watch-working.js";
import { paymentPeriods } from "./payment-periods.js";
import { type FoundDate, notDated, periodKey, type Remark, type WatchSource } from "./watch-source.js";

/** The days on which grants are to be paid; where no due day is stated, when the periods paid for begin or end. */
export const paymentDays: WatchSource = (subject) =>
  (subject.agreement.grants ?? []).flatMap((grant): readonly (FoundDate | Remark)[] => {
    const { id, payment: plan } = grant;
    if (plan === undefined) return [notDated("watch.payment-due", "no-payment-plan", id, basisOf(grant))];
    const { frequency, due } = plan;
    if (frequency === "on-requisition") return [notDated("watch.payment-due", frequency, id, basisOf(plan))];
    if (frequency === "own-days") return ownDays(grant, plan);
    const { periods, remarks } = paymentPeriods(subject, grant, frequency);
    if (due !== undefined) return [...periods.flatMap((period) => dueDays(grant, plan, due, period)), ...remarks];
    const silence = { remark: silenceOn("watch.payment-day-not-stated", grant, plan) };
    return [...periods.map((period) => edgeOf(grant, plan, period)), ...remarks, silence];
  });

/** What is paid in arrears is paid for once the period has ended; everything else when it begins. */
const edgeOf = (grant: Grant, plan: PaymentPlan, period: ClosedPeriod): FoundDate => {
  const params = { grant: grant.id, period };
  const basis = basisOf(plan);
  const common = { of: [grant.id, periodKey(period)], concerns: [grant.payer, ...grant.payees] };
  if (plan.timing === "in-arrears") {
    return { date: { code: "watch.payment-period-ends", day: period.through, params, basis }, ...common };
  }
  const date = { code: "watch.payment-period-begins", day: period.from, params, basis } as const;
  return { date, ...common, assumptions: timingIn(grant, plan) };
};

const ownDays = (grant: Grant, plan: PaymentPlan): readonly (FoundDate | Remark)[] => {
  const { ownDays: days = [] } = plan;
  if (days.length === 0) return [notDated("watch.payment-due", "not-given", grant.id, basisOf(plan))];
  return [...new Set(days.map(({ due }) => due))].map((due) => dueOn(grant, plan, due, { key: due }));
};

/** Where the plan does not say when the grant is paid, its month and day count within the period. */
const dueDays = (
  grant: Grant,
  plan: PaymentPlan,
  due: DueDay,
  period: ClosedPeriod,
): readonly (FoundDate | Remark)[] => {
  const timing = plan.timing ?? "in-advance";
  const day = dueDayOf(period, due, timing);
  if (day === undefined) return [];
  const inputs = { period, due, timing };
  return [
    dueOn(grant, plan, day, {
      key: periodKey(period),
      period,
      steps: [{ code: "watch.due-day-of-period", inputs, output: day, basis: basisOf(plan) }],
      assumptions: timingIn(grant, plan),
    }),
  ];
};

/** The day of a month of the period, or, in arrears, of a month after it; a day that the month lacks is its last. */
const dueDayOf = (
  { from, through }: ClosedPeriod,
  { month, day }: DueDay,
  timing: "in-advance" | "in-arrears",
): CalendarDate | undefined => {
  const counted = timing === "in-arrears" ? { from: through, months: month } : { from, months: month - 1 };
  const first = calendarDate(`${counted.from.slice(0, 8)}01`);
  const inMonth = shiftBySpan(first, { unit: "months", count: counted.months }, "forward");
  if (inMonth === undefined) return undefined;
  const due = `${inMonth.slice(0, 8)}${String(day).padStart(2, "0")}`;
  return isCalendarDate(due) ? due : lastDayOfMonth(inMonth);
};

interface Due {
  /** What tells the payment from the grant's others. */
  readonly key: string;
  readonly period?: ClosedPeriod;
  readonly steps?: readonly WatchStep[];
  readonly assumptions?: readonly WatchAssumption[];
}

/** A payment on its due day, moved to a bank day where the plan says so. */
const dueOn = (
  grant: Grant,
  plan: PaymentPlan,
  unadjusted: CalendarDate,
  { key, period, steps = [], assumptions = [] }: Due,
): FoundDate | Remark => {
  const { id, payer, payees } = grant;
  const moved = adjustToBankDay(unadjusted, plan.bankDays ?? "unadjusted");
  if (!moved.ok) return notDated("watch.payment-due", "calendar.holidays-not-known", id, basisOf(plan));
  const { value: day } = moved;
  const silence = plan.bankDays === undefined ? [silenceOn("watch.bank-day-rule-not-stated", grant, plan)] : [];
  const params = {
    grant: id,
    ...(period === undefined ? {} : { period }),
    ...(day === unadjusted ? {} : { unadjusted }),
  };
  return {
    date: { code: "watch.payment-due", day, params, basis: basisOf(plan) },
    of: [id, key],
    concerns: [payer, ...payees],
    steps: [...steps, ...moved.steps],
    assumptions: [...assumptions, ...silence],
  };
};

/** That a plan does not say whether the grant is paid in advance or in arrears. */
const timingIn = (grant: Grant, plan: PaymentPlan): readonly WatchAssumption[] =>
  plan.timing === undefined ? [silenceOn("watch.payment-timing-not-stated", grant, plan)] : [];

type Silence = "watch.payment-day-not-stated" | "watch.payment-timing-not-stated" | "watch.bank-day-rule-not-stated";

const silenceOn = (code: Silence, { id }: Grant, plan: PaymentPlan): WatchAssumption => ({
  code,
  params: { grant: id },
  basis: basisOf(plan),
});

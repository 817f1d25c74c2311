import type { CalendarDate } from "../../calendar/calendar-date.js";
import { daysBetween } from "../../calendar/day-arithmetic.js";
import { type Answer, answered, unanswered } from "../../explanation/answer.js";
import { ARITHMETIC } from "../../explanation/basis.js";
import { oreOf, sekWithin } from "../../money/ore.js";
import type { Sek } from "../../money/sek.js";
import { sumWithin } from "../contribution/financing-share.js";
import { matchPayments } from "./match-payments.js";
import type { PaymentFinding, PlanStep, PlanWorking } from "../outcome/outcome-working.js";
import type { PaymentMade } from "./payment-made.js";
import type { PlannedPayment } from "./planned-payment.js";

/** A planned payment beside what was paid for it (Swedish: utbetalning mot plan). */
export interface PaymentComparison {
  readonly planned: PlannedPayment;
  /** By day. */
  readonly made: readonly PaymentMade[];
  /** What was paid in all. */
  readonly paid: Sek;
  /** Planned less paid: above zero is lacking, below zero is too much. */
  readonly left: Sek;
  /** Days from the due day to the last payment; absent where none was late. */
  readonly daysLate?: number;
  readonly findings: readonly PaymentFinding[];
}

/** Payments made beside the plan for them (Swedish: utbetalningar mot plan). */
export interface PaymentsAgainstPlan {
  /** In the order of the plan. */
  readonly planned: readonly PaymentComparison[];
  /** Payments that no planned one is there for. */
  readonly notPlanned: readonly PaymentMade[];
}

/** What is asked of {@link paymentsAgainstPlan} (Swedish: fråga om utbetalningar mot plan). */
export interface PaymentsAgainstPlanOptions {
  readonly made: readonly PaymentMade[];
  /** The day it is asked on: what is due before it and not paid is missing. Payments after it do not count. */
  readonly on: CalendarDate;
}

/**
 * Payments made beside the plan for them (Swedish: utbetalningar mot plan): late, short, missing, double, too much, or
 * not planned at all.
 *
 * A payment that says what time it is for belongs to the planned one for exactly that time, of the same grant; for
 * another time it is not planned. One that does not say belongs to the earliest one of its grant that is not yet paid
 * and has just its amount, else to the earliest that is not yet paid in full, else to the last one; that is said. Money
 * that came back (below zero) without a time is not planned. What is paid on the due day is not late.
 *
 * Fails by name: `budget.beyond-15-digits`.
 *
 * @example
 * const period = { from: calendarDate("2024-01-01"), through: calendarDate("2024-03-31") };
 * const plan = [{ grant: "grant", period, due: calendarDate("2024-01-15"), amount: sek(250000) }];
 * const made = [{ grant: "grant", period, day: calendarDate("2024-01-18"), amount: sek(250000) }];
 * const on = calendarDate("2024-12-31");
 * paymentsAgainstPlan(plan, { made, on }).value.planned[0].findings; // ["late"]
 * paymentsAgainstPlan(plan, { made: [], on }).value.planned[0].findings; // ["missing"]
 */
export const paymentsAgainstPlan = (
  plan: readonly PlannedPayment[],
  { made, on }: PaymentsAgainstPlanOptions,
): Answer<PaymentsAgainstPlan, PlanWorking> => {
  const { matched, notPlanned, takenInOrder } = matchPayments(
    plan,
    made.filter(({ day }) => day <= on),
  );
  const steps: PlanStep[] = [];
  const planned: PaymentComparison[] = [];
  for (const [index, row] of plan.entries()) {
    const own = matched[index] ?? [];
    const comparison = compared(row, own, on);
    if (comparison === undefined) return unanswered({ code: "budget.beyond-15-digits", params: {} }, steps);
    planned.push(comparison);
    const { grant, period, due, amount, onRequisition } = row;
    steps.push({
      code: "plan.payment",
      inputs: {
        ...{ grant, period, amount, on },
        ...(due === undefined ? {} : { due }),
        ...(onRequisition === undefined ? {} : { onRequisition }),
        made: own.map((payment) => ({ day: payment.day, amount: payment.amount })),
      },
      output: comparison.findings,
      basis: ARITHMETIC,
    });
  }
  for (const { grant, day, amount } of notPlanned) {
    const inputs = { grant, day, amount };
    steps.push({ code: "plan.not-planned", inputs, output: "not-planned", basis: ARITHMETIC });
  }
  const basis = { kind: "interpretation" } as const;
  const withoutDue = plan.filter(({ due }) => due === undefined).length;
  return answered({ planned, notPlanned }, steps, [
    ...(takenInOrder === 0
      ? []
      : [{ code: "plan.taken-in-order", params: { payments: takenInOrder }, basis } as const]),
    ...(withoutDue === 0
      ? []
      : [{ code: "plan.due-days-not-stated", params: { payments: withoutDue }, basis } as const]),
  ]);
};

const compared = (
  planned: PlannedPayment,
  made: readonly PaymentMade[],
  on: CalendarDate,
): PaymentComparison | undefined => {
  const { due, amount } = planned;
  const paid = sumWithin(made.map((payment) => payment.amount));
  const left = paid === undefined ? undefined : sekWithin(oreOf(amount) - oreOf(paid));
  if (paid === undefined || left === undefined) return undefined;
  const lastDay = made.at(-1)?.day;
  const isLate = due !== undefined && lastDay !== undefined && lastDay > due;
  return {
    ...{ planned, made, paid, left },
    ...(isLate ? { daysLate: daysBetween(due, lastDay) } : {}),
    findings: findingsOf(planned, { made, left, isLate, on }),
  };
};

const findingsOf = (
  { due, amount, onRequisition }: PlannedPayment,
  {
    made,
    left,
    isLate,
    on,
  }: { readonly made: readonly PaymentMade[]; readonly left: Sek; readonly isLate: boolean; readonly on: CalendarDate },
): readonly PaymentFinding[] => {
  if (oreOf(amount) === 0n && made.length === 0) return ["as-planned"];
  if (made.length === 0 && onRequisition) return ["not-paid"];
  if (made.length === 0) return [due === undefined ? "not-paid" : due < on ? "missing" : "not-due"];
  const inFull = made.filter((payment) => payment.amount === amount).length;
  const findings: PaymentFinding[] = [
    ...(isLate ? (["late"] as const) : []),
    ...(oreOf(left) > 0n && !onRequisition ? (["short"] as const) : []),
    ...(oreOf(left) < 0n ? [inFull > 1 ? ("double" as const) : ("too-much" as const)] : []),
  ];
  return findings.length === 0 ? ["as-planned"] : findings;
};

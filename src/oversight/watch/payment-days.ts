import type { Grant } from "../../budget/grant/grant.js";
import { type PaymentDay, paymentDay, paymentDayMoved } from "../../budget/payment/payment-day.js";
import type { PaymentPlan } from "../../budget/payment/payment-plan.js";
import type { PaymentDayWorking } from "../../budget/payment/payment-working.js";
import type { ClosedPeriod } from "../../calendar/period.js";
import type { Answer } from "../../explanation/answer.js";
import { basisOf } from "../../explanation/basis.js";
import type { WatchAssumption } from "./watch-working.js";
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
    if (due !== undefined) {
      return [
        ...periods.map((period) => {
          const day = paymentDay(period, { ...plan, due, basis: basisOf(plan) });
          return dueOn(grant, plan, day, { key: periodKey(period), period, assumptions: timingIn(grant, plan) });
        }),
        ...remarks,
      ];
    }
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
  return [...new Set(days.map(({ due }) => due))].map((due) =>
    dueOn(grant, plan, paymentDayMoved(due, plan.bankDays), { key: due }),
  );
};

interface Due {
  /** What tells the payment from the grant's others. */
  readonly key: string;
  readonly period?: ClosedPeriod;
  readonly assumptions?: readonly WatchAssumption[];
}

/** A payment on its due day, moved to a bank day where the plan says so. */
const dueOn = (
  grant: Grant,
  plan: PaymentPlan,
  found: Answer<PaymentDay, PaymentDayWorking>,
  { key, period, assumptions = [] }: Due,
): FoundDate | Remark => {
  const { id, payer, payees } = grant;
  if (!found.ok) return notDated("watch.payment-due", found.failure.code, id, basisOf(plan));
  const { due: day, unadjusted } = found.value;
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
    steps: found.steps,
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

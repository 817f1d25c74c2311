import { yearOf } from "../../calendar/calendar-date.js";
import { type ClosedPeriod, hasBothDays, type Period } from "../../calendar/period.js";
import { type Answer, answered, type Answered, unanswered } from "../../explanation/answer.js";
import { basisOf } from "../../explanation/basis.js";
import { oreOf, sekFromOre, sekWithin } from "../../money/ore.js";
import type { Sek } from "../../money/sek.js";
import { type BarePayment, MOST_PAYMENTS } from "./bare-payment.js";
import { divideByWeights, type Rules } from "./divide.js";
import { withDaysOf } from "./period-pieces.js";
import type { OwnPaymentDay } from "./payment-plan.js";
import type { YearShare } from "./payment-row.js";
import type { PaymentAssumption, PaymentStep, PaymentWorking } from "./payment-working.js";

/** Every sum on the days that the plan states for it; a day for which nothing is granted is named. */
export const paymentsOnOwnDays = (
  sums: Answered<readonly BarePayment[], PaymentWorking>,
  rules: Rules,
): Answer<readonly BarePayment[], PaymentWorking> => {
  const days = rules.plan.ownDays ?? [];
  const periods = new Map(sums.value.map(({ period }) => [`${period.from} ${period.through}`, period]));
  const only = periods.size === 1;
  const isFor = ({ due, period: own }: OwnPaymentDay, { from, through }: ClosedPeriod): boolean =>
    own === undefined
      ? only || (from <= due && due <= through)
      : (own.from ?? from) >= from && (own.through ?? through) <= through;
  const steps: PaymentStep[] = [...sums.steps];
  const assumptions: PaymentAssumption[] = [...sums.assumptions];
  const payments: BarePayment[] = [];
  const paidOn = new Map<string, readonly OwnPaymentDay[]>();
  for (const [key, period] of periods)
    paidOn.set(
      key,
      days.filter((day) => isFor(day, period)),
    );
  const used = new Set([...paidOn.values()].flat());
  const idle = days.find((day) => !used.has(day));
  if (idle !== undefined) {
    return unanswered({ code: "payment.own-day-for-nothing", params: { grant: rules.grant, due: idle.due } });
  }
  for (const sum of sums.value) {
    const own = onOwnDays(sum, paidOn.get(`${sum.period.from} ${sum.period.through}`) ?? [], rules);
    if (!own.ok) return unanswered(own.failure, steps);
    payments.push(...own.value);
    steps.push(...own.steps);
    assumptions.push(...own.assumptions);
    if (payments.length > MOST_PAYMENTS) {
      return unanswered({ code: "grant.too-many-parts", params: { grant: rules.grant } }, steps);
    }
  }
  return answered(payments, steps, assumptions);
};

/** A sum on its days: as stated, and what is left in equal parts on the others. */
const onOwnDays = (
  sum: BarePayment,
  days: readonly OwnPaymentDay[],
  rules: Rules,
): Answer<readonly BarePayment[], PaymentWorking> => {
  const { grant } = rules;
  const { period, amount } = sum;
  if (days.length === 0) return unanswered({ code: "payment.no-own-day", params: { grant, period } });
  const stated: Sek[] = [];
  for (const { due, amount: own } of days) {
    if (own === undefined) continue;
    if (own.kind !== "exact") return unanswered({ code: "payment.own-day-not-exact", params: { grant, due } });
    stated.push(own.sek);
  }
  const rest = sekWithin(stated.reduce((left, each) => left - oreOf(each), oreOf(amount)));
  if (rest === undefined) return unanswered({ code: "grant.beyond-15-digits", params: { grant } });
  const open = days.length - stated.length;
  const overdrawn = oreOf(amount) < 0n ? oreOf(rest) > 0n : oreOf(rest) < 0n;
  if (overdrawn || (open === 0 && oreOf(rest) !== 0n)) {
    return unanswered({ code: "payment.own-days-differ", params: { grant, amount, rest } });
  }
  const divided = dividedRest({ amount, period, stated, rest, open }, rules);
  const parts = [...divided.amounts];
  const paid = days.map((day) => {
    const own = day.amount?.kind === "exact" ? day.amount.sek : (parts.shift() ?? rest);
    const closed = day.period === undefined ? period : closedWithin(day.period, period);
    return { day, amount: own, period: closed, ownYear: yearOfOwnPeriod(day, closed) };
  });
  const left = new Map(sum.belongsTo.map((share) => [share.year, oreOf(share.amount)]));
  for (const { ownYear, amount: own } of paid) {
    if (ownYear !== undefined) left.set(ownYear, (left.get(ownYear) ?? 0n) - oreOf(own));
  }
  const payments = paid.map(({ day, amount: own, period: paidFor, ownYear }): BarePayment => {
    const belongsTo = ownYear === undefined ? filled(own, left) : [{ year: ownYear, amount: own }];
    return { ...sum, period: paidFor, amount: own, belongsTo, ownDay: day.due };
  });
  return answered(payments, divided.steps, divided.assumptions);
};

/** The year that a day says its payment is for; undefined where it names no time, or several years. */
const yearOfOwnPeriod = ({ period }: OwnPaymentDay, closed: ClosedPeriod): number | undefined => {
  const year = yearOf(closed.from);
  return period !== undefined && year === yearOf(closed.through) ? year : undefined;
};

const closedWithin = (own: Period, period: ClosedPeriod): ClosedPeriod => {
  const closed = withDaysOf(own, period);
  return hasBothDays(closed) ? closed : period;
};

/** What is left when stated amounts are paid, in equal parts, with how it was worked out. */
const dividedRest = (
  {
    amount,
    period,
    stated,
    rest,
    open,
  }: Pick<BarePayment, "amount" | "period"> & {
    readonly stated: readonly Sek[];
    readonly rest: Sek;
    readonly open: number;
  },
  rules: Rules,
) => {
  const steps: PaymentStep[] = [];
  const assumptions: PaymentAssumption[] = [];
  const basis = basisOf(rules.plan);
  if (stated.length > 0) steps.push({ code: "payment.rest", inputs: { amount, stated }, output: rest, basis });
  if (open === 0) return { amounts: [], steps, assumptions };
  const { divided, assumptions: ofDivision } = divideByWeights(
    rest,
    Array.from({ length: open }, () => 1),
    rules,
  );
  const inputs = { grant: rules.grant, period, ...divided.weighing };
  steps.push({ code: "payment.split", inputs, output: divided.amounts, basis });
  if (open > 1) {
    const equally = {
      code: "payment.equal-parts",
      params: { parts: open },
      basis: { kind: "interpretation" },
    } as const;
    assumptions.push(equally, ...ofDivision);
  }
  return { amounts: divided.amounts, steps, assumptions };
};

/** Takes a payment out of what is left for the years, the first year first; the last takes what is over. */
const filled = (amount: Sek, left: Map<number, bigint>): readonly YearShare[] => {
  const shares: YearShare[] = [];
  let unplaced = oreOf(amount);
  const years = [...left.keys()].sort((one, other) => one - other);
  for (const year of years) {
    const has = left.get(year) ?? 0n;
    const isLast = year === years.at(-1);
    const fits = unplaced < 0n ? has <= unplaced : has >= unplaced;
    const taken = isLast || fits ? unplaced : has;
    left.set(year, has - taken);
    unplaced -= taken;
    if (taken !== 0n || years.length === 1) shares.push({ year, amount: sekFromOre(taken) });
  }
  return shares;
};

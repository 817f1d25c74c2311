import type { Period } from "../../calendar/period.js";
import { partsOfYear, YEAR_PARTS, type YearPart } from "../../calendar/year-part.js";
import { type Answer, answered, unanswered } from "../../explanation/answer.js";
import { basisOf } from "../../explanation/basis.js";
import { distinct } from "../../explanation/distinct.js";
import { IopError } from "../../issues/iop-error.js";
import { amountsToPay } from "../grant/amounts-to-pay.js";
import type { BarePayment } from "./bare-payment.js";
import { type Rules, ruleOf } from "./divide.js";
import type { Grant } from "../grant/grant.js";
import { silenceOnVat } from "../grant/grant-of-year.js";
import { oneSums } from "./one-sums.js";
import { amongPayees } from "../grant/among-payees.js";
import { paymentDay, paymentDayMoved } from "./payment-day.js";
import { paymentsByPart } from "./payments-by-part.js";
import { paymentsOnOwnDays } from "./own-day-payments.js";
import type { PaymentPlan, PaymentRules } from "./payment-plan.js";
import type { GivenAmount, PaymentRow } from "./payment-row.js";
import type { PaymentAssumption, PaymentStep, PaymentWorking } from "./payment-working.js";

/** What is asked of {@link paymentSchedule}, and what the caller knows besides (Swedish: fråga om utbetalningar). */
export interface PaymentScheduleOptions {
  /** Period of the agreement: gives amounts without a first or last day theirs. */
  readonly term: Period;
  /** Only payments that belong to this calendar year; absent: all. */
  readonly year?: number;
  /** Amounts of years that the grant does not give, as those that follow an index; one for each year at most. */
  readonly amounts?: readonly GivenAmount[];
  /** What to take where the plan is silent; whatever is used is among the assumptions. */
  readonly assume?: PaymentRules;
}

/**
 * The payments of a grant (Swedish: utbetalningsplan), which add up to its amounts exactly: what each is for, how much
 * it is, which budget year it belongs to, and when it falls due where plan or caller says so.
 *
 * Each year's amount is divided for itself among the parts of the year that it is for. Whole parts are equal; one that
 * the amount begins or ends within is weighed by the plan's rule. A sum for several years that is paid at once is one
 * payment, which belongs to each of them. On own days the plan's amounts are paid, and what is left of the sum in equal
 * parts on the days without one; what names no time of its own belongs to the first years that are not filled. On
 * requisition there is one row for a year, without a day. A year that is paid for belongs where it is, also when a
 * bank-day rule moves its first payment into the year before. Payments are in the order of their periods.
 *
 * Fails by name: `payment.no-plan`, `grant.no-amounts`, `payment.sum-counts-in-part` (one sum, surer amounts for some
 * of its years), `payment.no-own-day`, `payment.own-day-for-nothing`, `payment.own-day-not-exact`,
 * `payment.own-days-differ`, `payment.shares-not-100`, `payment.due-day-beyond-2199`, `calendar.holidays-not-known`,
 * and as {@link grantOfYear} does. There are at most 10 000 payments.
 *
 * @throws {@link IopError} `usage.year` when a year is not a whole number, 1900–2199; `usage.given-amounts` when two
 * amounts are given for the same year.
 *
 * @example
 * const term = { from: calendarDate("2019-01-01"), through: calendarDate("2019-12-31") };
 * const set = { kind: "sum", amount: { kind: "exact", sek: sek(3500000) } };
 * const payment = { frequency: "tertial", due: { month: 1, day: 1 }, bankDays: "preceding" };
 * const amounts = [{ period: term, level: "contractual", set }];
 * const grant = { id: "grant", payer: "a", payees: ["b"], amounts, payment };
 * const [first] = paymentSchedule(grant, { term }).value;
 * [first.amount, first.due, first.belongsTo[0].year]; // ["1166666.67", "2018-12-28", 2019]
 */
export const paymentSchedule = (
  grant: Grant,
  options: PaymentScheduleOptions,
): Answer<readonly PaymentRow[], PaymentWorking> => {
  check(options);
  const plan = grant.payment;
  if (plan === undefined) return unanswered({ code: "payment.no-plan", params: { grant: grant.id } });
  const rules: Rules = { grant: grant.id, plan, assumed: options.assume ?? {} };
  const { year, ...ofAllYears } = options;
  const amounts = amountsToPay(grant, plan.frequency === "own-days" ? ofAllYears : options, rules);
  if (!amounts.ok) return amounts;
  const bare = barePayments(grant, amounts.value, { plan, year, rules });
  const stepsSoFar = [...amounts.steps, ...bare.steps];
  if (!bare.ok) return unanswered(bare.failure, stepsSoFar);
  const inYear = bare.value.filter(({ belongsTo }) => belongsIn(belongsTo, year));
  const rows = rowsOf(grant, inYear, rules);
  const steps = distinct([...stepsSoFar, ...rows.steps]);
  if (!rows.ok) return unanswered(rows.failure, steps);
  const assumptions = [...amounts.assumptions, ...bare.assumptions, ...silences(grant, plan, rules)];
  return answered([...rows.value].sort(byPeriodAndDay), steps, distinct([...assumptions, ...rows.assumptions]));
};

const check = ({ year, amounts = [] }: PaymentScheduleOptions): void => {
  const years = amounts.map((amount) => amount.year);
  for (const each of year === undefined ? years : [year, ...years]) partsOfYear(each, "year");
  if (new Set(years).size < years.length) {
    throw new IopError("usage.given-amounts", "At most one amount is given for a year.");
  }
};

const basis = { kind: "interpretation" } as const;

const compare = (one = "", other = ""): number => Number(one > other) - Number(one < other);

const byPeriodAndDay = (one: PaymentRow, other: PaymentRow): number =>
  compare(one.period.from, other.period.from) || compare(one.due, other.due);

const belongsIn = (belongsTo: PaymentRow["belongsTo"], year: number | undefined): boolean =>
  year === undefined || belongsTo.some((share) => share.year === year);

type Amounts = Parameters<typeof oneSums>[1];

interface Asked {
  readonly plan: PaymentPlan;
  readonly year: number | undefined;
  readonly rules: Rules;
}

const barePayments = (
  grant: Grant,
  amounts: Amounts,
  { plan, year, rules }: Asked,
): Answer<readonly BarePayment[], PaymentWorking> => {
  const part = YEAR_PARTS.find((each): each is YearPart => each === plan.frequency);
  if (part !== undefined) return paymentsByPart(grant, amounts, { part, year, rules });
  if (plan.frequency === "on-requisition") {
    const yearly = paymentsByPart(grant, amounts, { part: "year", year, rules });
    return yearly.ok
      ? { ...yearly, value: yearly.value.map((payment) => ({ ...payment, onRequisition: true })) }
      : yearly;
  }
  const sums = oneSums(grant, amounts, year);
  return plan.frequency === "own-days" && sums.ok ? paymentsOnOwnDays(sums, rules) : sums;
};

/** The payments with their days, and divided among the payees where the grant says how. */
const rowsOf = (
  grant: Grant,
  payments: readonly BarePayment[],
  rules: Rules,
): Answer<readonly PaymentRow[], PaymentWorking> => {
  const steps: PaymentStep[] = [];
  const assumptions: PaymentAssumption[] = [];
  const rows: PaymentRow[] = [];
  for (const payment of payments) {
    const day = dayOf(payment, rules);
    if (!day.ok) return unanswered(day.failure, steps);
    const shared = amongPayees(grant, payment);
    if (!shared.ok) return shared;
    steps.push(...shared.steps, ...day.steps);
    assumptions.push(...shared.assumptions);
    const { period, level, payer, onRequisition } = payment;
    const { id, vat } = grant;
    const common = {
      ...{ grant: id, period, level, payer },
      ...day.value,
      ...(onRequisition === undefined ? {} : { onRequisition }),
      ...(vat === undefined ? {} : { vat }),
    };
    rows.push(...shared.value.map((share) => ({ ...common, ...share })));
  }
  return answered(rows, steps, assumptions);
};

type Days = Pick<PaymentRow, "due" | "unadjusted">;

/** When a payment falls due: on its own day, on the plan's or the caller's, or not stated. */
const dayOf = ({ period, ownDay, onRequisition }: BarePayment, rules: Rules): Answer<Days, PaymentWorking> => {
  const due = ruleOf(rules, "due").value;
  const [timing, bankDays] = [ruleOf(rules, "timing").value, ruleOf(rules, "bankDays").value];
  if (onRequisition === true || (ownDay === undefined && due === undefined)) return answered({}, [], []);
  const found =
    ownDay === undefined && due !== undefined
      ? paymentDay(period, {
          due,
          basis: rules.plan.due === undefined ? basis : basisOf(rules.plan),
          ...(timing === undefined ? {} : { timing }),
          ...(bankDays === undefined ? {} : { bankDays }),
        })
      : paymentDayMoved(ownDay ?? period.from, bankDays);
  if (!found.ok) return found;
  const { due: day, unadjusted } = found.value;
  return answered({ due: day, ...(day === unadjusted ? {} : { unadjusted }) }, found.steps, []);
};

/** What the plan leaves open of days, what the caller filled in, and what the document itself reads into it. */
const silences = (grant: Grant, plan: PaymentPlan, rules: Rules): readonly PaymentAssumption[] => {
  const params = { grant: grant.id };
  const interpreted = (plan.interpretations ?? []).map(({ field, note }): PaymentAssumption => {
    return { code: "payment.interpreted", params: { ...params, field, note }, basis: { kind: "interpretation", note } };
  });
  if (plan.frequency === "on-requisition") {
    return [{ code: "payment.on-requisition", params, basis }, ...interpreted, ...silenceOnVat(grant)];
  }
  const [timing, due, bankDays] = [ruleOf(rules, "timing"), ruleOf(rules, "due"), ruleOf(rules, "bankDays")];
  const byPeriod = plan.frequency !== "own-days";
  return [
    ...(byPeriod ? [...timing.assumptions, ...due.assumptions] : []),
    ...bankDays.assumptions,
    ...(byPeriod && timing.value === undefined
      ? [{ code: "payment.timing-not-stated", params, basis } satisfies PaymentAssumption]
      : []),
    ...(byPeriod && due.value === undefined
      ? [{ code: "payment.due-day-not-stated", params, basis } satisfies PaymentAssumption]
      : []),
    ...(bankDays.value === undefined
      ? [{ code: "payment.bank-day-rule-not-stated", params, basis } satisfies PaymentAssumption]
      : []),
    ...interpreted,
    ...silenceOnVat(grant),
  ];
};

import type { Agreement } from "../../agreement/agreement.js";
import type { Grant } from "../../budget/grant/grant.js";
import type { PaymentRules } from "../../budget/payment/payment-plan.js";
import type { GivenAmount, PaymentRow } from "../../budget/payment/payment-row.js";
import { paymentSchedule } from "../../budget/payment/payment-schedule.js";
import type { PaymentWorking } from "../../budget/payment/payment-working.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Period } from "../../calendar/period.js";
import { type Answer, answered, unanswered } from "../../explanation/answer.js";
import { distinct } from "../../explanation/distinct.js";
import type { Assumption } from "../../explanation/working.js";
import type { IndexSeries } from "../../indexation/index-series.js";
import { IopError } from "../../issues/iop-error.js";
import type { Id } from "../../notation/id.js";
import { agreedEnds } from "../status/agreed-ends.js";
import type { IndexedGrantFailure, IndexedYearsWorking } from "./indexed-grant-working.js";
import { indexedToPay } from "./indexed-to-pay.js";
import type { StatusAssumption, StatusStep } from "../status/status-working.js";

/** What the payments of an agreement took for granted (Swedish: antaganden om överenskommelsens utbetalningar). */
export type PaymentsAssumption =
  | PaymentWorking["assumption"]
  | IndexedYearsWorking["assumption"]
  | StatusAssumption
  | Assumption<"payments.nothing-for-year", { readonly grant: Id; readonly year: number }>
  | Assumption<"payments.after-last-day", { readonly grant: Id; readonly lastDay: CalendarDate }>;

/** Steps, assumptions and failures of {@link paymentsOf} (Swedish: uträkning av överenskommelsens utbetalningar). */
export interface PaymentsWorking {
  readonly step: PaymentWorking["step"] | IndexedYearsWorking["step"] | StatusStep;
  readonly assumption: PaymentsAssumption;
  readonly failure: PaymentWorking["failure"] | IndexedGrantFailure;
}

/** The amount of a grant for a year that the agreement itself does not give (Swedish: givet belopp). */
export interface GivenGrantAmount extends GivenAmount {
  readonly grant: Id;
}

/** What is asked of {@link paymentsOf}, and what the caller knows besides (Swedish: fråga om utbetalningar). */
export interface PaymentsOfOptions {
  /** Only payments that belong to this calendar year; absent: all. */
  readonly year?: number;
  /** Only these grants; absent: all. */
  readonly grants?: readonly Id[];
  /** Amounts that the agreement does not give, as those that follow an index; one for a grant and year at most. */
  readonly amounts?: readonly GivenGrantAmount[];
  /**
   * Published figures, by which grants with an indexation clause are indexed as {@link indexedGrant} does it; absent:
   * none are indexed.
   */
  readonly series?: readonly IndexSeries[];
  /** Whether figures that may still be revised count where there is no final one; `refuse`, unless told. */
  readonly preliminary?: "refuse" | "use";
  /** What to take where a payment plan is silent; whatever is used is among the assumptions. */
  readonly assume?: PaymentRules;
}

/**
 * The payments of an agreement (Swedish: överenskommelsens utbetalningar), of a year or all, by due day, or by the
 * first day of what is paid for where no due day is stated. They add up to the amounts of the grants exactly: where one
 * grant cannot be worked out there is no answer, never a part of one; ask then for some of the `grants`.
 *
 * Grants and payment plans are taken as they read in the agreement given; for a day after an amendment, give what
 * `agreementAsOf` answers. Amounts without days run with the term as events and signed amendments leave it. Payments
 * are as agreed also for time after a last day that events have moved: what is then to be paid is not calculated, which
 * is said. A grant without an amount for the year is left out, which is said, unless it follows an indexation clause.
 *
 * With `series`, the years that a clause gives by published figures are paid at their indexed amounts; those that the
 * caller gives, and those that the agreement itself binds to, stay as they are.
 *
 * Fails by name, as `paymentSchedule` does; with `series` also for a year that a clause is to give and figures do not,
 * as the `lacking` of {@link indexedGrant}, and `grant.indexed-sum-to-others` where what is indexed is not all paid by
 * the grant's payer to all its payees.
 *
 * @throws {@link IopError} `usage.no-such-grant` when the agreement has no grant of an id that is asked for or that an
 * amount is given for; and as `paymentSchedule` does.
 *
 * @example
 * const period = { from: calendarDate("2019-01-01"), through: calendarDate("2019-12-31") };
 * const set = { kind: "sum", amount: { kind: "exact", sek: sek(3500000) } };
 * const amounts = [{ period, level: "contractual", set }];
 * const grant = { id: "grant", payer: "a", payees: ["b"], amounts, payment: { frequency: "tertial" } };
 * const agreement = { term: { period }, grants: [grant] };
 * paymentsOf(agreement, { year: 2019 }).value.map(({ amount }) => amount); // ["1166666.67","1166666.67","1166666.66"]
 */
export const paymentsOf = (
  agreement: Agreement,
  options: PaymentsOfOptions = {},
): Answer<readonly PaymentRow[], PaymentsWorking> => {
  const { year, grants: asked, amounts = [], assume } = options;
  const { grants = [] } = agreement;
  const given = givenByGrant(amounts);
  check(grants, [...given.keys(), ...(asked ?? [])]);
  const wanted = new Set(asked ?? grants.map(({ id }) => id));
  const end = agreedEnds(agreement);
  const term = periodOf(end);
  const steps: PaymentsWorking["step"][] = [...end.steps];
  const assumptions: PaymentsAssumption[] = [...end.assumptions];
  const rows: PaymentRow[] = [];
  for (const grant of grants) {
    if (!wanted.has(grant.id)) continue;
    const indexed = indexedToPay(agreement, grant, { ...options, term, amounts: given.get(grant.id) ?? [] });
    if (!indexed.ok) return unanswered(indexed.failure, [...steps, ...indexed.steps]);
    steps.push(...indexed.steps);
    assumptions.push(...indexed.assumptions);
    const schedule = paymentSchedule(grant, {
      term,
      amounts: indexed.value,
      ...(year === undefined ? {} : { year }),
      ...(assume && { assume }),
    });
    if (schedule.ok) {
      rows.push(...schedule.value);
      steps.push(...schedule.steps);
      assumptions.push(...schedule.assumptions, ...afterLastDay(grant, schedule.value, end.lastDay));
    } else if (mayBeLeftOut(grant, schedule.failure)) {
      const { params } = schedule.failure;
      assumptions.push({ code: "payments.nothing-for-year", params, basis: { kind: "interpretation" } });
    } else return unanswered(schedule.failure, [...steps, ...schedule.steps]);
  }
  return answered(rows.sort(byDay), distinct(steps), distinct(assumptions));
};

const givenByGrant = (amounts: readonly GivenGrantAmount[]): ReadonlyMap<Id, readonly GivenAmount[]> => {
  const byGrant = new Map<Id, GivenAmount[]>();
  for (const { grant, ...given } of amounts) {
    const ofGrant = byGrant.get(grant);
    if (ofGrant === undefined) byGrant.set(grant, [given]);
    else ofGrant.push(given);
  }
  return byGrant;
};

const check = (grants: readonly Grant[], named: readonly Id[]): void => {
  const known = new Set(grants.map(({ id }) => id));
  if (named.every((id) => known.has(id))) return;
  throw new IopError("usage.no-such-grant", "The agreement has no grant with this id.");
};

/** The period of an agreement as events and signed amendments leave it. */
const periodOf = ({ term, lastDay }: ReturnType<typeof agreedEnds>): Period => {
  const { from } = term.period;
  return { ...(from === undefined ? {} : { from }), ...(lastDay === undefined ? {} : { through: lastDay }) };
};

type NothingForYear = Extract<PaymentWorking["failure"], { readonly code: "grant.nothing-for-year" }>;

/** Whether a grant gives nothing for the year because nothing is set for it, and no clause sets it. */
const mayBeLeftOut = ({ indexation }: Grant, failure: PaymentWorking["failure"]): failure is NothingForYear =>
  failure.code === "grant.nothing-for-year" && indexation === undefined;

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);

const byDay = (one: PaymentRow, other: PaymentRow): number =>
  compare(one.due ?? one.period.from, other.due ?? other.period.from) || compare(one.period.from, other.period.from);

/** That payments are for time after the last day. */
const afterLastDay = (
  { id }: Grant,
  rows: readonly PaymentRow[],
  lastDay: CalendarDate | undefined,
): readonly PaymentsAssumption[] =>
  lastDay !== undefined && rows.some(({ period }) => period.through > lastDay)
    ? [{ code: "payments.after-last-day", params: { grant: id, lastDay }, basis: { kind: "interpretation" } }]
    : [];

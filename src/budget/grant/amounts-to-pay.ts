import { type CalendarDate, calendarDate } from "../../calendar/calendar-date.js";
import { type ClosedPeriod, hasBothDays, overlapOf, type Period } from "../../calendar/period.js";
import { type Answer, answered, unanswered } from "../../explanation/answer.js";
import type { Rules } from "../payment/divide.js";
import type { Grant } from "./grant.js";
import { type GrantedAmount, grantedAmounts } from "./granted-amounts.js";
import { withDaysOf } from "../payment/period-pieces.js";
import type { GivenAmount } from "../payment/payment-row.js";
import type { PaymentAssumption, PaymentStep, PaymentWorking } from "../payment/payment-working.js";

/** The question as far as amounts go. */
interface Asked {
  readonly term: Period;
  readonly year?: number;
  readonly amounts?: readonly GivenAmount[];
}

/** The amounts that a schedule is made of: those of the grant, and in their place those that the caller gives. */
export const amountsToPay = (
  grant: Grant,
  { term, year, amounts = [] }: Asked,
  rules: Rules,
): Answer<readonly GrantedAmount[], PaymentWorking> => {
  if (grant.amounts.length === 0 && amounts.length === 0) {
    return unanswered({ code: "grant.no-amounts", params: { grant: grant.id } });
  }
  const except = new Set(amounts.map((given) => given.year));
  const sums = rules.plan.frequency === "one-sum";
  const granted = grantedAmounts(grant, { term, except, sums, ...(year === undefined ? {} : { year }) }, rules);
  if (!granted.ok) return granted;
  const given = amounts.filter((each) => (year ?? each.year) === each.year);
  const all = [...granted.value, ...given.map((each) => asGranted(grant, each, term))];
  if (all.length === 0 && year !== undefined) {
    return unanswered({ code: "grant.nothing-for-year", params: { grant: grant.id, year } });
  }
  const byPeriod = [...all].sort(({ period: one }, { period: other }) => compare(one.from, other.from));
  return answered(
    byPeriod,
    [...granted.steps, ...given.map((each) => givenStep(grant, each))],
    [...granted.assumptions, ...given.flatMap((each) => onTheCallersWord(grant, each))],
  );
};

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);

const givenStep = ({ id }: Grant, { year, level, amount, basis }: GivenAmount): PaymentStep => ({
  code: "payment.amount-given",
  inputs: { grant: id, year, level },
  output: amount,
  basis: basis ?? { kind: "interpretation" },
});

const onTheCallersWord = ({ id }: Grant, { year, basis }: GivenAmount): readonly PaymentAssumption[] =>
  basis === undefined
    ? [{ code: "payment.amount-from-caller", params: { grant: id, year }, basis: { kind: "interpretation" } }]
    : [];

const asGranted = (grant: Grant, { year, amount, level }: GivenAmount, term: Period): GrantedAmount => {
  const period = daysOfYear(grant, year, term);
  const { payer, payees } = grant;
  return { period, amount, level, payer, payees, counted: [year], years: [{ year, period, amount }], given: true };
};

/** The days of a year that a grant's amounts are for, else those of the agreement, else all. */
const daysOfYear = ({ amounts }: Grant, year: number, term: Period): ClosedPeriod => {
  const whole = { from: calendarDate(`${String(year)}-01-01`), through: calendarDate(`${String(year)}-12-31`) };
  const within = amounts.flatMap(({ period }) => {
    const closed = withDaysOf(withDaysOf(period, term), whole);
    return hasBothDays(closed) ? (overlapOf(closed, whole) ?? []) : [];
  });
  const [first] = within;
  if (first !== undefined) {
    const from = within.reduce<CalendarDate>((least, each) => (each.from < least ? each.from : least), first.from);
    const through = within.reduce<CalendarDate>(
      (most, each) => (each.through > most ? each.through : most),
      first.through,
    );
    return { from, through };
  }
  const inTerm = withDaysOf(term, whole);
  return (hasBothDays(inTerm) ? overlapOf(inTerm, whole) : undefined) ?? whole;
};

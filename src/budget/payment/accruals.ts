import { type CalendarDate, monthOf, yearOf } from "../../calendar/calendar-date.js";
import { daysBetween, isLastDayOfMonth } from "../../calendar/day-arithmetic.js";
import { type ClosedPeriod, hasBothDays, type Period } from "../../calendar/period.js";
import { partsOfYear, type YearPart } from "../../calendar/year-part.js";
import { type Answer, answered, unanswered } from "../../explanation/answer.js";
import { ARITHMETIC } from "../../explanation/basis.js";
import { inProportion } from "../../money/in-proportion.js";
import { oreOf, sekWithin } from "../../money/ore.js";
import { sek, type Sek } from "../../money/sek.js";
import { sumWithin } from "../contribution/financing-share.js";
import type { AccrualSpread, AccrualStep, AccrualWorking } from "../outcome/outcome-working.js";

/** A payment to be placed in the time that it is for (Swedish: betalning att periodisera). */
export interface AccruedPayment {
  /** What it is for; both days are needed. */
  readonly period?: Period;
  readonly amount: Sek;
  /** Day of payment; absent: not paid. */
  readonly day?: CalendarDate;
}

/** What was paid in a part of a year, what belongs to it, and what stands over at its end (Swedish: periodisering). */
export interface Accrual {
  readonly period: ClosedPeriod;
  readonly paid: Sek;
  readonly belongs: Sek;
  /** Paid by the last day, for later days (Swedish: förutbetald kostnad; for the payee förutbetald intäkt). */
  readonly prepaid: Sek;
  /** Belongs to the time up to the last day, not paid by then (Swedish: upplupen kostnad, upplupen intäkt). */
  readonly accrued: Sek;
}

/** What is asked of {@link accruals} (Swedish: fråga om periodisering). */
export interface AccrualsOptions {
  /** Calendar year. */
  readonly year: number;
  readonly part: YearPart;
  /** How a payment for a longer time than a part is divided: by days, or by whole calendar months. */
  readonly spread: AccrualSpread;
}

/**
 * Payments placed in the time that they are for (Swedish: periodisering), for each part of a calendar year: what was
 * paid, what belongs there, and what is prepaid or accrued at its end.
 *
 * A payment whose time reaches over several parts is divided by days or months; what belongs until a day is rounded to
 * the nearest öre, so that the parts of a payment add up to it. Each payment is set against its own time: what one is
 * paid ahead is not set against what another lags behind.
 *
 * Fails by name: `accrual.period-not-known` (no first or last day, or the last before the first),
 * `accrual.not-whole-months` (where months are asked for), `budget.beyond-15-digits`.
 *
 * @throws `IopError` `usage.year` when the year is not a whole number, 1900–2199.
 *
 * @example
 * const period = { from: calendarDate("2019-01-01"), through: calendarDate("2019-04-30") };
 * const payments = [{ period, amount: sek("1166666.67"), day: calendarDate("2018-12-28") }];
 * accruals(payments, { year: 2018, part: "year", spread: "months" }).value[0].prepaid; // "1166666.67"
 */
export const accruals = (
  payments: readonly AccruedPayment[],
  { year, part, spread }: AccrualsOptions,
): Answer<readonly Accrual[], AccrualWorking> => {
  const parts = partsOfYear(year, part);
  const placed: Placed[] = [];
  for (const [position, { period, amount, day }] of payments.entries()) {
    if (period === undefined || !hasBothDays(period) || period.from > period.through) {
      return unanswered({ code: "accrual.period-not-known", params: { position } });
    }
    if (spread === "months" && !hasWholeMonths(period)) {
      return unanswered({ code: "accrual.not-whole-months", params: { position } });
    }
    placed.push({ period, amount, ...(day === undefined ? {} : { day }) });
  }
  const steps: AccrualStep[] = [];
  const found: Accrual[] = [];
  let before = placed.map((payment) => belongsUntil(payment, parts[0], "before", spread).sek);
  for (const within of parts) {
    const until = placed.map((payment) => belongsUntil(payment, within, "through", spread));
    steps.push(...until.flatMap(({ steps: own }) => own));
    const entry = accrualOf(placed, within, { before, until: until.map((each) => each.sek) });
    if (entry === undefined) return unanswered({ code: "budget.beyond-15-digits", params: {} }, steps);
    steps.push(...entry.steps);
    found.push(entry.accrual);
    before = until.map((each) => each.sek);
  }
  return answered(found, steps, []);
};

interface Placed {
  readonly period: ClosedPeriod;
  readonly amount: Sek;
  readonly day?: CalendarDate;
}

const NONE = sek(0);

const hasWholeMonths = ({ from, through }: ClosedPeriod): boolean => from.endsWith("-01") && isLastDayOfMonth(through);

const monthsBetween = (first: CalendarDate, last: CalendarDate): number =>
  12 * (yearOf(last) - yearOf(first)) + monthOf(last) - monthOf(first);

/** What of a payment belongs to the time before a part of the year, or through its last day. */
const belongsUntil = (
  { period, amount }: Placed,
  within: ClosedPeriod | undefined,
  until: "before" | "through",
  spread: AccrualSpread,
): { readonly sek: Sek; readonly steps: readonly AccrualStep[] } => {
  if (within === undefined) return { sek: NONE, steps: [] };
  const { from, through } = period;
  if (until === "before" ? within.from <= from : within.through < from) return { sek: NONE, steps: [] };
  if (until === "before" ? through < within.from : through <= within.through) return { sek: amount, steps: [] };
  const [count, last] = until === "before" ? [0, within.from] : [1, within.through];
  const passed = spread === "days" ? daysBetween(from, last) + count : monthsBetween(from, last) + count;
  const whole = (spread === "days" ? daysBetween(from, through) : monthsBetween(from, through)) + 1;
  const output = inProportion(amount, BigInt(passed), BigInt(whole)) ?? NONE;
  const inputs = { amount, from, through, until: within.through, spread };
  return {
    sek: output,
    steps: until === "before" ? [] : [{ code: "accrual.spread", inputs, output, basis: ARITHMETIC }],
  };
};

/** What is left of the first amounts when the second are taken from them, where something is. */
const over = (amounts: readonly Sek[], taken: readonly Sek[]): readonly Sek[] =>
  amounts.flatMap((amount, index) => {
    const left = oreOf(amount) - oreOf(taken[index] ?? NONE);
    const rest = left > 0n ? sekWithin(left) : undefined;
    return rest ?? [];
  });

/** What is not nothing, of what belongs to a part. */
const between = (until: readonly Sek[], before: readonly Sek[]): readonly Sek[] =>
  until.flatMap((amount, index) => {
    const part = oreOf(amount) - oreOf(before[index] ?? NONE);
    return part === 0n ? [] : (sekWithin(part) ?? []);
  });

const accrualOf = (
  payments: readonly Placed[],
  period: ClosedPeriod,
  { before, until }: { readonly before: readonly Sek[]; readonly until: readonly Sek[] },
): { readonly accrual: Accrual; readonly steps: readonly AccrualStep[] } | undefined => {
  const { from, through } = period;
  const paidBy = payments.map(({ amount, day }) => (day !== undefined && day <= through ? amount : NONE));
  const lists = {
    paid: payments.flatMap(({ amount, day }) => (day !== undefined && day >= from && day <= through ? [amount] : [])),
    belongs: between(until, before),
    prepaid: over(paidBy, until),
    accrued: over(until, paidBy),
  };
  const [paid, belongs] = [sumWithin(lists.paid), sumWithin(lists.belongs)];
  const [prepaid, accrued] = [sumWithin(lists.prepaid), sumWithin(lists.accrued)];
  if (paid === undefined || belongs === undefined || prepaid === undefined || accrued === undefined) return undefined;
  const steps: AccrualStep[] = [
    {
      code: "accrual.part",
      inputs: { period, paid: lists.paid, belongs: lists.belongs },
      output: { paid, belongs },
      basis: ARITHMETIC,
    },
  ];
  if (lists.prepaid.length + lists.accrued.length > 0) {
    const inputs = { through, prepaid: lists.prepaid, accrued: lists.accrued };
    steps.push({ code: "accrual.balance", inputs, output: { prepaid, accrued }, basis: ARITHMETIC });
  }
  return { accrual: { period, paid, belongs, prepaid, accrued }, steps };
};

import type { Grant } from "../../budget/grant.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import { type ClosedPeriod, hasBothDays, overlapOf, type Period } from "../../calendar/period.js";
import { shiftBySpan } from "../../calendar/time-span.js";
import type { YearPart } from "../../calendar/year-part.js";
import { basisOf } from "../../explanation/basis.js";
import { partsBetween } from "./parts-between.js";
import { notDated, periodKey, type Remark, type WatchSubject } from "./watch-source.js";

/** What a grant is paid for, piece by piece, and what cannot be divided so. */
export interface PaymentPeriods {
  readonly periods: readonly ClosedPeriod[];
  readonly remarks: readonly Remark[];
}

/**
 * The periods that a grant is paid for: parts of the year that its amounts cover whole, or for one sum the amounts'
 * own. A part of the year that they cover in part is named; nothing that begins after the last day is paid for.
 */
export const paymentPeriods = (
  subject: WatchSubject,
  { id, amounts, section }: Grant,
  frequency: YearPart | "one-sum",
): PaymentPeriods => {
  const { agreement, end } = subject;
  const { term } = agreement;
  const basis = basisOf(section === undefined ? {} : { section });
  const begun = ({ from }: ClosedPeriod) => end.lastDay === undefined || from <= end.lastDay;
  const paidFor = (amounts.length === 0 ? [{ period: term.period }] : amounts).map(({ period }) =>
    bounded(period, term.period.from, end.lastDay),
  );
  if (frequency === "one-sum") {
    const closed = paidFor.filter(hasBothDays);
    const byKey = new Map(closed.filter(begun).map((period) => [periodKey(period), period]));
    const remarks = closed.length < paidFor.length ? [notDated("watch.payment-due", "not-given", id, basis)] : [];
    return { periods: [...byKey.values()], remarks };
  }
  const parts = partsNear(subject, frequency).filter(begun);
  const covered = parts.filter((part) => paidFor.some((period) => inBoth(period, part) === part));
  const rest = parts.filter((part) => !covered.includes(part));
  const cut = rest.flatMap((part) => paidFor.flatMap((period) => inBoth(period, part) ?? []));
  return {
    periods: covered,
    remarks: cut
      .filter((period) => overlapOf(period, subject) !== undefined)
      .map((period) => ({ remark: { code: "watch.part-of-payment-period", params: { grant: id, period }, basis } })),
  };
};

/** A period whose missing days are those of the term. */
const bounded = (period: Period, first: CalendarDate | undefined, last: CalendarDate | undefined): Period => {
  const { from = first, through = last } = period;
  return { ...(from === undefined ? {} : { from }), ...(through === undefined ? {} : { through }) };
};

/** The days of a part of the year that lie in a period; the part itself, where all do. */
const inBoth = ({ from, through }: Period, part: ClosedPeriod): ClosedPeriod | undefined => {
  const first = from === undefined || from < part.from ? part.from : from;
  const last = through === undefined || through > part.through ? part.through : through;
  if (first > last) return undefined;
  return first === part.from && last === part.through ? part : { from: first, through: last };
};

/** The parts of the year whose payment may fall due in the time asked for, at most thirteen months after they end. */
const partsNear = ({ from, through }: WatchSubject, part: YearPart): readonly ClosedPeriod[] =>
  partsBetween(
    shiftBySpan(from, { unit: "months", count: 14 }, "backward") ?? from,
    shiftBySpan(through, { unit: "months", count: 1 }, "forward") ?? through,
    part,
  );

import type { Grant } from "../../budget/grant/grant.js";
import { isWhole, type PeriodPiece, withDaysOf } from "../../budget/payment/period-pieces.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import { type ClosedPeriod, hasBothDays, overlapOf, type Period } from "../../calendar/period.js";
import { shiftBySpan } from "../../calendar/time-span.js";
import { partsBetween, type YearPart } from "../../calendar/year-part.js";
import { basisOf } from "../../explanation/basis.js";
import { notDated, periodKey, type Remark, type WatchSubject } from "./watch-source.js";

/** What a grant is paid for, piece by piece, and what cannot be divided so. */
export interface PaymentPeriods {
  readonly periods: readonly ClosedPeriod[];
  readonly remarks: readonly Remark[];
}

/**
 * The periods that a grant is paid for, as its payment schedule has them: parts of the year, or what its amounts have
 * of them; for one sum the amounts' own. A part of a part is named where the plan has no rule for it. Nothing that
 * begins after the last day is paid for.
 */
export const paymentPeriods = (
  subject: WatchSubject,
  { id, amounts, section, payment }: Grant,
  frequency: YearPart | "one-sum",
): PaymentPeriods => {
  const { agreement, end } = subject;
  const { term } = agreement;
  const basis = basisOf(section === undefined ? {} : { section });
  const begun = ({ from }: ClosedPeriod) => end.lastDay === undefined || from <= end.lastDay;
  const { from } = term.period;
  const bounds = {
    ...(from === undefined ? {} : { from }),
    ...(end.lastDay === undefined ? {} : { through: end.lastDay }),
  };
  const paidFor = (amounts.length === 0 ? [{ period: {} }] : amounts).map(({ period }) => withDaysOf(period, bounds));
  if (frequency === "one-sum") {
    const closed = paidFor.filter(hasBothDays);
    const byKey = new Map(closed.filter(begun).map((period) => [periodKey(period), period]));
    const remarks = closed.length < paidFor.length ? [notDated("watch.payment-due", "not-given", id, basis)] : [];
    return { periods: [...byKey.values()], remarks };
  }
  const pieces = new Map<string, PeriodPiece>();
  for (const part of partsNear(subject, frequency)) {
    for (const period of paidFor) {
      const piece = { part, period: inBoth(period, part) };
      if (piece.period !== undefined && begun(piece.period))
        pieces.set(periodKey(piece.period), { ...piece, period: piece.period });
    }
  }
  const cut = [...pieces.values()].filter((piece) => !isWhole(piece) && payment?.partPeriods === undefined);
  return {
    periods: [...pieces.values()].map(({ period }) => period),
    remarks: cut
      .filter(({ period }) => overlapOf(period, subject) !== undefined)
      .map(({ period }) => ({
        remark: { code: "watch.part-of-payment-period", params: { grant: id, period }, basis },
      })),
  };
};

/** The days of a part of the year that lie in a period. */
const inBoth = ({ from, through }: Period, part: ClosedPeriod): ClosedPeriod | undefined =>
  overlapOf({ from: from ?? part.from, through: through ?? part.through }, part);

/** The parts of the year whose payment may fall due in the time asked for, at most thirteen months after they end. */
const partsNear = ({ from, through }: WatchSubject, part: YearPart): readonly ClosedPeriod[] => {
  const near = (day: CalendarDate, count: number, direction: "forward" | "backward") =>
    shiftBySpan(day, { unit: "months", count }, direction) ?? day;
  return partsBetween(near(from, 14, "backward"), near(through, 1, "forward"), part);
};

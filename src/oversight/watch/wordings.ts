import type { Agreement } from "../../agreement/agreement.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import { shiftDays } from "../../calendar/day-arithmetic.js";
import type { ClosedPeriod } from "../../calendar/period.js";
import { agreementAsOf } from "../amendments/agreement-as-of.js";
import { inEffectFrom } from "../amendments/amendments-in-order.js";

/** The agreement as it reads, and the days on which it does, both included. */
export interface Wording extends ClosedPeriod {
  readonly agreement: Agreement;
}

/** The wordings of an agreement from one day through another, in order: one more for each day an amendment begins. */
export const wordingsBetween = (
  agreement: Agreement,
  from: CalendarDate,
  through: CalendarDate,
): readonly Wording[] => {
  const begun = (agreement.amendments ?? []).flatMap((amendment) => inEffectFrom(amendment) ?? []);
  const days = [from, ...new Set(begun.filter((day) => from < day && day <= through).sort())];
  return days.map((day, index) => {
    const next = days[index + 1];
    const last = next === undefined ? through : shiftDays(next, -1);
    return { agreement: agreementAsOf(agreement, { on: day }).value, from: day, through: last };
  });
};

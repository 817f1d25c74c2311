import { type CalendarDate, calendarDate } from "../calendar/calendar-date.js";
import { shiftDays } from "../calendar/day-arithmetic.js";
import type { ClosedPeriod } from "../calendar/period.js";
import type { AgreedEnds } from "../oversight/status/agreed-ends.js";
import { extensionPeriod } from "../term/extension-period.js";

/**
 * The time of all extensions that an agreement foresees and that nobody has agreed on yet, through a year at the most:
 * as many as its clause allows; one, where it does not say how many. `undefined`: none.
 */
export const foreseenExtensions = (
  { term: { extension: clause }, lastDay, ends, agreed }: AgreedEnds,
  lastYear: number,
): ClosedPeriod | undefined => {
  if (lastDay === undefined || ends || (clause?.kind !== "by-agreement" && clause?.kind !== "automatic")) {
    return undefined;
  }
  const { length, times } = clause;
  const last = calendarDate(`${String(lastYear)}-12-31`);
  if (last <= lastDay || length.count === 0) return undefined;
  const used = agreed.filter(({ by }) => by === "extension").length;
  const count = times === undefined ? 1 - used : times.kind === "unlimited" ? Infinity : times.count - used;
  if (count < 1) return undefined;
  const end = count === Infinity ? undefined : extensionPeriod(lastDay, length, count)?.through;
  return { from: shiftDays(lastDay, 1), through: end === undefined ? last : earlier(end, last) };
};

const earlier = (one: CalendarDate, other: CalendarDate): CalendarDate => (one < other ? one : other);

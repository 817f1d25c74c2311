import type { CalendarDate } from "../calendar/calendar-date.js";
import { isLastDayOfMonth, lastDayOfMonth } from "../calendar/day-arithmetic.js";
import { shiftBySpan, type TimeSpan } from "../calendar/time-span.js";
import { type Basis, basisOf } from "../explanation/basis.js";
import type { Counting, NoticeClause } from "./notice-clause.js";

const ONE_DAY: TimeSpan = { unit: "days", count: 1 };
const ONE_MONTH: TimeSpan = { unit: "months", count: 1 };

/** What counting rests on: the statute for months to the day that answers to the first, else nothing but the clause. */
export const basisOfCounting = (clause: NoticeClause, counting: Counting): Basis =>
  counting === "forward" && clause.span.unit === "months" && clause.convention !== "full-calendar-months"
    ? { kind: "statute", sfs: "1930:173", paragraph: "1 §", byAnalogy: true }
    : basisOf(clause);

/**
 * The day on which a notice given on a day has run out: the first day by which {@link latestDayFor} lets it be given.
 *
 * The countings differ only where the month reached has no such day: forward takes its last day, backward the day
 * after.
 */
export const noticeRunsOut = (
  given: CalendarDate,
  { span, convention }: NoticeClause,
  counting: Counting,
): CalendarDate | undefined => {
  const reached = shiftBySpan(given, span, "forward");
  if (reached === undefined) return undefined;
  if (convention === "full-calendar-months") return lastDayOfMonth(reached);
  const back = counting === "forward" ? given : shiftBySpan(reached, span, "backward");
  return back === undefined || back < given ? shiftBySpan(reached, ONE_DAY, "forward") : reached;
};

/** The latest day whose time, counted forward from it, has run out on the bound. */
const latestForward = (bound: CalendarDate, span: TimeSpan): CalendarDate | undefined => {
  const back = shiftBySpan(bound, span, "backward");
  // Every later day of that month is clamped to the bound too: 01-28 to 01-31 all reach 02-28.
  return back !== undefined && span.unit === "months" && isLastDayOfMonth(bound) ? lastDayOfMonth(back) : back;
};

/** The last day of the latest month that lies whole before or on the bound. */
const lastFullMonth = (bound: CalendarDate): CalendarDate | undefined => {
  if (isLastDayOfMonth(bound)) return bound;
  const monthBefore = shiftBySpan(bound, ONE_MONTH, "backward");
  return monthBefore === undefined ? undefined : lastDayOfMonth(monthBefore);
};

/**
 * The latest day on which a notice still runs out by the bound (included); undefined when that is before 1900.
 *
 * Full calendar months leave one reading: both countings then give the same day.
 */
export const latestDayFor = (
  bound: CalendarDate,
  { span, convention }: NoticeClause,
  counting: Counting,
): CalendarDate | undefined => {
  if (convention === "full-calendar-months") {
    const monthEnd = lastFullMonth(bound);
    return monthEnd === undefined ? undefined : latestForward(monthEnd, span);
  }
  return counting === "forward" ? latestForward(bound, span) : shiftBySpan(bound, span, "backward");
};

import type { CalendarDate } from "../calendar/calendar-date.js";
import { shiftDays } from "../calendar/day-arithmetic.js";
import { type Answer, answered } from "../explanation/answer.js";
import { basisOfWeekends } from "./moved-last-day.js";
import type { NoticeClause } from "./notice-clause.js";
import { effectiveDay, readingOf } from "./notice-reading.js";
import type { Term } from "./term.js";
import type { TermWorking } from "./term-working.js";

/**
 * The day on which a notice that ends a term early counts as given, with the steps that say why it is another day.
 *
 * A last day that is moved to the following bank day may be used until then: the notice counts as given on the day that
 * was counted. Moved to the preceding one, a later notice is too late: it counts as given the day after that day. The
 * time of the notice then runs from day to day.
 */
export const dayNoticeCountsAsGiven = (
  term: Term,
  clause: NoticeClause,
  given: CalendarDate,
): Answer<CalendarDate, TermWorking> => {
  const { through } = term.period;
  const reading = through === undefined ? undefined : readingOf(term, clause, through, clause.counting ?? "forward");
  if (reading === undefined) return answered(given, [], []);
  if (!reading.ok) return reading;
  const { days, counted } = reading.value;
  const latest = effectiveDay(days);
  const [inTime, inTimeAsCounted] = [given <= latest, given <= counted];
  if (inTime === inTimeAsCounted) return answered(given, [], []);
  const output = inTime ? counted : shiftDays(counted, 1);
  const inputs = { given, counted, latest };
  const step = { code: "term.notice-counts-as-given", inputs, output, basis: basisOfWeekends(clause) } as const;
  return answered(output, [...reading.steps, step], []);
};

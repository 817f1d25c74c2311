import type { CalendarDate } from "../calendar/calendar-date.js";
import { shiftBySpan } from "../calendar/time-span.js";
import { type Answer, answered, unanswered } from "../explanation/answer.js";
import { automaticExtension } from "./automatic-extension.js";
import { movedLastDay } from "./moved-last-day.js";
import type { Counting, NoticeClause } from "./notice-clause.js";
import { basisOfCounting, latestDayFor } from "./notice-time.js";
import type { Term } from "./term.js";
import type { TermWorking } from "./term-working.js";

/** The latest days by one way of counting (Swedish: läsning av uppsägningsklausul). */
export interface NoticeReading {
  readonly counting: Counting;
  /**
   * Latest day whose time runs out within the term. Where it is the last day for the notice, it is moved as the clause
   * says of weekends and holidays. Beside `shortens` nothing has to be done by it: it is as counted, or as late as
   * `shortens` has been moved to.
   */
  readonly withinTerm: CalendarDate;
  /**
   * Latest day that makes the term shorter, moved as the clause says of weekends and holidays; only where a notice ends
   * it early and it is not extended by itself. (Where it is, a notice that runs out on the last day spares the
   * extension, and `withinTerm` is the day to watch.)
   */
  readonly shortens?: CalendarDate;
}

/** The days of one way of counting, and the last day for the notice as it was before its clause moved it. */
export interface WorkedReading {
  readonly days: NoticeReading;
  readonly counted: CalendarDate;
}

/** The day on which a notice at the latest has its effect, by one way of counting. */
export const effectiveDay = ({ shortens, withinTerm }: NoticeReading): CalendarDate => shortens ?? withinTerm;

/** The days of one way of counting, for a term that ends on a day; `undefined` where they are before 1900. */
export const readingOf = (
  term: Term,
  clause: NoticeClause,
  through: CalendarDate,
  counting: Counting,
): Answer<WorkedReading, TermWorking> | undefined => {
  const latestStep = (code: "term.latest-day" | "term.latest-day-that-shortens", bound: CalendarDate | undefined) => {
    const output = bound === undefined ? undefined : latestDayFor(bound, clause, counting);
    if (bound === undefined || output === undefined) return undefined;
    const { span, convention } = clause;
    return { code, inputs: { bound, span, convention, counting }, output, basis: basisOfCounting(clause, counting) };
  };
  const within = latestStep("term.latest-day", through);
  if (within === undefined) return undefined;
  if (clause.effect === "prevents-extension" || automaticExtension(term) !== undefined) {
    const counted = within.output;
    const moved = movedLastDay(counted, clause, counting);
    if (!moved.ok) return unanswered(moved.failure, [within]);
    return answered({ days: { counting, withinTerm: moved.value }, counted }, [within, ...moved.steps], []);
  }
  const dayBefore = shiftBySpan(through, { unit: "days", count: 1 }, "backward");
  const shortening = latestStep("term.latest-day-that-shortens", dayBefore);
  if (shortening === undefined) return undefined;
  const counted = shortening.output;
  const moved = movedLastDay(counted, clause, counting);
  if (!moved.ok) return unanswered(moved.failure, [within, shortening]);
  const shortens = moved.value;
  const withinTerm = shortens > within.output ? shortens : within.output;
  return answered({ days: { counting, withinTerm, shortens }, counted }, [within, shortening, ...moved.steps], []);
};

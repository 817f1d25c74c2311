import { adjustToBankDay } from "../calendar/bank-day.js";
import type { CalendarDate } from "../calendar/calendar-date.js";
import { type Answer, answered } from "../explanation/answer.js";
import { type Basis, basisOf } from "../explanation/basis.js";
import type { Counting, NoticeClause } from "./notice-clause.js";
import { noticeRunsOut } from "./notice-time.js";
import type { TermWorking } from "./term-working.js";

/** The statute on last days that are a weekend or holiday: for time set in law, and for contracts by analogy. */
export const WEEKEND_STATUTE: Basis = { kind: "statute", sfs: "1930:173", paragraph: "2 §", byAnalogy: true };

/** What moving a last day rests on: the clause, by its section where the document names one. */
export const basisOfWeekends = (clause: NoticeClause): Basis =>
  clause.section === undefined ? WEEKEND_STATUTE : basisOf(clause);

/**
 * The last day for a notice as its clause moves it on a weekend or holiday, with a step where it does. It stays where
 * the bank day would come after the time of the notice has run out: there is then nothing left to give notice of.
 */
export const movedLastDay = (
  counted: CalendarDate,
  clause: NoticeClause,
  counting: Counting,
): Answer<CalendarDate, TermWorking> => {
  const moved = adjustToBankDay(counted, clause.lastDay ?? "unadjusted");
  if (!moved.ok) return moved;
  const runsOut = noticeRunsOut(counted, clause, counting);
  if (runsOut !== undefined && moved.value > runsOut) return answered(counted, [], []);
  const basis = basisOfWeekends(clause);
  return { ...moved, steps: moved.steps.map((step) => ({ ...step, basis })) };
};

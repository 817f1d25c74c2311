import type { CalendarDate } from "../calendar/calendar-date.js";
import { type Answer, answered, unanswered } from "../explanation/answer.js";
import { automaticExtension } from "./automatic-extension.js";
import { type Counting, COUNTINGS, type NoticeClause } from "./notice-clause.js";
import { effectiveDay, type NoticeReading, readingOf } from "./notice-reading.js";
import type { Term } from "./term.js";
import { assumptionsOfNotice } from "./term-assumptions.js";
import { BEFORE_EXPIRY_ENDS_NOTHING, failureOfOpenTerm, lastDayMissing } from "./term-failures.js";
import { termWithoutNotice } from "./term-without-notice.js";
import type { TermAssumption, TermStep, TermWorking } from "./term-working.js";

/** Until when a notice does what its clause says (Swedish: sista dag för uppsägning). */
export interface LatestNoticeDate {
  readonly effect: "ends-early" | "prevents-extension";
  /** Last day of the agreement if nobody gives notice (included): its own, or that of the first automatic extension. */
  readonly endsWithoutNotice: CalendarDate;
  /**
   * The safe day: the latest on which a notice has its effect, by every reading, moved as the clause says of weekends
   * and holidays. Too late costs the right, too early nothing.
   */
  readonly latest: CalendarDate;
  /**
   * Latest day whose time runs out within the term, by every reading. Where a notice ends the term early it may change
   * nothing.
   */
  readonly withinTerm: CalendarDate;
  /** One reading if the clause leaves only one, else both. */
  readonly readings: readonly NoticeReading[];
}

const earliest = (days: readonly CalendarDate[], otherwise: CalendarDate): CalendarDate =>
  days.reduce((first, day) => (day < first ? day : first), otherwise);

const countingsOf = ({ convention, counting }: NoticeClause): readonly Counting[] => {
  if (counting !== undefined) return [counting];
  return convention === "full-calendar-months" ? ["forward"] : COUNTINGS;
};

const countingAssumption = (readings: readonly NoticeReading[]): readonly TermAssumption[] => {
  const [forward, backward] = readings.map(effectiveDay);
  if (forward === undefined || backward === undefined) return [];
  return [{ code: "term.counting-not-stated", params: { forward, backward }, basis: { kind: "interpretation" } }];
};

/**
 * Last day on which a notice has its effect (Swedish: sista dag för uppsägning).
 *
 * A notice that ends a fixed term early must run out before the last day: one that runs out on it changes nothing, and
 * both days are given. A notice that prevents an automatic extension must be given at the latest its time before the
 * last day. If the clause does not say how the time is counted, both readings are given and the earlier is `latest`.
 *
 * What must be done at the latest on a Saturday, a Sunday, another public holiday or one of the three eves is moved to
 * the bank day that the clause names, following or preceding, with a step; if it names none the day stays, which is
 * said. Only the last day for the act is moved, never the end of the notice period: {@link noticeEffect} lets a notice
 * in time by such a move do what one given on the day counted would do. No day is moved past the end of that time.
 *
 * Fails by name where the term has no last day (`term.last-day-missing`); for a notice that ends an open term, where
 * any day serves (`term.no-latest-day`) or the term is not open (`term.not-open`); where nothing is extended by itself
 * (`term.no-automatic-extension`); where no day of the term is sure to be early enough
 * (`term.notice-longer-than-term`); where a time that ends nothing is to end the agreement
 * (`term.before-expiry-ends-nothing`); where a day to be moved is outside 1990–2199 (`calendar.holidays-not-known`);
 * and as {@link termWithoutNotice} does.
 *
 * Source: lag (1930:173) 1 § on months without the day and 2 § on weekends and holidays, for contracts by analogy.
 *
 * @example
 * const span = { unit: "months", count: 9 };
 * const clause = { id: "notice", effect: "ends-early", span, convention: "date-to-date" };
 * const term = { period: { from: calendarDate("2019-01-01"), through: calendarDate("2021-12-31") } };
 * latestNoticeDate(term, clause).value.latest; // "2021-03-30"
 */
export const latestNoticeDate = (term: Term, clause: NoticeClause): Answer<LatestNoticeDate, TermWorking> => {
  const { from, through } = term.period;
  const { effect, convention, span } = clause;
  if (effect !== "prevents-extension" && convention === "before-expiry") return unanswered(BEFORE_EXPIRY_ENDS_NOTHING);
  if (effect === "ends-open-term") {
    return unanswered(failureOfOpenTerm(term) ?? { code: "term.no-latest-day", params: {} });
  }
  if (through === undefined) return unanswered(lastDayMissing(term));
  if (effect === "prevents-extension" && automaticExtension(term) === undefined) {
    return unanswered({ code: "term.no-automatic-extension", params: { through } });
  }
  const without = termWithoutNotice(term);
  if (!without.ok) return without;

  const countings = countingsOf(clause);
  const worked = countings.flatMap((counting) => readingOf(term, clause, through, counting) ?? []);
  const steps: readonly TermStep[] = [...without.steps, ...worked.flatMap((reading) => reading.steps)];
  const notMoved = worked.find((reading) => !reading.ok);
  if (notMoved !== undefined) return unanswered(notMoved.failure, steps);
  const readings = worked.flatMap((reading) => (reading.ok ? [reading.value.days] : []));
  const withinTerm = earliest(
    readings.map((reading) => reading.withinTerm),
    through,
  );
  const latest = earliest(readings.map(effectiveDay), through);
  if (readings.length < countings.length || (from !== undefined && latest < from)) {
    return unanswered({ code: "term.notice-longer-than-term", params: { span } }, steps);
  }
  const value = { effect, endsWithoutNotice: without.value, latest, withinTerm, readings };
  return answered(value, steps, [
    ...without.assumptions,
    ...countingAssumption(readings),
    ...assumptionsOfNotice(clause),
  ]);
};

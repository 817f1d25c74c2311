import type { CalendarDate } from "../calendar/calendar-date.js";
import { type Answer, answered, unanswered } from "../explanation/answer.js";
import { basisOf } from "../explanation/basis.js";
import { automaticExtension, mayExtendAfter } from "./automatic-extension.js";
import { dayNoticeCountsAsGiven } from "./day-notice-counts-as-given.js";
import { latestNoticeDate } from "./latest-notice-date.js";
import type { NoticeClause } from "./notice-clause.js";
import { basisOfCounting, noticeRunsOut } from "./notice-time.js";
import type { Term } from "./term.js";
import { assumptionsOfTerm, interpretationsOf } from "./term-assumptions.js";
import { BEFORE_EXPIRY_ENDS_NOTHING, BEYOND_2199, failureOfOpenTerm, lastDayMissing } from "./term-failures.js";
import { termWithoutNotice } from "./term-without-notice.js";
import type { TermAssumption, TermFailure, TermStep, TermWorking } from "./term-working.js";

/** A notice given under a clause (Swedish: lämnad uppsägning). */
export interface GivenNotice {
  readonly clause: NoticeClause;
  /** The day the notice counts from: of the letter, of receipt – what the agreement says, or the caller. */
  readonly given: CalendarDate;
}

/**
 * What a notice does (Swedish: uppsägningens verkan).
 *
 * - `ends-early`: the agreement ends before the day on which it would have ended without the notice
 * - `changes-nothing`: the time runs out on that day or later; the agreement ends as it would have done
 * - `prevents-extension`: the term ends on its last day instead of being extended
 * - `comes-too-late`: the term is extended all the same
 * - `ends-open-term`: a term without an end gets one
 */
export interface NoticeEffect {
  readonly outcome: "ends-early" | "changes-nothing" | "prevents-extension" | "comes-too-late" | "ends-open-term";
  /** Last day of the agreement after this notice (included). */
  readonly lastDay: CalendarDate;
  /** Day on which the time has run out; absent where a notice only has to be given in time. */
  readonly runsOut?: CalendarDate;
  /**
   * Last day of the agreement without this notice (included), as {@link termWithoutNotice} has it; absent for an open
   * term.
   */
  readonly endsWithoutNotice?: CalendarDate;
}

/**
 * What a notice given on a day does (Swedish: uppsägningens verkan), and the last day of the agreement after it.
 *
 * A fixed term ends on its last day whether or not anybody gives notice, unless it is extended. The end of a notice
 * period is not moved by a weekend or holiday. If the clause does not say how the time is counted, it runs forward,
 * which is said.
 *
 * Whether a notice comes in time goes by the last day as the clause moves it on a weekend or holiday (see
 * {@link latestNoticeDate}). For one that ends a fixed term early: given by the following bank day it counts as given
 * on the last day counted, and its time runs from that day; given after the preceding bank day, on the last day counted
 * at the latest, it counts as given the day after that one and no longer shortens the term. Each is a step.
 *
 * Fails by name where the term has no last day (`term.last-day-missing`) or, for a notice that ends an open term, has
 * one (`term.not-open`); where the notice was given after the last day (`term.notice-after-end`) or runs out before the
 * first (`term.notice-before-start`) or so late that a second automatic extension may have begun
 * (`term.beyond-first-extension`); where it came in time by one way of counting and not by the other, and the clause
 * names none (`term.counting-decides`); where a time that ends nothing is to end the agreement
 * (`term.before-expiry-ends-nothing`); where the time ends too late to count (`term.beyond-2199`); where a last day to
 * be moved is outside 1990–2199 (`calendar.holidays-not-known`); and, for a notice that prevents an extension, as
 * {@link latestNoticeDate} does.
 *
 * Source: lag (1930:173) 1 § on months without the day and 2 § on weekends and holidays, for contracts by analogy.
 *
 * @example
 * const span = { unit: "months", count: 9 };
 * const clause = { id: "notice", effect: "ends-early", span, convention: "date-to-date" };
 * const term = { period: { from: calendarDate("2019-01-01"), through: calendarDate("2021-12-31") } };
 * noticeEffect(term, { clause, given: calendarDate("2020-05-31") }).value.lastDay; // "2021-02-28"
 */
export const noticeEffect = (term: Term, notice: GivenNotice): Answer<NoticeEffect, TermWorking> => {
  const { effect, convention } = notice.clause;
  if (effect === "prevents-extension") return prevention(term, notice);
  if (convention === "before-expiry") return unanswered(BEFORE_EXPIRY_ENDS_NOTHING);
  return effect === "ends-early" ? earlyEnd(term, notice) : endOfOpenTerm(term, notice);
};

const givenBy = (given: CalendarDate): TermAssumption => ({
  code: "term.notice-day-from-caller",
  params: { given },
  basis: { kind: "interpretation" },
});

interface RunningOut {
  readonly runsOut: CalendarDate;
  readonly step: TermStep;
  readonly assumptions: readonly TermAssumption[];
}

/** Says both days where the clause leaves open how its time is counted. */
const countingAssumption = (given: CalendarDate, clause: NoticeClause): readonly TermAssumption[] => {
  if (clause.counting !== undefined || clause.convention === "full-calendar-months") return [];
  const [forward, backward] = [noticeRunsOut(given, clause, "forward"), noticeRunsOut(given, clause, "backward")];
  if (forward === undefined || backward === undefined) return [];
  return [{ code: "term.counting-not-stated", params: { forward, backward }, basis: { kind: "interpretation" } }];
};

/** The day the time has run out, or why there is none. */
const runningOut = ({ period }: Term, given: CalendarDate, clause: NoticeClause): RunningOut | TermFailure => {
  const { span, convention, counting = "forward" } = clause;
  const runsOut = noticeRunsOut(given, clause, counting);
  if (runsOut === undefined) return BEYOND_2199;
  if (period.from !== undefined && runsOut < period.from) {
    return { code: "term.notice-before-start", params: { runsOut, from: period.from } };
  }
  const inputs = { given, span, convention, counting };
  const basis = basisOfCounting(clause, counting);
  return {
    runsOut,
    step: { code: "term.notice-runs-out", inputs, output: runsOut, basis },
    assumptions: [...countingAssumption(given, clause), ...interpretationsOf(clause)],
  };
};

const endOfOpenTerm = (term: Term, { clause, given }: GivenNotice): Answer<NoticeEffect, TermWorking> => {
  const failure = failureOfOpenTerm(term);
  if (failure !== undefined) return unanswered(failure);
  const run = runningOut(term, given, clause);
  if ("code" in run) return unanswered(run);
  const { runsOut, step } = run;
  const assumptions = [givenBy(given), ...assumptionsOfTerm(term), ...run.assumptions];
  return answered({ outcome: "ends-open-term", lastDay: runsOut, runsOut }, [step], assumptions);
};

/** The clause with the time that applies on the day: another one may do so once the term has been extended. */
const clauseOn = (given: CalendarDate, { period }: Term, clause: NoticeClause): NoticeClause =>
  period.through !== undefined && given > period.through
    ? { ...clause, span: clause.spanAfterExtension ?? clause.span }
    : clause;

const earlyEnd = (term: Term, { clause, given }: GivenNotice): Answer<NoticeEffect, TermWorking> => {
  const without = termWithoutNotice(term);
  if (!without.ok) return without;
  const { value: through } = without;
  const extension = automaticExtension(term);
  const mayGoOn = extension !== undefined && mayExtendAfter(extension, 1);
  if (given > through && !mayGoOn) {
    return unanswered({ code: "term.notice-after-end", params: { given, through } }, without.steps);
  }
  const counts = dayNoticeCountsAsGiven(term, clause, given);
  const steps = [...without.steps, ...counts.steps];
  if (!counts.ok) return unanswered(counts.failure, steps);
  const run = runningOut(term, counts.value, clauseOn(counts.value, term, clause));
  if ("code" in run) return unanswered(run, steps);
  const { runsOut, step } = run;
  const shortens = runsOut < through;
  if (!shortens && mayGoOn) {
    return unanswered({ code: "term.beyond-first-extension", params: { runsOut, through } }, [...steps, step]);
  }
  const lastDay = shortens ? runsOut : through;
  const verdict: TermStep = {
    code: shortens ? "term.notice-shortens" : "term.notice-changes-nothing",
    inputs: { runsOut, through },
    output: lastDay,
    basis: basisOf(clause),
  };
  const outcome = shortens ? "ends-early" : "changes-nothing";
  const value: NoticeEffect = { outcome, lastDay, runsOut, endsWithoutNotice: through };
  return answered(value, [...steps, step, verdict], [givenBy(given), ...without.assumptions, ...run.assumptions]);
};

const prevention = (term: Term, { clause, given }: GivenNotice): Answer<NoticeEffect, TermWorking> => {
  const { through } = term.period;
  if (through === undefined) return unanswered(lastDayMissing(term));
  if (given > through) return unanswered({ code: "term.notice-after-end", params: { given, through } });
  const until = latestNoticeDate(term, clause);
  if (!until.ok) return until;
  const { latest, endsWithoutNotice, readings } = until.value;
  const inTime = given <= latest;
  const [forward, backward] = readings.map(({ withinTerm }) => withinTerm);
  if (!inTime && forward !== undefined && backward !== undefined && given <= forward) {
    return unanswered({ code: "term.counting-decides", params: { given, forward, backward } }, until.steps);
  }
  const lastDay = inTime ? through : endsWithoutNotice;
  const verdict: TermStep = {
    code: inTime ? "term.notice-in-time" : "term.notice-too-late",
    inputs: { given, latest },
    output: lastDay,
    basis: basisOf(clause),
  };
  const outcome = inTime ? "prevents-extension" : "comes-too-late";
  const value: NoticeEffect = { outcome, lastDay, endsWithoutNotice };
  return answered(value, [...until.steps, verdict], [givenBy(given), ...until.assumptions]);
};

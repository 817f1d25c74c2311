import type { Agreement } from "../../agreement/agreement.js";
import type { NoticeGiven } from "../../agreement/event.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import { basisOf } from "../../explanation/basis.js";
import { type NoticeEffect, noticeEffect } from "../../term/notice-effect.js";
import type { NoticeClause } from "../../term/notice-clause.js";
import type { Term } from "../../term/term.js";
import type { StatusAssumption, StatusStep } from "./status-working.js";

/** What a notice does to the last day; `effect` is absent where it cannot be counted or has none. */
export interface CountedNotice {
  readonly effect?: NoticeEffect;
  readonly steps: readonly StatusStep[];
  readonly assumptions: readonly StatusAssumption[];
}

/** The clause that a notice was given under, or why none can be told. */
const clauseOf = (
  { notice = [] }: Term,
  { clause, party }: NoticeGiven,
): NoticeClause | "no-clause" | "several-clauses" => {
  const [first, ...others] = notice.filter(({ id, parties }) =>
    clause === undefined ? (parties?.includes(party) ?? true) : id === clause,
  );
  if (first === undefined) return "no-clause";
  return others.length === 0 ? first : "several-clauses";
};

const notCounted = (why: "no-day" | "no-clause" | "several-clauses"): CountedNotice => ({
  steps: [],
  assumptions: [{ code: "status.notice-not-counted", params: { why }, basis: { kind: "interpretation" } }],
});

/** Counts a notice on the term of an agreement whose last day earlier events may have moved. */
export const lastDayAfterNotice = (
  { term }: Agreement,
  event: NoticeGiven,
  lastDay: CalendarDate | undefined,
): CountedNotice => {
  const { day: given } = event;
  if (given === undefined) return notCounted("no-day");
  const clause = clauseOf(term, event);
  if (typeof clause === "string") return notCounted(clause);
  const { through } = term.period;
  const span = through !== undefined && given > through ? (clause.spanAfterExtension ?? clause.span) : clause.span;
  const termNow = lastDay === undefined ? term : { ...term, period: { ...term.period, through: lastDay } };
  const { steps, ...answer } = noticeEffect(termNow, { clause: { ...clause, span }, given });
  if (answer.ok) return { effect: answer.value, steps, assumptions: answer.assumptions };
  const params = { failure: answer.failure.code };
  return { steps, assumptions: [{ code: "status.notice-without-effect", params, basis: basisOf(clause) }] };
};

import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Answer } from "../../explanation/answer.js";
import { basisOf } from "../../explanation/basis.js";
import { type LatestNoticeDate, latestNoticeDate } from "../../term/latest-notice-date.js";
import type { NoticeClause } from "../../term/notice-clause.js";
import type { Term } from "../../term/term.js";
import type { TermWorking } from "../../term/term-working.js";
import { type ComingEnd, comingEnds } from "./coming-ends.js";
import { type FoundDate, notDated, type Remark, type WatchSource } from "./watch-source.js";

/** The last day for notice by each clause, for the parties that may give it under that clause. */
export const noticeDays: WatchSource = (subject) => {
  const { agreement, end } = subject;
  const { term } = agreement;
  const ends = end.lastDay === undefined ? [{ term, of: [], assumptions: [] }] : comingEnds(subject);
  return (term.notice ?? [])
    .filter(({ effect }) => effect === "ends-early" || !end.ends)
    .flatMap((clause) =>
      ends
        .filter((coming) => mayMatter(clause, coming))
        .map((coming) => noticeDay(coming, clause, term.period.through)),
    );
};

type End = Pick<ComingEnd, "term" | "extension" | "of" | "assumptions">;

/** After the last of several extensions there is nothing left to prevent. */
const mayMatter = ({ effect }: NoticeClause, { extension, of }: End): boolean =>
  effect !== "prevents-extension" || extension !== undefined || of.length === 0;

const noticeDay = (coming: End, clause: NoticeClause, written: CalendarDate | undefined): FoundDate | Remark => {
  const { id, parties } = clause;
  const basis = basisOf(clause);
  const answer = latestAfterExtension(coming.term, clause, written);
  if (!answer.ok) return notDated("watch.notice-last-day", answer.failure.code, id, basis);
  const { effect, withinTerm, endsWithoutNotice, latest } = answer.value;
  return {
    date: {
      code: "watch.notice-last-day",
      day: latest,
      params: { clause: id, effect, withinTerm, endsWithoutNotice },
      basis,
    },
    of: [id, ...coming.of],
    ...(parties === undefined ? {} : { concerns: parties }),
    steps: answer.steps,
    assumptions: [...answer.assumptions, ...coming.assumptions],
  };
};

/** The last day for notice; another time may hold for notices given after the last day that is written in the term. */
const latestAfterExtension = (
  term: Term,
  clause: NoticeClause,
  written: CalendarDate | undefined,
): Answer<LatestNoticeDate, TermWorking> => {
  const answer = latestNoticeDate(term, clause);
  const { spanAfterExtension } = clause;
  const { through } = term.period;
  const extended = written !== undefined && through !== undefined && through > written;
  if (!extended || spanAfterExtension === undefined) return answer;
  const after = latestNoticeDate(term, { ...clause, span: spanAfterExtension });
  if (after.ok && after.value.latest > written) return after;
  return answer.ok && answer.value.latest > written
    ? { ...answer, value: { ...answer.value, latest: written } }
    : answer;
};

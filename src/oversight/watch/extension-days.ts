import type { CalendarDate } from "../../calendar/calendar-date.js";
import { ARITHMETIC, basisOf } from "../../explanation/basis.js";
import type { ExtensionByAgreement } from "../../term/extension-clause.js";
import { extensionDeadline } from "../../term/extension-deadline.js";
import type { Term } from "../../term/term.js";
import type { CommitteeMeeting } from "./watch-dates-options.js";
import { extensionsMade } from "./coming-ends.js";
import { publicParties } from "./parties-concerned.js";
import { type FoundDate, notDated, type Remark, type WatchSource, type WatchSubject } from "./watch-source.js";

/** Until when the parties can agree on an extension, and when the committee's papers must then be sent out. */
export const extensionDays: WatchSource = (subject) => {
  const { extension: clause, ...term } = subject.agreement.term;
  // What ends by an event is not extended, and what extends itself is watched by its last days.
  if (subject.end.ends || clause === undefined || clause.kind === "none" || clause.kind === "automatic") return [];
  const basis = basisOf(clause);
  if (clause.kind === "option-without-terms") {
    return [notDated("watch.extension-to-agree", "term.option-without-terms", undefined, basis)];
  }
  const answer = extensionDeadline(termNow(subject, term, clause));
  if (!answer.ok) {
    const { code } = answer.failure;
    return code === "term.extension-excluded" ? [] : [notDated("watch.extension-to-agree", code, undefined, basis)];
  }
  const { agreeBy, extension, form } = answer.value;
  const agree: FoundDate = {
    date: { code: "watch.extension-to-agree", day: agreeBy, params: { extension, form }, basis },
    of: [],
    steps: answer.steps,
    assumptions: answer.assumptions,
  };
  return [agree, preparation(subject, agreeBy)];
};

/** The term with its last day as the events leave it, and the extensions that are left. */
const termNow = (subject: WatchSubject, term: Term, clause: ExtensionByAgreement): Term => {
  const { lastDay } = subject.end;
  const { times } = clause;
  const left = times?.kind === "at-most" ? Math.max(0, times.count - extensionsMade(subject)) : undefined;
  return {
    ...term,
    ...(lastDay === undefined ? {} : { period: { ...term.period, through: lastDay } }),
    extension: left === undefined ? clause : { ...clause, times: { kind: "at-most", count: left } },
  };
};

/** The last meeting before the deadline counts: a decision on the last day itself leaves no time to sign. */
const preparation = ({ agreement, committeeMeetings }: WatchSubject, agreeBy: CalendarDate): FoundDate | Remark => {
  if (committeeMeetings === undefined) return notDated("watch.extension-to-begin", "meetings-not-given");
  const last = committeeMeetings.reduce<CommitteeMeeting | undefined>(
    (latest, meeting) =>
      meeting.day < agreeBy && (latest === undefined || meeting.day > latest.day) ? meeting : latest,
    undefined,
  );
  if (last === undefined) return notDated("watch.extension-to-begin", "no-meeting-before");
  const { day: meeting, papersDispatched } = last;
  const inputs = { before: agreeBy, papersDispatched };
  return {
    date: {
      code: "watch.extension-to-begin",
      day: papersDispatched,
      params: { meeting, agreeBy },
      basis: ARITHMETIC,
    },
    of: [],
    concerns: publicParties(agreement),
    steps: [{ code: "watch.last-meeting", inputs, output: meeting, basis: ARITHMETIC }],
  };
};

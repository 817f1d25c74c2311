import type { CalendarDate } from "../../calendar/calendar-date.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { latestNoticeDate } from "../../term/latest-notice-date.js";
import { agreementRule } from "../agreement-rule.js";

/** The last day for a notice is not past when the first party signs. */
export const noticeDayPastAtSigning = agreementRule({
  code: "notice.day-past-at-signing",
  severity: "warning",
  check: ({ agreement: { term, events = [] } }) => {
    const days = events.flatMap((event) => (event.kind === "signed" ? [event.day] : []));
    const signed = days.reduce<CalendarDate | undefined>(
      (first, day) => (day !== undefined && (first === undefined || day < first) ? day : first),
      undefined,
    );
    // Of a signature without a day nothing can be said.
    if (signed === undefined || days.includes(undefined)) return [];
    return (term.notice ?? []).flatMap((clause, position) => {
      const answer = latestNoticeDate(term, clause);
      return answer.ok && signed > answer.value.latest
        ? [{ path: jsonPointer(["term", "notice", position]), params: { latest: answer.value.latest, signed } }]
        : [];
    });
  },
});

import { jsonPointer } from "../../notation/json-pointer.js";
import { latestNoticeDate } from "../../term/latest-notice-date.js";
import { agreementRule } from "../agreement-rule.js";

/** A notice can have an effect within the term: its time is not longer. */
export const noticeLongerThanTerm = agreementRule({
  code: "notice.longer-than-term",
  severity: "warning",
  check: ({ agreement: { term } }) =>
    (term.notice ?? []).flatMap((clause, position) => {
      const answer = latestNoticeDate(term, clause);
      return !answer.ok && answer.failure.code === "term.notice-longer-than-term"
        ? [{ path: jsonPointer(["term", "notice", position, "span"]), params: { span: clause.span } }]
        : [];
    }),
});

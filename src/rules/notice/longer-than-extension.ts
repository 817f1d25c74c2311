import { jsonPointer } from "../../notation/json-pointer.js";
import { automaticExtension, mayExtendAfter } from "../../term/automatic-extension.js";
import { extensionPeriod } from "../../term/extension-period.js";
import { latestNoticeDate } from "../../term/latest-notice-date.js";
import { agreementRule } from "../agreement-rule.js";

/** In an agreement that goes on being extended, a notice can still be given once an extension has begun. */
export const noticeLongerThanExtension = agreementRule({
  code: "notice.longer-than-extension",
  severity: "warning",
  check: ({ agreement: { term } }) => {
    const extension = automaticExtension(term);
    const { through } = term.period;
    if (extension === undefined || through === undefined || !mayExtendAfter(extension, 1)) return [];
    const period = extensionPeriod(through, extension.length, 1);
    if (period === undefined) return [];
    return (term.notice ?? []).flatMap((clause, position) => {
      const key = clause.spanAfterExtension === undefined ? "span" : "spanAfterExtension";
      const span = clause.spanAfterExtension ?? clause.span;
      const answer = latestNoticeDate({ ...term, period }, { ...clause, span });
      return !answer.ok && answer.failure.code === "term.notice-longer-than-term"
        ? [{ path: jsonPointer(["term", "notice", position, key]), params: { span, length: extension.length } }]
        : [];
    });
  },
});

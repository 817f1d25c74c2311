import { jsonPointer } from "../../notation/json-pointer.js";
import { lastDayAfterNotice } from "../../oversight/status/last-day-after-notice.js";
import { agreementRule } from "../agreement-rule.js";

/** A notice that was given can be counted: it has a day, and it can be told under which clause it was given. */
export const noticeGivenNotCounted = agreementRule({
  code: "notice.given-not-counted",
  severity: "warning",
  check: ({ agreement }) =>
    (agreement.events ?? []).flatMap((event, position) => {
      if (event.kind !== "notice-given") return [];
      const { assumptions } = lastDayAfterNotice(agreement, event, agreement.term.period.through);
      return assumptions.flatMap((said) =>
        said.code === "status.notice-not-counted"
          ? [{ path: jsonPointer(["events", position]), params: { why: said.params.why } }]
          : [],
      );
    }),
});

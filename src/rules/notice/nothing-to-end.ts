import { jsonPointer } from "../../notation/json-pointer.js";
import type { NoticeClause } from "../../term/notice-clause.js";
import type { Term } from "../../term/term.js";
import { agreementRule } from "../agreement-rule.js";

/** Whether a clause's effect has something to work on in the term. */
const fits = ({ effect }: NoticeClause, { period, extension }: Term): boolean => {
  switch (effect) {
    case "prevents-extension":
      return extension?.kind === "automatic";
    case "ends-open-term":
      return period.through === undefined;
    case "ends-early":
      return period.missing?.through?.why !== "open";
  }
};

/** What a notice is to end or prevent is there: a fixed term, an open one, an automatic extension. */
export const noticeNothingToEnd = agreementRule({
  code: "notice.nothing-to-end",
  severity: "error",
  check: ({ agreement: { term } }) =>
    (term.notice ?? []).flatMap((clause, position) =>
      fits(clause, term)
        ? []
        : [{ path: jsonPointer(["term", "notice", position, "effect"]), params: { effect: clause.effect } }],
    ),
});

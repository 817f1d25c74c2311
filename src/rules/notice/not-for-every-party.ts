import { agreementRule } from "../agreement-rule.js";

/** Where the agreement can be ended by notice, every party may give one. */
export const noticeNotForEveryParty = agreementRule({
  code: "notice.not-for-every-party",
  severity: "note",
  check: ({ agreement: { parties, term } }) => {
    const clauses = term.notice ?? [];
    if (clauses.length === 0 || clauses.some((clause) => clause.parties === undefined)) return [];
    const may = new Set(clauses.flatMap((clause) => clause.parties ?? []));
    const without = parties.flatMap(({ id }) => (may.has(id) ? [] : [id]));
    return without.length === 0 ? [] : [{ path: "/term/notice", params: { parties: without } }];
  },
});

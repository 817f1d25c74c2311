import type { Id } from "../notation/id.js";
import type { NoticeClause } from "./notice-clause.js";
import type { Term } from "./term.js";

/**
 * The clauses under which a party may give notice (Swedish: partens uppsägningsvillkor), in the order of the document.
 * A clause that names no parties is for any of them.
 *
 * @example
 * const span = { unit: "months", count: 9 };
 * const clause = { id: "notice", effect: "ends-early", span, convention: "date-to-date", parties: ["municipality"] };
 * noticeClausesFor({ period: {}, notice: [clause] }, "association"); // []
 */
export const noticeClausesFor = ({ notice = [] }: Term, party: Id): readonly NoticeClause[] =>
  notice.filter(({ parties }) => parties?.includes(party) ?? true);

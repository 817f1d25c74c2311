import type { LatestNoticeDate } from "../../term/latest-notice-date.js";
import type { MessageCatalogue } from "../catalogue.js";

/**
 * Until when a notice does what its clause says (Swedish: sista dag för uppsägning i text), and when the agreement ends
 * without one, sentence by sentence. Where two ways of counting give different days, both are given.
 *
 * @example
 * const span = { unit: "months", count: 9 };
 * const clause = { id: "notice", effect: "ends-early", span, convention: "date-to-date" };
 * const term = { period: { from: calendarDate("2019-01-01"), through: calendarDate("2021-12-31") } };
 * const lines = describeLatestNotice(latestNoticeDate(term, clause).value, sv);
 * lines[0]; // "Överenskommelsen upphör 2021-12-31 även utan uppsägning."
 * lines[2]; // "Sista dag då en uppsägning förkortar perioden är 2021-03-30."
 */
export const describeLatestNotice = (
  latest: LatestNoticeDate,
  catalogue: Pick<MessageCatalogue, "latestNotice">,
): readonly string[] => catalogue.latestNotice(latest);

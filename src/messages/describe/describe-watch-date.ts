import type { NameOf } from "../../agreement/names-in.js";
import type { WatchDate } from "../../oversight/watch/watch-date.js";
import type { MessageCatalogue } from "../catalogue.js";
import { textOf } from "../texts.js";

/**
 * What a day to watch is about (Swedish: bevakningsdatum i text): a line without the day, as a calendar shows it.
 *
 * @param nameOf what parts are called, from `namesIn`; no names, if it is not given
 *
 * @example
 * const date = { code: "watch.renegotiation-to-begin", day: calendarDate("2021-06-30"), params: {} };
 * describeWatchDate(date, sv); // "Sista dag att inleda omförhandling"
 */
export const describeWatchDate = (
  date: WatchDate,
  { watchDates }: Pick<MessageCatalogue, "watchDates">,
  nameOf?: NameOf,
): string => textOf(date, watchDates, nameOf);

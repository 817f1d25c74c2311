import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { WatchDate } from "../../oversight/watch/watch-date.js";

/** What a calendar shows of a day (Swedish: kalendertext). */
export interface EntryText {
  /** The line that is seen first; any length. */
  readonly summary: string;
  readonly description?: string;
}

/** A whole day in a calendar (Swedish: kalenderpost). */
export interface CalendarEntry extends EntryText {
  /** Names the entry wherever it is imported; printable ASCII without spaces, unique in the calendar. */
  readonly key: string;
  readonly day: CalendarDate;
  /** Days on which the calendar reminds of it, at nine in the morning. */
  readonly remindOn?: readonly CalendarDate[];
}

/**
 * Days to watch as entries of a calendar (Swedish: bevakningsdatum i kalendern), in the words that the caller gives.
 *
 * @example
 * const date = { code: "watch.term-ends", day: calendarDate("2021-12-31"), key: "iop/watch.term-ends", remindOn: [] };
 * calendarEntries([date], ({ day }) => ({ summary: `Sista dag ${day}` }))[0].summary; // "Sista dag 2021-12-31"
 */
export const calendarEntries = (
  dates: readonly WatchDate[],
  describe: (date: WatchDate) => EntryText,
): readonly CalendarEntry[] =>
  dates.map((date) => ({ key: date.key, day: date.day, remindOn: date.remindOn, ...describe(date) }));

import {
  type Agreement,
  type CalendarDate,
  describeWatchDate,
  type MessageCatalogue,
  namesIn,
  shiftBySpan,
  type WatchCode,
  watchDates,
  yearOf,
} from "../../../src/index.js";

/** A day on a timeline, with what it is about. */
export interface TimelineDay {
  readonly day: string;
  readonly text: string;
  /** Drawn large: it decides over the agreement. */
  readonly decisive: boolean;
}

/** An agreement over time: its term, and the days to watch in it. */
export interface Timeline {
  readonly title: string;
  /** First and last day drawn. */
  readonly from: string;
  readonly through: string;
  /** First and last day of the agreement. */
  readonly term: { readonly from: string; readonly through: string };
  /** The term with words. */
  readonly termText: string;
  readonly days: readonly TimelineDay[];
}

const DECISIVE: ReadonlySet<WatchCode> = new Set<WatchCode>([
  "watch.term-begins",
  "watch.term-ends",
  "watch.term-extends-itself",
  "watch.notice-last-day",
  "watch.extension-to-agree",
  "watch.extension-to-begin",
  "watch.renegotiation-to-begin",
]);

/** The months drawn before the first and after the last day. */
const MARGIN = 3;

/** Years drawn of an agreement whose last day is not known. */
const OPEN_YEARS = 3;

const moved = (day: CalendarDate, months: number): CalendarDate =>
  shiftBySpan(day, { unit: "months", count: Math.abs(months) }, months < 0 ? "backward" : "forward") ?? day;

/** The timeline of an agreement; `undefined` where its first day is not known. */
export const timelineOf = (
  agreement: Agreement,
  { texts, only }: { readonly texts: MessageCatalogue; readonly only?: "decisive" },
): Timeline | undefined => {
  const { from, through = from && moved(from, OPEN_YEARS * 12) } = agreement.term.period;
  if (from === undefined || through === undefined || through < from) return undefined;
  const drawn = { from: moved(from, -MARGIN), through: moved(through, MARGIN) };
  const nameOf = namesIn(agreement);
  const days = watchDates(agreement, drawn).value.map((date) => ({
    day: date.day,
    text: describeWatchDate(date, texts, nameOf).replaceAll("\u00a0", " "),
    decisive: DECISIVE.has(date.code),
  }));
  return {
    ...{ title: agreement.title, ...drawn, term: { from, through } },
    termText: `${String(yearOf(from))}–${String(yearOf(through))}`,
    days: only === "decisive" ? days.filter(({ decisive }) => decisive) : days,
  };
};

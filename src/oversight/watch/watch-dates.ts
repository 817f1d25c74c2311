import type { Agreement } from "../../agreement/agreement.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import { shiftBySpan } from "../../calendar/time-span.js";
import { type Answered, answered } from "../../explanation/answer.js";
import { distinct } from "../../explanation/distinct.js";
import { IopError } from "../../issues/iop-error.js";
import type { Id } from "../../notation/id.js";
import { agreedEnds } from "../status/agreed-ends.js";
import { amendmentDays } from "./amendment-days.js";
import { appealDays } from "./appeal-days.js";
import { dutyDays } from "./duty-days.js";
import { extensionDays } from "./extension-days.js";
import { indexationDays } from "./indexation-days.js";
import { meetingDays } from "./meeting-days.js";
import { noticeDays } from "./notice-days.js";
import { partiesConcerned } from "./parties-concerned.js";
import { paymentDays } from "./payment-days.js";
import { renegotiationDays } from "./renegotiation-days.js";
import { reviewDays } from "./review-days.js";
import { termDays } from "./term-days.js";
import type { FoundDate, WatchSource, WatchSubject } from "./watch-source.js";
import { wordingsBetween } from "./wordings.js";
import type { WatchCode, WatchDate } from "./watch-date.js";
import type { LeadTimes, WatchDatesOptions } from "./watch-dates-options.js";
import type { WatchWorking } from "./watch-working.js";

/** Whatever gives an agreement a date; each looks at all of it and knows nothing of the others. */
const SOURCES: readonly WatchSource[] = [
  termDays,
  noticeDays,
  extensionDays,
  renegotiationDays,
  dutyDays,
  meetingDays,
  paymentDays,
  indexationDays,
  appealDays,
  reviewDays,
  amendmentDays,
];

/**
 * Every day to watch in a period (Swedish: bevakningsdatum), both days included: what begins, ends or is due, for which
 * parties, on what basis and when to be reminded. Sorted by day, then by key.
 *
 * The term is taken as all events and signed amendments leave it, everything else as it reads on each day; of a date
 * that an amendment moves, the last day stands. Give it the agreement as first signed, with its amendments. No day is
 * invented: what the agreement speaks of and cannot be dated is named among the assumptions, whatever the period. A day
 * that depends on nobody giving notice says so.
 *
 * @throws {@link IopError} `usage.watch-period` when `from` is after `through`; `usage.committee-meeting` when papers
 * are dispatched after their meeting.
 *
 * @example
 * const span = { unit: "months", count: 9 };
 * const notice = [{ id: "notice", effect: "ends-early", span, convention: "date-to-date" }];
 * const period = { from: calendarDate("2019-01-01"), through: calendarDate("2021-12-31") };
 * const agreement = { id: "iop", organisations: [], parties: [], term: { period, notice } };
 * const year = { from: calendarDate("2021-01-01"), through: calendarDate("2021-12-31") };
 * watchDates(agreement, year).value.map(({ day }) => day); // ["2021-03-30", "2021-12-31"]
 */
export const watchDates = (
  agreement: Agreement,
  options: WatchDatesOptions,
): Answered<readonly WatchDate[], WatchWorking> => {
  const { from, through, leadTimes = {} } = options;
  check(options);
  const end = agreedEnds(agreement);
  const { term } = end;
  const wordings = wordingsBetween(agreement, from, through).map((wording) => {
    const subject = { ...options, ...wording, agreement: { ...wording.agreement, term }, end };
    return { subject, found: SOURCES.flatMap((source) => source(subject)) };
  });
  const dates = withoutMoved(wordings.map(({ subject, found }) => datesIn(subject, found))).sort(byDayAndKey);
  const remarks = wordings.flatMap(({ found }) => found.flatMap((each) => ("remark" in each ? [each.remark] : [])));
  return answered(
    dates.map(({ date, key, parties }) => ({ ...date, parties, remindOn: remindersOf(date, leadTimes), key })),
    distinct(dates.flatMap(({ steps = [] }) => steps)),
    distinct([...dates.flatMap(({ assumptions = [] }) => assumptions), ...end.assumptions, ...remarks]),
  );
};

/** A date in its place. */
interface PlacedDate extends FoundDate {
  readonly key: string;
  readonly parties: readonly Id[];
}

/** The dates within the time asked for, each with a key of its own, also where two clauses have the same id. */
const datesIn = ({ agreement, from, through }: WatchSubject, found: ReturnType<WatchSource>): readonly PlacedDate[] => {
  const counts = new Map<string, number>();
  return found.flatMap((each) => {
    if ("remark" in each || each.date.day < from || each.date.day > through) return [];
    const { date, of, concerns = [] } = each;
    const named = [agreement.id, date.code, ...of].join("/");
    const count = (counts.get(named) ?? 0) + 1;
    counts.set(named, count);
    const key = count === 1 ? named : `${named}/${String(count)}`;
    return [{ ...each, key, parties: partiesConcerned(agreement, concerns, date.day) }];
  });
};

/** The dates of wordings that follow each other, but for those that a later wording has on another day. */
const withoutMoved = (wordings: readonly (readonly PlacedDate[])[]): PlacedDate[] => {
  const later = new Set<string>();
  return wordings.reduceRight<PlacedDate[]>((kept, dates) => {
    const staying = dates.filter(({ key }) => !later.has(key));
    dates.forEach(({ key }) => later.add(key));
    return [...staying, ...kept];
  }, []);
};

const byDayAndKey = (one: PlacedDate, other: PlacedDate): number =>
  compare(one.date.day, other.date.day) || compare(one.key, other.key);

const check = ({ from, through, committeeMeetings = [] }: WatchDatesOptions): void => {
  if (from > through) throw new IopError("usage.watch-period", "The first day to look at is after the last.");
  if (committeeMeetings.every(({ day, papersDispatched }) => papersDispatched <= day)) return;
  throw new IopError("usage.committee-meeting", "The papers of a meeting are sent out at the latest on its day.");
};

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);

const remindersOf = (
  { code, day }: { readonly code: WatchCode; readonly day: CalendarDate },
  leadTimes: LeadTimes,
): readonly CalendarDate[] => {
  const spans = leadTimes[code] ?? leadTimes.default ?? [];
  const days = spans.flatMap((span) => shiftBySpan(day, span, "backward") ?? []);
  return [...new Set(days)].sort(compare);
};

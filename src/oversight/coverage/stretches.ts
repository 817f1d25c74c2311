import type { CalendarDate } from "../../calendar/calendar-date.js";
import { daysIn } from "../../calendar/period.js";
import { shiftBySpan } from "../../calendar/time-span.js";
import type { ChainLink, PlacedLink } from "./chain-link.js";

/**
 * A run of days on which the same agreements hold (Swedish: delsträcka av en avtalskedja), first and last included. A
 * side without a day has no bound: the agreements hold from of old, or until further notice.
 *
 * - `covered`: one agreement holds
 * - `gap`: none does
 * - `overlap`: several do
 * - `not-known`: one or more may, of which a first or last day is not known
 */
export interface CoverageStretch {
  readonly kind: "covered" | "gap" | "overlap" | "not-known";
  readonly from?: CalendarDate;
  readonly through?: CalendarDate;
  /** How many; absent where a side has no bound. */
  readonly days?: number;
  /** The agreements that hold, by first day. */
  readonly by: readonly ChainLink[];
  /** Those that may hold as well. */
  readonly perhaps: readonly ChainLink[];
}

/** Days on which a link holds, or may hold; a side without a day has no bound. */
interface Segment {
  readonly of: ChainLink;
  readonly sure: boolean;
  readonly from: CalendarDate | undefined;
  readonly through: CalendarDate | undefined;
}

const dayAfter = (day: CalendarDate) => shiftBySpan(day, { unit: "days", count: 1 }, "forward");
const dayBefore = (day: CalendarDate) => shiftBySpan(day, { unit: "days", count: 1 }, "backward");

/** Where a link holds, and where nobody can say; none where no day is known, or it ends before it starts. */
const segmentsOf = ({ of, period, mayGoOn }: PlacedLink): readonly Segment[] => {
  const { from, through, missing } = period;
  if (from !== undefined && through !== undefined && through < from) return [];
  const before = through === undefined ? undefined : dayBefore(through);
  const after = from === undefined ? undefined : dayAfter(from);
  if (from === undefined && through === undefined) return [];
  if (through === undefined) {
    if (missing?.through?.why === "open") return [{ of, sure: true, from, through }];
    const first: Segment = { of, sure: true, from, through: from };
    return after === undefined ? [first] : [first, { of, sure: false, from: after, through }];
  }
  const later = dayAfter(through);
  const goesOn: readonly Segment[] =
    mayGoOn === undefined || later === undefined ? [] : [{ of, sure: false, from: later, through: mayGoOn.through }];
  if (from !== undefined || missing?.from?.why === "open") return [{ of, sure: true, from, through }, ...goesOn];
  const last: Segment = { of, sure: true, from: through, through };
  return before === undefined ? [last, ...goesOn] : [{ of, sure: false, from, through: before }, last, ...goesOn];
};

/** What begins and what is over on a day. */
interface Turn {
  readonly day: CalendarDate;
  readonly begins: Segment[];
  readonly isOver: Segment[];
}

const turnsOf = (segments: readonly Segment[]): readonly Turn[] => {
  const turns = new Map<CalendarDate, Turn>();
  const on = (day: CalendarDate): Turn => {
    const turn = turns.get(day) ?? { day, begins: [], isOver: [] };
    turns.set(day, turn);
    return turn;
  };
  for (const segment of segments) {
    if (segment.from !== undefined) on(segment.from).begins.push(segment);
    const over = segment.through === undefined ? undefined : dayAfter(segment.through);
    if (over !== undefined) on(over).isOver.push(segment);
  }
  return [...turns.values()].sort((one, other) => Number(one.day > other.day) - Number(one.day < other.day));
};

const kindOf = (sure: number, perhaps: number): CoverageStretch["kind"] => {
  if (sure > 0) return sure === 1 ? "covered" : "overlap";
  return perhaps === 0 ? "gap" : "not-known";
};

/** The last day of what goes on after the last turn: of all of it, or none where some of it has no bound. */
const lastOf = (segments: ReadonlySet<Segment>): CalendarDate | undefined => {
  const days = [...segments].map(({ through }) => through);
  return days.includes(undefined) ? undefined : days[0];
};

/**
 * The days of a chain from first to last as runs on which the same links hold, one after the other without a break:
 * every day lies in one of them. Sorted once and walked once.
 */
export const stretchesOf = (links: readonly PlacedLink[]): readonly CoverageStretch[] => {
  const segments = links.flatMap(segmentsOf);
  const turns = turnsOf(segments);
  const stretches: CoverageStretch[] = [];
  const now = new Set(segments.filter(({ from }) => from === undefined));
  const enter = (from: CalendarDate | undefined, through: CalendarDate | undefined): void => {
    const by = [...now].flatMap(({ sure, of }) => (sure ? [of] : []));
    const perhaps = [...now].flatMap(({ sure, of }) => (sure ? [] : [of]));
    const period = { ...(from !== undefined && { from }), ...(through !== undefined && { through }) };
    const count = daysIn(period);
    const kind = kindOf(by.length, perhaps.length);
    stretches.push({ kind, ...period, ...(count !== undefined && { days: count }), by, perhaps });
  };
  const through = (next: Turn | undefined) => (next === undefined ? lastOf(now) : dayBefore(next.day));
  if (now.size > 0) enter(undefined, through(turns[0]));
  turns.forEach(({ day, begins, isOver }, position) => {
    isOver.forEach((segment) => now.delete(segment));
    begins.forEach((segment) => now.add(segment));
    const next = turns[position + 1];
    if (next !== undefined || now.size > 0) enter(day, through(next));
  });
  return stretches;
};

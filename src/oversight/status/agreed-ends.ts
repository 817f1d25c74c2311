import type { Agreement } from "../../agreement/agreement.js";
import type { Event } from "../../agreement/event.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import { type JsonPointer, jsonPointer } from "../../notation/json-pointer.js";
import type { Term } from "../../term/term.js";
import { amendmentsInOrder } from "../amendments/amendments-in-order.js";
import { lastDayAfterEvents, type MovedLastDay } from "./last-day-after-events.js";
import type { StatusAssumption, StatusStep } from "./status-working.js";

/** A last day that the parties agreed on after signing: by extending, or by amending the period. */
interface AgreedEnd {
  /** The event or the amendment. */
  readonly path: JsonPointer;
  readonly by: "extension" | "amendment";
  /** Day on which it was agreed; undefined: not stated. */
  readonly agreed: CalendarDate | undefined;
  /** The last day agreed on; undefined: none. */
  readonly through: CalendarDate | undefined;
  /** The last day as everything before left it. */
  readonly before: Pick<MovedLastDay, "lastDay" | "ends">;
  /** The term that held before. */
  readonly term: Term;
}

/** The last days agreed on, in order, and the term as signed amendments and events have left it. */
export interface AgreedEnds extends MovedLastDay {
  readonly term: Term;
  readonly agreed: readonly AgreedEnd[];
}

/** A stretch under one agreed end: the agreement with the term that held, and the events that may move its last day. */
interface Chapter {
  readonly agreement: Agreement;
  readonly events: Event[];
  readonly ends: boolean;
}

type Turn = { readonly day: string; readonly position: number } & (
  | { readonly event: Event }
  | { readonly term: Term; readonly signed: CalendarDate }
);

/** Signed amendments of the term and all events, by day; of the same day the amendment comes first. */
const turnsOf = (agreement: Agreement): readonly Turn[] => {
  const amended = amendmentsInOrder(agreement).flatMap(({ amendment, position }): readonly Turn[] => {
    const { inForceFrom, signed, parts } = amendment;
    return signed === undefined || parts.term === undefined
      ? []
      : [{ day: inForceFrom, position, term: parts.term, signed }];
  });
  const events = (agreement.events ?? []).map((event, position): Turn => ({ day: event.day ?? "", position, event }));
  return [...amended, ...events].sort((one, other) => Number(one.day > other.day) - Number(one.day < other.day));
};

const endingOn = (term: Term, lastDay: CalendarDate | undefined): Term =>
  lastDay === undefined ? term : { ...term, period: { ...term.period, through: lastDay } };

/**
 * Follows the last day of an agreement through its signed amendments and its events, each event looked at once.
 *
 * An amendment that gives the term another last day supersedes what moved it before. One that leaves it as it was, and
 * changes what is said of notice or extension, keeps the last day where events have moved it.
 */
export const agreedEnds = (agreement: Agreement): AgreedEnds => {
  const steps: StatusStep[] = [];
  const assumptions: StatusAssumption[] = [];
  const agreed: AgreedEnd[] = [];
  let { term } = agreement;
  let chapter: Chapter = { agreement, events: [], ends: false };
  const close = (): AgreedEnd["before"] => {
    const { lastDay, ends, ...working } = lastDayAfterEvents(chapter.agreement, chapter.events);
    steps.push(...working.steps);
    assumptions.push(...working.assumptions);
    return { lastDay, ends: ends || chapter.ends };
  };
  for (const turn of turnsOf(agreement)) {
    if (!("event" in turn)) {
      const before = close();
      const { through } = turn.term.period;
      const moves = through !== term.period.through && through !== before.lastDay;
      const path = jsonPointer(["amendments", turn.position]);
      if (moves) agreed.push({ path, by: "amendment", agreed: turn.signed, through, before, term });
      const held = moves ? turn.term : endingOn(turn.term, before.lastDay);
      chapter = { agreement: { ...agreement, term: held }, events: [], ends: !moves && before.ends };
      ({ term } = turn);
    } else if (turn.event.kind === "extended") {
      const { day, through } = turn.event;
      const path = jsonPointer(["events", turn.position]);
      agreed.push({ path, by: "extension", agreed: day, through, before: close(), term });
      chapter = { ...chapter, events: [turn.event], ends: false };
    } else chapter.events.push(turn.event);
  }
  return { term, agreed, ...close(), steps, assumptions };
};

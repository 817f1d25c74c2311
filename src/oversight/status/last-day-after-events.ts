import type { Agreement } from "../../agreement/agreement.js";
import type { Event } from "../../agreement/event.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import { shiftBySpan } from "../../calendar/time-span.js";
import { ARITHMETIC } from "../../explanation/basis.js";
import type { NoticeEffect } from "../../term/notice-effect.js";
import { lastDayAfterNotice } from "./last-day-after-notice.js";
import type { StatusAssumption, StatusStep } from "./status-working.js";

/** The last day as some events leave it. */
export interface MovedLastDay {
  readonly lastDay: CalendarDate | undefined;
  /** Whether an event says that it ends then, whatever a clause on automatic extension says. */
  readonly ends: boolean;
  readonly steps: readonly StatusStep[];
  readonly assumptions: readonly StatusAssumption[];
}

/** The last day, and whether it ends then. */
type End = Pick<MovedLastDay, "lastDay" | "ends">;

/** Undated events come first; of the others the order of days, then of the document. */
const inOrder = (events: readonly Event[]): readonly Event[] =>
  [...events].sort((one, other) => {
    const [first, second] = [one.day ?? "", other.day ?? ""];
    if (first === second) return 0;
    return first < second ? -1 : 1;
  });

/**
 * Follows the events that move the last day of an agreement: extensions, notices and their withdrawal, termination for
 * breach as declared, replacement by another agreement. The last two never make it later.
 */
export const lastDayAfterEvents = (agreement: Agreement, events: readonly Event[]): MovedLastDay => {
  const steps: StatusStep[] = [];
  const assumptions: StatusAssumption[] = [];
  const notices: { readonly before: End; readonly after: End }[] = [];
  let end: End = { lastDay: agreement.term.period.through, ends: false };
  for (const event of inOrder(events)) {
    const before = end;
    switch (event.kind) {
      case "notice-given": {
        const { effect, ...working } = lastDayAfterNotice(agreement, event, before.lastDay);
        steps.push(...working.steps);
        assumptions.push(...working.assumptions);
        if (effect !== undefined) end = { lastDay: effect.lastDay, ends: before.ends || makesItEnd(effect) };
        notices.push({ before, after: end });
        break;
      }
      case "notice-withdrawn": {
        const withdrawn = notices.pop();
        // What the parties have agreed on since then stands.
        if (withdrawn?.after === before) end = withdrawn.before;
        break;
      }
      case "extended":
        end = { lastDay: event.through, ends: false };
        break;
      case "termination-for-breach-declared":
        end = { lastDay: earlier(before.lastDay, event.through ?? event.day), ends: true };
        break;
      case "replaced":
        end = { lastDay: earlier(before.lastDay, dayBefore(event.day)), ends: true };
        break;
      default:
        continue;
    }
    if (end.lastDay !== undefined && end.lastDay !== before.lastDay) steps.push(moveBy(event, end.lastDay));
  }
  return { ...end, steps, assumptions };
};

const makesItEnd = ({ outcome }: NoticeEffect): boolean =>
  outcome === "ends-early" || outcome === "ends-open-term" || outcome === "prevents-extension";

const earlier = (lastDay: CalendarDate | undefined, other: CalendarDate | undefined): CalendarDate | undefined =>
  lastDay === undefined || (other !== undefined && other < lastDay) ? other : lastDay;

const dayBefore = (day: CalendarDate | undefined): CalendarDate | undefined =>
  day === undefined ? undefined : shiftBySpan(day, { unit: "days", count: 1 }, "backward");

const moveBy = ({ kind, day }: Event, lastDay: CalendarDate): StatusStep => ({
  code: "status.last-day-moved",
  inputs: day === undefined ? { by: kind } : { by: kind, day },
  output: lastDay,
  basis: ARITHMETIC,
});

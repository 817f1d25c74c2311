import type { Agreement } from "../agreement/agreement.js";
import type { Event } from "../agreement/event.js";
import type { CalendarDate } from "../calendar/calendar-date.js";
import { shiftBySpan } from "../calendar/time-span.js";
import { type Basis, basisOf } from "../explanation/basis.js";
import { noticeEffect } from "../term/notice-effect.js";
import type { NoticeClause } from "../term/notice-clause.js";
import type { Term } from "../term/term.js";
import type { StatusAssumption, StatusStep } from "./status-working.js";

/** The last day as some events leave it. */
export interface MovedLastDay {
  readonly lastDay?: CalendarDate;
  readonly steps: readonly StatusStep[];
  readonly assumptions: readonly StatusAssumption[];
}

/** Undated events come first; of the others the order of days, then of the document. */
const inOrder = (events: readonly Event[]): readonly Event[] =>
  [...events].sort((one, other) => {
    const [first, second] = [one.day ?? "", other.day ?? ""];
    if (first === second) return 0;
    return first < second ? -1 : 1;
  });

const clauseOf = ({ term }: Agreement, event: Event): NoticeClause | undefined => {
  const clauses = term.notice ?? [];
  return event.kind === "notice-given" && event.clause !== undefined
    ? clauses.find(({ id }) => id === event.clause)
    : clauses[0];
};

/**
 * Follows the events that move the last day of an agreement: extensions, notices and their withdrawal, termination for
 * breach as declared, replacement by another agreement.
 */
export const lastDayAfterEvents = (agreement: Agreement, events: readonly Event[]): MovedLastDay => {
  const steps: StatusStep[] = [];
  const assumptions: StatusAssumption[] = [];
  let lastDay = agreement.term.period.through;
  let beforeNotice = lastDay;
  for (const event of inOrder(events)) {
    const termNow = withLastDay(agreement.term, lastDay);
    switch (event.kind) {
      case "notice-given": {
        const clause = clauseOf(agreement, event);
        if (clause === undefined || event.day === undefined) break;
        const effect = noticeEffect(termNow, { clause, given: event.day });
        steps.push(...effect.steps);
        if (effect.ok) {
          beforeNotice = lastDay;
          lastDay = effect.value.lastDay;
          assumptions.push(...effect.assumptions);
        } else {
          const params = { failure: effect.failure.code };
          assumptions.push({ code: "status.notice-without-effect", params, basis: basisOf(clause) });
        }
        break;
      }
      case "notice-withdrawn":
        lastDay = beforeNotice;
        break;
      case "extended":
        lastDay = event.through;
        break;
      case "termination-for-breach-declared":
        lastDay = event.through ?? event.day ?? lastDay;
        break;
      case "replaced":
        lastDay = event.day === undefined ? lastDay : dayBefore(event.day);
        break;
      default:
        continue;
    }
    if (lastDay !== undefined && lastDay !== termNow.period.through) steps.push(moveBy(event, lastDay));
  }
  return { ...(lastDay === undefined ? {} : { lastDay }), steps, assumptions };
};

const dayBefore = (day: CalendarDate): CalendarDate | undefined =>
  shiftBySpan(day, { unit: "days", count: 1 }, "backward");

const withLastDay = (term: Term, through: CalendarDate | undefined): Term =>
  through === undefined ? term : { ...term, period: { ...term.period, through } };

const moveBy = ({ kind, day }: Event, lastDay: CalendarDate): StatusStep => {
  const basis: Basis = { kind: "arithmetic" };
  return {
    code: "status.last-day-moved",
    inputs: day === undefined ? { by: kind } : { by: kind, day },
    output: lastDay,
    basis,
  };
};

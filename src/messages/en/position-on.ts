import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { PositionInTime } from "../../oversight/status/agreement-status.js";

/** A day, its position, and the last day of the term where it is known. */
interface DayInTime {
  readonly on: CalendarDate;
  readonly position: PositionInTime;
  readonly lastDay?: CalendarDate;
}

/** Where a day lies in the term, a sentence. */
export const positionOn = ({ on, position, lastDay }: DayInTime): string => {
  switch (position) {
    case "before":
      return `${on} is before the first day of the term.`;
    case "within":
      return lastDay === undefined
        ? `${on} is within the term, which runs until further notice.`
        : `${on} is within the term, which ends on ${lastDay}.`;
    case "after":
      return lastDay === undefined
        ? `${on} is after the last day of the term.`
        : `${on} is after the last day of the term, ${lastDay}.`;
    case "unknown":
      return lastDay !== undefined && on > lastDay
        ? `Whether ${on} is within the term cannot be told: it ends on ${lastDay}, but may have been extended.`
        : `Whether ${on} is within the term cannot be told: one of its days is not known.`;
  }
};

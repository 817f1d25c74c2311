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
      return `${on} ligger före periodens första dag.`;
    case "within":
      return lastDay === undefined
        ? `${on} ligger inom perioden, som löper tills vidare.`
        : `${on} ligger inom perioden, som slutar ${lastDay}.`;
    case "after":
      return lastDay === undefined
        ? `${on} ligger efter periodens sista dag.`
        : `${on} ligger efter periodens sista dag, ${lastDay}.`;
    case "unknown":
      return lastDay !== undefined && on > lastDay
        ? `Om ${on} ligger inom perioden går inte att säga: den slutar ${lastDay} men kan ha förlängts.`
        : `Om ${on} ligger inom perioden går inte att säga: en av periodens dagar är inte känd.`;
  }
};

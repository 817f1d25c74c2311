import { type CalendarDate, yearOf } from "../../calendar/calendar-date.js";
import { type ClosedPeriod, overlapOf } from "../../calendar/period.js";
import { partsOfYear, type YearPart } from "../../calendar/year-part.js";

/** The parts of calendar years that have a day between two days, both included, in order. */
export const partsBetween = (from: CalendarDate, through: CalendarDate, part: YearPart): readonly ClosedPeriod[] =>
  Array.from({ length: Math.max(0, yearOf(through) - yearOf(from) + 1) }, (_, index) => yearOf(from) + index)
    .flatMap((year) => partsOfYear(year, part))
    .filter((each) => overlapOf(each, { from, through }) !== undefined);

import type { CalendarDate } from "../calendar/calendar-date.js";
import type { AgreedEnds } from "../oversight/agreed-ends.js";
import { automaticExtension } from "../term/automatic-extension.js";

/** Which end of the term a day lies beyond, and that end. */
export interface OutsideTerm {
  readonly side: "before" | "after";
  readonly bound: CalendarDate;
}

/** Where a day lies outside the term as amendments and events have left it; a term that extends itself has no end. */
export const outsideTerm = ({ term, lastDay, ends }: AgreedEnds, day: CalendarDate): OutsideTerm | undefined => {
  const { from } = term.period;
  if (from !== undefined && day < from) return { side: "before", bound: from };
  const goesOn = automaticExtension(term) !== undefined && !ends;
  return lastDay !== undefined && day > lastDay && !goesOn ? { side: "after", bound: lastDay } : undefined;
};

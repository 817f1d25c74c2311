import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Period } from "../../calendar/period.js";
import type { AgreedEnds } from "../../oversight/status/agreed-ends.js";
import { automaticExtension } from "../../term/automatic-extension.js";

/** Which end of the term a day lies beyond, and that end. */
export interface OutsideTerm {
  readonly side: "before" | "after";
  readonly bound: CalendarDate;
}

/** The last day of the term as amendments and events have left it; a term that extends itself has none. */
const boundAfter = ({ term, lastDay, ends }: AgreedEnds): CalendarDate | undefined =>
  automaticExtension(term) !== undefined && !ends ? undefined : lastDay;

/** Where a day lies outside the term as amendments and events have left it; a term that extends itself has no end. */
export const outsideTerm = (ends: AgreedEnds, day: CalendarDate): OutsideTerm | undefined => {
  const { from } = ends.term.period;
  if (from !== undefined && day < from) return { side: "before", bound: from };
  const last = boundAfter(ends);
  return last !== undefined && day > last ? { side: "after", bound: last } : undefined;
};

/** The ends of the term that a period reaches beyond; one without an end reaches beyond any. */
export const reachesOutsideTerm = (ends: AgreedEnds, { from, through, missing }: Period): readonly OutsideTerm[] => {
  const beyond = [from, through].flatMap((day) => (day && outsideTerm(ends, day)) ?? []);
  const before = beyond.find(({ side }) => side === "before");
  const last = boundAfter(ends);
  const goesOn = through === undefined && missing?.through?.why === "open" && last !== undefined;
  const after = goesOn ? ({ side: "after", bound: last } as const) : beyond.find(({ side }) => side === "after");
  return [before, after].filter((each) => each !== undefined);
};

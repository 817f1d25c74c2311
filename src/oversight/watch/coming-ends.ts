import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { ClosedPeriod } from "../../calendar/period.js";
import { shiftBySpan, type TimeSpan } from "../../calendar/time-span.js";
import { automaticExtension } from "../../term/automatic-extension.js";
import type { AutomaticExtension } from "../../term/extension-clause.js";
import { extensionPeriod } from "../../term/extension-period.js";
import type { Term } from "../../term/term.js";
import type { WatchAssumption } from "./watch-working.js";
import type { WatchSubject } from "./watch-source.js";

/** A day on which the term ends, or is extended by itself. */
export interface ComingEnd {
  readonly lastDay: CalendarDate;
  /** The term as it then stands. */
  readonly term: Term;
  /** The extension that follows unless somebody gives notice. */
  readonly extension?: ClosedPeriod;
  /** Names it among several; empty where the term ends once. */
  readonly of: readonly string[];
  readonly assumptions: readonly WatchAssumption[];
}

/**
 * The last day as the events leave it and, where the agreement is extended by itself, the last days that follow if
 * nobody gives notice: those from the first day asked for, and as far ahead as a notice under any clause can bear on.
 */
export const comingEnds = (subject: WatchSubject): readonly ComingEnd[] => {
  const { agreement, end, from } = subject;
  const { lastDay } = end;
  if (lastDay === undefined) return [];
  const term: Term = { ...agreement.term, period: { ...agreement.term.period, through: lastDay } };
  const clause = end.ends ? undefined : automaticExtension(term);
  if (clause === undefined) return [{ lastDay, term, of: [], assumptions: [] }];

  const horizon = horizonOf(subject);
  const { extensionAfter, already } = extensionsOf(subject, lastDay, clause);
  const ends: ComingEnd[] = [];
  let at: CalendarDate | undefined = lastDay;
  for (let count = 0; at !== undefined && (horizon === undefined || at <= horizon); count += 1) {
    const left = extensionsLeft(clause, already + count);
    const extension: ClosedPeriod | undefined = left === 0 ? undefined : extensionAfter(count);
    if (at >= from) {
      ends.push({
        lastDay: at,
        term: { ...term, period: { ...term.period, through: at }, extension: withTimes(clause, left) },
        of: [at],
        assumptions: count === 0 ? [] : [{ code: "watch.no-notice-until", params: { lastDay: at }, basis }],
        ...(extension === undefined ? {} : { extension }),
      });
    }
    at = extension?.through;
  }
  return ends;
};

const basis = { kind: "interpretation" } as const;

/** How many times the events tell that the agreement was extended. */
export const extensionsMade = ({ agreement: { events = [] } }: WatchSubject): number =>
  events.filter(({ kind }) => kind === "extended").length;

/** How many extensions a clause leaves after so many; undefined where it does not say how many there may be. */
const extensionsLeft = ({ times }: AutomaticExtension, made: number): number | undefined =>
  times?.kind === "at-most" ? Math.max(0, times.count - made) : undefined;

const withTimes = (clause: AutomaticExtension, left: number | undefined): AutomaticExtension =>
  left === undefined ? clause : { ...clause, times: { kind: "at-most", count: left } };

/** The extensions to come. They count from the term's own last day where the events only followed its clause. */
const extensionsOf = (subject: WatchSubject, lastDay: CalendarDate, clause: AutomaticExtension) => {
  const written = subject.agreement.term.period.through;
  const already = extensionsMade(subject);
  const asWritten = already > 0 && written !== undefined && nth(written, clause, already)?.through === lastDay;
  return {
    already,
    extensionAfter: (count: number) =>
      asWritten ? nth(written, clause, already + count + 1) : nth(lastDay, clause, count + 1),
  };
};

const nth = (lastDay: CalendarDate, { length }: AutomaticExtension, count: number): ClosedPeriod | undefined =>
  extensionPeriod(lastDay, length, count);

/** The latest last day that a notice in the period asked for can bear on; undefined where it is after 2199. */
const horizonOf = ({ agreement, through }: WatchSubject): CalendarDate | undefined => {
  const spans = (agreement.term.notice ?? []).flatMap(({ span, spanAfterExtension = span }) => [
    span,
    spanAfterExtension,
  ]);
  const reached = [{ unit: "days", count: 0 } as const, ...spans].map((span) => twoMonthsAfter(through, span));
  return reached.reduce((latest, day) =>
    latest === undefined || day === undefined ? undefined : day > latest ? day : latest,
  );
};

/** Two months more than the time of a notice: full calendar months may begin and end within a month. */
const twoMonthsAfter = (day: CalendarDate, span: TimeSpan): CalendarDate | undefined => {
  const reached = shiftBySpan(day, span, "forward");
  return reached === undefined ? undefined : shiftBySpan(reached, { unit: "months", count: 2 }, "forward");
};

import { type CalendarDate, yearOf } from "../../calendar/calendar-date.js";
import { shiftDays } from "../../calendar/day-arithmetic.js";
import type { ClosedPeriod } from "../../calendar/period.js";
import { shiftBySpan } from "../../calendar/time-span.js";
import { partsOfYear, YEAR_PARTS, type YearPart } from "../../calendar/year-part.js";
import { basisOf } from "../../explanation/basis.js";
import type { DueTime, Duty } from "../../follow-up/duty.js";
import type { WatchAssumption } from "../watch-working.js";
import { partsBetween } from "./parts-between.js";
import {
  type FoundDate,
  notDated,
  periodKey,
  type Remark,
  type WatchSource,
  type WatchSubject,
} from "./watch-source.js";
import { notToTheDay, windowOpening } from "./window-opening.js";

/** Reports, compilations, meetings, evaluations and what else is due, on the days that the agreement gives them. */
export const dutyDays: WatchSource = (subject) =>
  (subject.agreement.duties ?? []).flatMap((duty) => daysOfDuty(subject, duty));

const daysOfDuty = (subject: WatchSubject, duty: Duty): readonly (FoundDate | Remark)[] => {
  const { id, kind, due, atLeast, per, from: concerns = [] } = duty;
  const basis = basisOf(duty);
  const code = `watch.${kind}-due` as const;
  const dueOn = (day: CalendarDate): FoundDate => ({
    date: { code, day, params: { duty: id }, basis },
    of: [id],
    concerns,
  });
  switch (due?.kind) {
    case undefined: {
      const often = { ...(atLeast === undefined ? {} : { atLeast }), ...(per === undefined ? {} : { per }) };
      return [{ remark: { code: "watch.due-not-stated", params: { duty: id, kind, ...often }, basis } }];
    }
    case "day":
      return [dueOn(due.day)];
    case "window": {
      const { period } = due;
      const { through: day, missing } = period;
      return [
        ...windowOpening({ part: id, of: kind, period, basis, concerns }),
        day === undefined
          ? notDated(code, missing?.through?.why ?? "not-given", id, basis)
          : { ...dueOn(day), assumptions: notToTheDay(id, period) },
      ];
    }
    case "after-period":
      return daysAfterPeriods(subject, duty, due);
  }
};

type AfterPeriod = Extract<DueTime, { readonly kind: "after-period" }>;

const daysAfterPeriods = (subject: WatchSubject, duty: Duty, due: AfterPeriod): readonly (FoundDate | Remark)[] => {
  const { id, kind, from: concerns = [] } = duty;
  const { span, per } = due;
  const basis = basisOf(duty);
  const code = `watch.${kind}-due` as const;
  const part = YEAR_PARTS.find((each): each is YearPart => each === per.unit);
  if (part === undefined) return [notDated(code, "not-of-the-year", id, basis)];
  const first = subject.agreement.term.period.from;
  if (first === undefined) return [notDated(code, "not-given", id, basis)];
  const assumptions: readonly WatchAssumption[] =
    per.every === 1
      ? []
      : [
          {
            code: "watch.periods-from-first-day",
            params: { duty: id, from: first },
            basis: { kind: "interpretation" },
          },
        ];
  return periodsOfTerm(subject, first, part, per.every).flatMap((period): readonly FoundDate[] => {
    const day = shiftBySpan(period.through, span, "forward");
    if (day === undefined) return [];
    const step = { code: "watch.time-after-period", inputs: { period, span }, output: day, basis } as const;
    const of = [id, periodKey(period)];
    return [{ date: { code, day, params: { duty: id, period }, basis }, of, concerns, steps: [step], assumptions }];
  });
};

/**
 * The periods that the agreement has a day in, each of so many parts of the year, the first with its first day. They
 * are whole: the last ends when the calendar says, also where the agreement ends before.
 */
const periodsOfTerm = (
  { end, through }: WatchSubject,
  first: CalendarDate,
  part: YearPart,
  every: number,
): readonly ClosedPeriod[] => {
  const until = end.lastDay !== undefined && end.lastDay < through ? end.lastDay : through;
  const months = (12 / partsOfYear(yearOf(first), part).length) * every;
  return partsBetween(first, until, part).flatMap(({ from }, index): readonly ClosedPeriod[] => {
    const next = index % every > 0 ? undefined : shiftBySpan(from, { unit: "months", count: months }, "forward");
    return next === undefined ? [] : [{ from, through: shiftDays(next, -1) }];
  });
};

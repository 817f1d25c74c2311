import { type CalendarDate, calendarDate, yearOf } from "../calendar/calendar-date.js";
import { lastDayOfMonth, shiftDays } from "../calendar/day-arithmetic.js";
import { overlapOf } from "../calendar/period.js";
import { shiftBySpan, type TimeSpan } from "../calendar/time-span.js";
import { basisOf } from "../explanation/basis.js";
import { periodsPer } from "../quantity/periods-per.js";
import { countedFrom, dayMissing, daysOfTerm } from "./counted-occasions.js";
import type { DayOfYear, DueTime, Duty } from "./duty.js";
import type { DutyDueDaysOptions, DutyPlan, PlannedOccasion } from "./duty-plan.js";
import type { FollowUpAssumption, FollowUpStep } from "./follow-up-working.js";

type TimePassed = Extract<FollowUpStep, { readonly code: "follow-up.time-after-start" }>;

type Due<Kind extends DueTime["kind"]> = Extract<DueTime, { readonly kind: Kind }>;

/** How many are due each time: the number of the duty, unless that is counted by a period of its own. */
const numberOf = ({ atLeast = 1, per }: Duty): number => (per === undefined ? atLeast : 1);

/** The occasions of a duty whose time is stated. */
export const datedOccasions = (duty: Duty, due: DueTime, options: DutyDueDaysOptions): DutyPlan => {
  switch (due.kind) {
    case "day":
      return [{ occasion: { day: due.day, atLeast: numberOf(duty) } }];
    case "window":
      return withinWindow(duty, due);
    case "each-year":
      return eachYear(duty, due, options);
    case "after-period":
      return afterPeriods(duty, due, options);
    case "after-start":
      return afterStart(duty, due, options);
    case "before-end":
      return beforeEnd(duty, due, options);
  }
};

const withinWindow = (duty: Duty, { period }: Due<"window">): DutyPlan => {
  const { from, through, precision = "day" } = period;
  if (from === undefined && through === undefined) return dayMissing(duty, "window", period);
  const days = { ...(from !== undefined && { opens: from }), ...(through !== undefined && { day: through }) };
  const assumptions: readonly FollowUpAssumption[] =
    precision === "day"
      ? []
      : [
          {
            code: "follow-up.not-known-to-the-day",
            params: { duty: duty.id, precision },
            basis: { kind: "interpretation" },
          },
        ];
  return [{ occasion: { ...days, atLeast: numberOf(duty) }, assumptions }];
};

const dayIn = (year: number, { month, day }: DayOfYear): CalendarDate => {
  const first = calendarDate(`${String(year)}-${String(month).padStart(2, "0")}-01`);
  const reached = shiftDays(first, day - 1);
  const last = lastDayOfMonth(first);
  return reached > last ? last : reached;
};

const eachYear = (duty: Duty, { from, through }: Due<"each-year">, options: DutyDueDaysOptions): DutyPlan => {
  const term = daysOfTerm(duty, options);
  if ("code" in term) return term;
  const [first, last] = [yearOf(term.from), yearOf(term.through)];
  const years = Array.from({ length: Math.max(0, last - first + 2) }, (_, index) => first - 1 + index);
  return years.flatMap((year): readonly PlannedOccasion[] => {
    if (year < 1900) return [];
    const opens = from && dayIn(year, from);
    const overNewYear = opens !== undefined && dayIn(year, through) < opens;
    if (overNewYear && year === 2199) return [];
    const day = dayIn(overNewYear ? year + 1 : year, through);
    if (overlapOf({ from: opens ?? day, through: day }, term) === undefined) return [];
    return [{ occasion: { ...(opens !== undefined && { opens }), day, atLeast: numberOf(duty) } }];
  });
};

const afterPeriods = (duty: Duty, { span, per }: Due<"after-period">, options: DutyDueDaysOptions): DutyPlan => {
  const term = daysOfTerm(duty, options);
  if ("code" in term) return term;
  const periods = periodsPer(per, term);
  if (periods === undefined) return { code: "follow-up.not-of-the-year", params: { duty: duty.id, unit: per.unit } };
  const assumptions = countedFrom(duty, per.every, term.from);
  return periods.flatMap((period): readonly PlannedOccasion[] => {
    const day = shiftBySpan(period.through, span, "forward");
    if (day === undefined) return [];
    const inputs = { period, span };
    const step = { code: "follow-up.time-after-period", inputs, output: day, basis: basisOf(duty) } as const;
    return [{ occasion: { period, day, atLeast: numberOf(duty) }, step, assumptions }];
  });
};

const afterStart = (duty: Duty, { span, thenEvery }: Due<"after-start">, options: DutyDueDaysOptions): DutyPlan => {
  const term = daysOfTerm(duty, options);
  if ("code" in term) return term;
  const passed: readonly FollowUpAssumption[] = [
    { code: "follow-up.due-when-time-has-passed", params: { duty: duty.id }, basis: { kind: "interpretation" } },
  ];
  const planned: PlannedOccasion[] = [];
  let from = term.from;
  for (let again = 0; planned.length === again; again += 1) {
    const step = timePassed(duty, { start: term.from, span, further: again * (thenEvery?.count ?? 0) });
    // The last stretch may end with the term: it has passed on the day after.
    if (step === undefined || shiftDays(step.output, -1) > term.through) break;
    const day = step.output;
    const period = from < day ? { period: { from, through: shiftDays(day, -1) } } : {};
    planned.push({ occasion: { ...period, day, atLeast: numberOf(duty) }, step, assumptions: passed });
    if (thenEvery === undefined) break;
    from = day;
  }
  return planned;
};

/** Each time is counted from the first day, never from the time before: the 31st is not lost to a shorter month. */
const timePassed = (
  duty: Duty,
  { start, span, further }: { readonly start: CalendarDate; readonly span: TimeSpan; readonly further: number },
): TimePassed | undefined => {
  const [counted, length] =
    further === 0 || span.unit === "months"
      ? [start, { ...span, count: span.count + further }]
      : [shiftBySpan(start, span, "forward"), { unit: "months", count: further } as const];
  const output = counted && shiftBySpan(counted, length, "forward");
  if (counted === undefined || output === undefined) return undefined;
  const inputs = { start: counted, span: length };
  return { code: "follow-up.time-after-start", inputs, output, basis: basisOf(duty) };
};

const beforeEnd = (duty: Duty, { end, span }: Due<"before-end">, options: DutyDueDaysOptions): DutyPlan => {
  const { id } = duty;
  const last = end === "last-day" ? options.period.through : options.extensionDeadline;
  if (last === undefined) {
    return end === "last-day"
      ? dayMissing(duty, "last-day", options.period)
      : { code: "follow-up.no-extension-deadline", params: { duty: id } };
  }
  const atLeast = numberOf(duty);
  if (span === undefined || span.count === 0) return [{ occasion: { day: last, atLeast } }];
  const day = shiftBySpan(last, span, "backward");
  if (day === undefined) return { code: "follow-up.outside-1900-2199", params: { duty: id } };
  const inputs = { end, day: last, span };
  return [
    {
      occasion: { day, atLeast },
      step: { code: "follow-up.time-before-end", inputs, output: day, basis: basisOf(duty) },
      assumptions: [
        { code: "follow-up.counted-backward", params: { duty: id, span, day }, basis: { kind: "interpretation" } },
      ],
    },
  ];
};

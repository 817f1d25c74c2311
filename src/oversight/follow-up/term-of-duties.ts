import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Period } from "../../calendar/period.js";
import type { DutyOccasion } from "../../follow-up/duty-occasion.js";
import type { Duty } from "../../follow-up/duty.js";
import { automaticExtension } from "../../term/automatic-extension.js";
import { extensionDeadline } from "../../term/extension-deadline.js";
import type { Term } from "../../term/term.js";
import type { MovedLastDay } from "../status/last-day-after-events.js";
import type { WatchAssumption } from "../watch/watch-working.js";

/** The term that duties are counted in. */
export interface TermOfDuties {
  readonly period: Period;
  readonly extensionDeadline?: CalendarDate;
  /** The last day after which it goes on only if nobody gives notice. */
  readonly unlessNoticeBy?: CalendarDate;
}

/** That days hold only if nobody gives notice (Swedish: under förutsättning att ingen säger upp). */
export type UnlessNotice = Extract<WatchAssumption, { readonly code: "watch.no-notice-until" }>;

type End = Pick<MovedLastDay, "lastDay" | "ends">;

/**
 * The term that a duty is counted in: to the last day as the events leave it. What comes again goes on where the
 * agreement extends itself; what is due before the end is due before the next one.
 */
export const termOfDuty = ({ due }: Duty, term: Term, { lastDay, ends }: End): TermOfDuties => {
  if (lastDay === undefined) return { period: term.period };
  const moved = { ...term, period: { ...term.period, through: lastDay } };
  if (automaticExtension(term) !== undefined && !ends && due?.kind !== "before-end") {
    const { through, ...open } = moved.period;
    return { period: { ...open, missing: { ...open.missing, through: { why: "open" } } }, unlessNoticeBy: through };
  }
  const deadline = ends ? undefined : extensionDeadline(moved);
  return { period: moved.period, ...(deadline?.ok === true && { extensionDeadline: deadline.value.agreeBy }) };
};

/** Says of an occasion that it comes only if the agreement has extended itself. */
export const unlessNotice = (
  { period, opens, day }: DutyOccasion,
  { unlessNoticeBy }: TermOfDuties,
): readonly UnlessNotice[] => {
  const begins = period?.from ?? opens ?? day;
  const lastDay = period?.through ?? day ?? opens;
  return unlessNoticeBy === undefined || begins === undefined || lastDay === undefined || begins <= unlessNoticeBy
    ? []
    : [{ code: "watch.no-notice-until", params: { lastDay }, basis: { kind: "interpretation" } }];
};

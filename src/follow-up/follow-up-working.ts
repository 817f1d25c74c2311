import type { CalendarDate } from "../calendar/calendar-date.js";
import type { ClosedPeriod, Precision } from "../calendar/period.js";
import type { TimeSpan } from "../calendar/time-span.js";
import type { Assumption, Failure, Step } from "../explanation/working.js";
import type { Id } from "../notation/id.js";
import type { Per, PerUnit } from "../quantity/per.js";
import type { DUE_BEFORE, Duty } from "./duty.js";

/** The steps to the days on which a duty is due (Swedish: räknesteg för uppföljning). */
export type FollowUpStep =
  | Step<"follow-up.time-after-period", { readonly period: ClosedPeriod; readonly span: TimeSpan }, CalendarDate>
  | Step<"follow-up.time-after-start", { readonly start: CalendarDate; readonly span: TimeSpan }, CalendarDate>
  | Step<
      "follow-up.time-before-end",
      { readonly end: (typeof DUE_BEFORE)[number]; readonly day: CalendarDate; readonly span: TimeSpan },
      CalendarDate
    >;

type OfDuty<Params = object> = Params & { readonly duty: Id };

/** What agreement and caller leave open of a duty (Swedish: antaganden om uppföljning). */
export type FollowUpAssumption =
  | Assumption<"follow-up.time-not-stated", OfDuty<{ readonly kind: Duty["kind"] }>>
  | Assumption<"follow-up.number-not-stated", OfDuty<{ readonly per: Per }>>
  | Assumption<"follow-up.number-beside-days", OfDuty<{ readonly atLeast: number; readonly per: Per }>>
  | Assumption<"follow-up.part-of-period", OfDuty<{ readonly period: ClosedPeriod }>>
  | Assumption<"follow-up.periods-from-first-day", OfDuty<{ readonly from: CalendarDate }>>
  | Assumption<"follow-up.counted-backward", OfDuty<{ readonly span: TimeSpan; readonly day: CalendarDate }>>
  | Assumption<"follow-up.due-when-time-has-passed", OfDuty>
  | Assumption<"follow-up.not-known-to-the-day", OfDuty<{ readonly precision: Precision }>>;

/** Why a duty has no day (Swedish: varför dagen inte kan anges). */
export type FollowUpFailure =
  | Failure<
      "follow-up.day-missing",
      OfDuty<{
        /** The first or last day of the term, or the days of the duty's own window. */
        readonly of: "first-day" | "last-day" | "window";
        readonly why: "open" | "unknown" | "not-given";
      }>
    >
  | Failure<"follow-up.not-of-the-year", OfDuty<{ readonly unit: PerUnit }>>
  | Failure<"follow-up.no-extension-deadline", OfDuty>
  | Failure<"follow-up.outside-1900-2199", OfDuty>;

/** Steps, assumptions and failures of the follow-up plan (Swedish: uträkning av uppföljningsdagar). */
export interface FollowUpWorking {
  readonly step: FollowUpStep;
  readonly assumption: FollowUpAssumption;
  readonly failure: FollowUpFailure;
}

import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Assumption, Step } from "../../explanation/working.js";
import type { DutyOccasion } from "../../follow-up/duty-occasion.js";
import type { Id } from "../../notation/id.js";
import type { Per, PerUnit } from "../../quantity/per.js";
import type { OccasionStatus } from "./occasion-standing.js";

/** The step from a number of meetings to how it stands (Swedish: steg till läge för möten). */
export type MeetingStep = Step<
  "meetings.counted",
  {
    readonly body: Id;
    readonly period: DutyOccasion["period"];
    readonly atLeast: number;
    readonly held: number;
    readonly undated: number;
    readonly on: CalendarDate;
  },
  OccasionStatus
>;

/** What a calendar of meetings took for granted (Swedish: antaganden om möten). */
export type MeetingAssumption =
  | Assumption<"meetings.no-number-stated", { readonly body: Id; readonly inWords: boolean }>
  | Assumption<"meetings.once-per-period", { readonly body: Id; readonly per: Per }>
  | Assumption<"meetings.not-of-the-year", { readonly body: Id; readonly unit: PerUnit }>
  | Assumption<"meetings.first-day-missing", { readonly body: Id }>
  | Assumption<"meetings.period-not-stated", { readonly body: Id; readonly atLeast: number }>
  | Assumption<"meetings.undated-belong-nowhere", { readonly body: Id; readonly count: number }>
  | Assumption<"meetings.of-no-body", { readonly count: number }>;

/** Steps and assumptions of a calendar of meetings (Swedish: uträkning av möten). */
export interface MeetingWorking {
  readonly step: MeetingStep;
  readonly assumption: MeetingAssumption;
  readonly failure: never;
}

import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Assumption, Step } from "../../explanation/working.js";
import type { DutyOccasion } from "../../follow-up/duty-occasion.js";
import type { Duty } from "../../follow-up/duty.js";
import type { FollowUpAssumption, FollowUpFailure, FollowUpStep } from "../../follow-up/follow-up-working.js";
import type { Id } from "../../notation/id.js";
import type { Fulfilment, OccasionStatus } from "./occasion-standing.js";
import type { UnlessNotice } from "./term-of-duties.js";

/** The step from an occasion and what fulfils it to how it stands (Swedish: steg till läge). */
export type JudgedStep = Step<
  "follow-up.occasion-judged",
  {
    readonly duty: Id;
    readonly kind: Duty["kind"];
    readonly occasion: DutyOccasion;
    readonly by: readonly Fulfilment[];
    /** How many undated ones may be meant for it. */
    readonly undated: number;
    readonly on: CalendarDate;
  },
  OccasionStatus
>;

/** What the standing of the follow-up took for granted (Swedish: antaganden om läget för uppföljningen). */
export type FollowUpStandingAssumption =
  | FollowUpAssumption
  | UnlessNotice
  | Assumption<
      "follow-up.cannot-be-planned",
      { readonly duty: Id; readonly kind: Duty["kind"]; readonly why: FollowUpFailure["code"] }
    >
  | Assumption<"follow-up.undated-belongs-nowhere", { readonly duty: Id; readonly count: number }>
  | Assumption<"follow-up.placed-by-day", { readonly duty: Id; readonly report: Id }>
  | Assumption<"follow-up.report-names-no-duty", { readonly report: Id }>
  | Assumption<"follow-up.duty-not-found", { readonly report: Id; readonly duty: Id }>;

/** Steps and assumptions of the standing of the follow-up (Swedish: uträkning av läget för uppföljningen). */
export interface FollowUpStandingWorking {
  readonly step: FollowUpStep | JudgedStep;
  readonly assumption: FollowUpStandingAssumption;
  readonly failure: never;
}

import type { Event } from "../../agreement/event.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Assumption, Step } from "../../explanation/working.js";
import type { Id } from "../../notation/id.js";
import type { TermAssumption, TermFailure, TermStep } from "../../term/term-working.js";
import type { AmendmentStep } from "../amendments/amendment-working.js";
import type { DecisionStatus, PositionInTime, SignatureStatus } from "./agreement-status.js";

/** The steps of a status (Swedish: steg i lägesbilden). */
export type StatusStep =
  | TermStep
  | AmendmentStep
  | Step<
      "status.position",
      { readonly on: CalendarDate; readonly from?: CalendarDate; readonly lastDay?: CalendarDate },
      PositionInTime
    >
  | Step<"status.decision", { readonly decisions: readonly Id[] }, DecisionStatus>
  | Step<"status.signatures", { readonly signed: readonly Id[]; readonly parties: readonly Id[] }, SignatureStatus>
  | Step<"status.last-day-moved", { readonly by: Event["kind"]; readonly day?: CalendarDate }, CalendarDate>;

/** What a status took for granted (Swedish: antaganden om läget). */
export type StatusAssumption =
  | TermAssumption
  | Assumption<"status.event-without-day", { readonly event: Event["kind"] }>
  | Assumption<"status.decision-without-day", { readonly decision: Id }>
  | Assumption<"status.may-have-been-extended", { readonly through: CalendarDate }>
  | Assumption<"status.notice-not-counted", { readonly why: "no-day" | "no-clause" | "several-clauses" }>
  | Assumption<"status.notice-without-effect", { readonly failure: TermFailure["code"] }>;

/** Steps and assumptions of a status (Swedish: uträkning av läget); it has no failures of its own. */
export interface StatusWorking {
  readonly step: StatusStep;
  readonly assumption: StatusAssumption;
  readonly failure: TermFailure;
}

import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { ClosedPeriod, Precision } from "../../calendar/period.js";
import type { Assumption, Step } from "../../explanation/working.js";
import type { PaymentDayWorking } from "../../budget/payment/payment-working.js";
import type { Duty } from "../../follow-up/duty.js";
import type { FollowUpAssumption, FollowUpStep } from "../../follow-up/follow-up-working.js";
import type { Meetings } from "../../governance/body.js";
import type { Id } from "../../notation/id.js";
import type { TermFailure } from "../../term/term-working.js";
import type { AmendmentAssumption } from "../amendments/amendment-working.js";
import type { AppealWorking } from "./last-day-to-appeal.js";
import type { StatusAssumption, StatusStep } from "../status/status-working.js";
import type { WatchCode } from "./watch-date.js";

/** The steps that lead to days to watch (Swedish: räknesteg för bevakningsdatum). */
export type WatchStep =
  | StatusStep
  | AppealWorking["step"]
  | Step<"watch.last-meeting", { readonly before: CalendarDate; readonly papersDispatched: CalendarDate }, CalendarDate>
  | FollowUpStep
  | PaymentDayWorking["step"];

/**
 * Why something that the agreement speaks of has no day to watch (Swedish: varför dagen inte kan anges).
 *
 * - `not-given`, `unknown`, `open`: the day is not in the document, is not known, or there is none
 * - `no-payment-plan`, `on-requisition`: when a grant is paid is not said, or is left to the payee
 * - `meetings-not-given`, `no-meeting-before`: the caller gave no committee meetings, or none early enough
 * - `decision-not-made`, `not-announced`: a decision is known only as a proposal, or not when it was announced
 * - `not-of-the-year`: a period that no calendar gives, as a school term
 * - `outside-1900-2199`: the day would lie outside these years
 * - any other: as the calculation says
 */
export type WhyNotDated =
  | TermFailure["code"]
  | PaymentDayWorking["failure"]["code"]
  | "not-given"
  | "unknown"
  | "open"
  | "no-payment-plan"
  | "on-requisition"
  | "meetings-not-given"
  | "no-meeting-before"
  | "decision-not-made"
  | "not-announced"
  | "not-of-the-year"
  | "outside-1900-2199";

/** What days to watch took for granted, and what has no day (Swedish: antaganden om bevakningsdatum). */
export type WatchAssumption =
  | StatusAssumption
  | AppealWorking["assumption"]
  | FollowUpAssumption
  | Extract<AmendmentAssumption, { readonly code: "amendment.not-signed" }>
  | Assumption<"watch.not-dated", { readonly of: WatchCode; readonly part?: Id; readonly why: WhyNotDated }>
  | Assumption<"watch.due-not-stated", Pick<Duty, "kind" | "atLeast" | "per"> & { readonly duty: Id }>
  | Assumption<"watch.meetings-not-stated", Pick<Meetings, "atLeast" | "per"> & { readonly body: Id }>
  | Assumption<"watch.not-known-to-the-day", { readonly part: Id; readonly precision: Precision }>
  | Assumption<"watch.no-notice-until", { readonly lastDay: CalendarDate }>
  | Assumption<"watch.payment-day-not-stated", { readonly grant: Id }>
  | Assumption<"watch.payment-timing-not-stated", { readonly grant: Id }>
  | Assumption<"watch.bank-day-rule-not-stated", { readonly grant: Id }>
  | Assumption<"watch.part-of-payment-period", { readonly grant: Id; readonly period: ClosedPeriod }>;

/** Steps and assumptions of days to watch (Swedish: uträkning av bevakningsdatum); what lacks a day is no failure. */
export interface WatchWorking {
  readonly step: WatchStep;
  readonly assumption: WatchAssumption;
  readonly failure: never;
}

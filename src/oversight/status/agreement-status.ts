import type { CalendarDate } from "../../calendar/calendar-date.js";

/**
 * Where a day lies (Swedish: läge i tiden).
 *
 * - `before`: before the first day
 * - `within`: from the first to the last day, both included
 * - `after`: after the last day
 * - `unknown`: a day that decides it is not known
 */
export type PositionInTime = "before" | "within" | "after" | "unknown";

/**
 * What is documented of the decision (Swedish: beslutsläge).
 *
 * `not-documented`: neither a proposal nor a decision is recorded; `proposed`: a proposal is, and not whether it was
 * decided.
 */
export type DecisionStatus = "not-documented" | "proposed" | "decided" | "appealed" | "set-aside";

/** What is documented of the signatures (Swedish: underskriftsläge). */
export type SignatureStatus = "not-documented" | "some-parties" | "all-parties";

/**
 * How an agreement stands on a day (Swedish: läge den dagen): its position in time and its formal state are two
 * answers.
 */
export interface AgreementStatus {
  readonly on: CalendarDate;
  readonly position: PositionInTime;
  readonly decision: DecisionStatus;
  readonly signatures: SignatureStatus;
  /** Last day as the events up to then leave it (included); absent for an open or unknown end. */
  readonly lastDay?: CalendarDate;
}

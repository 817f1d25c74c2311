import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Sek } from "../money/sek.js";
import type { ThresholdKind } from "./threshold.js";

/** Things that an item of a checklist may ask for several of (Swedish: delar av en punkt). */
export const ASPECTS = [
  "values",
  "parties",
  "governance",
  "activities",
  "commitments",
  "goals",
  "term",
  "notice",
  "renegotiation",
  "breach",
  "dispute",
  "follow-up",
  "evaluation",
  "joint-decisions",
  "public-side",
  "civil-society-side",
] as const;

/** One of several things that an item asks for (Swedish: del av en punkt). */
export type Aspect = (typeof ASPECTS)[number];

interface Reason<Code extends string, Params = Readonly<Record<string, never>>> {
  readonly code: Code;
  readonly params: Params;
}

/** A value held against a threshold (Swedish: värde jämfört med tröskelvärde). */
export interface ComparedWithThreshold {
  readonly threshold: ThresholdKind;
  /** The threshold in kronor on the day. */
  readonly limit: Sek;
  /** The day whose threshold it is. */
  readonly on: CalendarDate;
  /** What is known of the value over the whole time, with extensions. */
  readonly value: Sek;
  /** How many extensions are in the value, at the same rate as the term. */
  readonly extensions: number;
  /** Whether there may be more to it: amounts that are not known, or extensions without a number. */
  readonly atLeast: boolean;
}

/**
 * Why an item is answered as it is (Swedish: skäl), by the standard checklists. No reason is a legal conclusion.
 */
export type CheckReason =
  | Reason<"stated.here">
  | Reason<"not-stated.nothing-says-so">
  | Reason<"not-stated.no-personal-data-found">
  | Reason<"look.partly-stated", { readonly missing: readonly Aspect[] }>
  | Reason<"look.not-in-data">
  | Reason<"look.words-for-payment", { readonly words: number }>
  | Reason<
      "look.degree-of-detail",
      { readonly activities: number; readonly commitments: number; readonly indicators: number }
    >
  | Reason<
      "look.length-of-term",
      { readonly from?: CalendarDate; readonly through?: CalendarDate; readonly extension: boolean }
    >
  | Reason<"look.nothing-brought-in">
  | Reason<"look.initiative-of-public-side">
  | Reason<"look.company-among-parties">
  | Reason<"look.personal-data-in-texts", { readonly texts: number }>
  | Reason<"look.decision-day-not-stated", { readonly threshold: ThresholdKind }>
  | Reason<"look.threshold-missing", { readonly threshold: ThresholdKind; readonly on: CalendarDate }>
  | Reason<
      "look.threshold-outdated",
      { readonly threshold: ThresholdKind; readonly on: CalendarDate; readonly through: CalendarDate }
    >
  | Reason<"look.exchange-rate-missing", { readonly threshold: ThresholdKind }>
  | Reason<"look.value-not-known", { readonly threshold: ThresholdKind }>
  | Reason<"look.below-threshold", ComparedWithThreshold>
  | Reason<"look.reaches-threshold", ComparedWithThreshold>;

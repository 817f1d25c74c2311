import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Period } from "../calendar/period.js";
import type { TimeSpan } from "../calendar/time-span.js";
import type { Id } from "../notation/id.js";
import type { Source } from "../party/source.js";
import type { Per } from "../quantity/per.js";

/**
 * What is due (Swedish: verksamhetsrapport, sammanställning, ekonomisk uppföljning, möte, utvärdering, handlingsplan).
 */
export const DUTY_KINDS = [
  "activity-report",
  "compilation",
  "financial-follow-up",
  "meeting",
  "evaluation",
  "action-plan",
  "other",
] as const;

/** A day of any year (Swedish: dag på året); one that the month lacks, as 31 April or 29 February, is its last. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/**
 * When a duty falls due (Swedish: när något ska vara gjort).
 *
 * - `day`, `window`: once, on a day or within some days
 * - `each-year`: every year, at the latest on a day or between two ("April–May"); a window whose last day comes before
 *   its first in the year ends in the next
 * - `after-period`: a time after each tertial, year and so on
 * - `after-start`: when a time from the first day of the term has passed, perhaps again and again ("after twelve
 *   months, then every year")
 * - `before-end`: at the latest a time before the last day, or before the last day to agree on an extension; without
 *   `span` on that day
 */
export type DueTime =
  | { readonly kind: "day"; readonly day: CalendarDate }
  | { readonly kind: "window"; readonly period: Period }
  | { readonly kind: "each-year"; readonly from?: DayOfYear; readonly through: DayOfYear }
  | { readonly kind: "after-period"; readonly span: TimeSpan; readonly per: Per }
  | { readonly kind: "after-start"; readonly span: TimeSpan; readonly thenEvery?: MonthsApart }
  | { readonly kind: "before-end"; readonly end: (typeof DUE_BEFORE)[number]; readonly span?: TimeSpan };

/** How far apart what comes again is (Swedish: mellanrum): whole months, 1–12 000. */
export interface MonthsApart extends TimeSpan {
  readonly unit: "months";
}

/** What something may have to be done before (Swedish: sista dagen, sista dag för förlängning). */
export const DUE_BEFORE = ["last-day", "extension-deadline"] as const;

/** What else than money is due (Swedish: skyldighet vid uppföljning): from whom, to whom, when or how often. */
export interface Duty {
  readonly id: Id;
  readonly kind: (typeof DUTY_KINDS)[number];
  /** What is to be done, in your own words. */
  readonly text: string;
  /** The parties or bodies that owe it. */
  readonly from?: readonly Id[];
  /** The parties or bodies it is owed to. */
  readonly to?: readonly Id[];
  /** Least number of times per `per`; without `per` and `due` in all. */
  readonly atLeast?: number;
  readonly per?: Per;
  /** Absent: no time is stated. */
  readonly due?: DueTime;
  /** The time that what is owed is for (Swedish: avser), as an action plan "2014–"; absent: not stated. */
  readonly covers?: Period;
  /** Kinds of duties that it is also a basis for. */
  readonly basisFor?: readonly (typeof DUTY_KINDS)[number][];
  readonly section?: Id;
  readonly sources?: readonly Source[];
}

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

/**
 * When a duty falls due (Swedish: när något ska vara gjort): on a day, within a window, or a time after a period ends.
 */
export type DueTime =
  | { readonly kind: "day"; readonly day: CalendarDate }
  | { readonly kind: "window"; readonly period: Period }
  | { readonly kind: "after-period"; readonly span: TimeSpan; readonly per: Per };

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
  /** Least number of times per `per`. */
  readonly atLeast?: number;
  readonly per?: Per;
  /** Absent: no time is stated. */
  readonly due?: DueTime;
  /** Kinds of duties that it is also a basis for. */
  readonly basisFor?: readonly (typeof DUTY_KINDS)[number][];
  readonly section?: Id;
  readonly sources?: readonly Source[];
}

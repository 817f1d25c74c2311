import type { DayAdjustment } from "../calendar/day-adjustment.js";
import type { TimeSpan } from "../calendar/time-span.js";
import type { Interpretation } from "../explanation/interpretation.js";
import type { Id } from "../notation/id.js";

/**
 * What a notice does (Swedish: uppsägningens verkan).
 *
 * - `ends-early`: ends a fixed term before its last day (uppsägning i förtid); without notice it ends all the same
 * - `prevents-extension`: stops an automatic extension; without notice the term is extended
 * - `ends-open-term`: ends a term that runs until further notice (tills vidare)
 */
export const NOTICE_EFFECTS = ["ends-early", "prevents-extension", "ends-open-term"] as const;

/** What a notice does (Swedish: uppsägningens verkan); see {@link NOTICE_EFFECTS}. */
export type NoticeEffectKind = (typeof NOTICE_EFFECTS)[number];

/**
 * How the time of a notice runs (Swedish: hur uppsägningstiden räknas).
 *
 * - `date-to-date`: from the day of notice to the same day, N later: 2018-09-16 and one month gives 2018-10-16
 * - `full-calendar-months`: to the end of the month reached: 04-15 and three months gives 07-31
 * - `before-expiry`: to be given at the latest N before the last day; the time itself ends nothing
 */
export const NOTICE_CONVENTIONS = ["date-to-date", "full-calendar-months", "before-expiry"] as const;

/** How the time of a notice runs (Swedish: hur uppsägningstiden räknas); see {@link NOTICE_CONVENTIONS}. */
export type NoticeConvention = (typeof NOTICE_CONVENTIONS)[number];

/**
 * Which way the time of a notice is counted (Swedish: räkneriktning). It matters where a month lacks the day reached.
 *
 * - `forward`: from the notice; the latest day whose time has run out on the last day: 2026-06-30, three months: 03-31
 * - `backward`: from the end; the last day less the time: 2026-06-30, three months: 03-30
 */
export const COUNTINGS = ["forward", "backward"] as const;

/** Which way the time of a notice is counted (Swedish: räkneriktning); see {@link COUNTINGS}. */
export type Counting = (typeof COUNTINGS)[number];

/** The form a notice must have (Swedish: form). */
export const FORMS = ["in-writing", "any"] as const;

/**
 * What the agreement says of ending it by notice (Swedish: uppsägning). What it leaves open is absent.
 */
export interface NoticeClause {
  readonly id: Id;
  readonly effect: NoticeEffectKind;
  /** The notice period (Swedish: uppsägningstid). */
  readonly span: TimeSpan;
  readonly convention: NoticeConvention;
  /** Absent: not stated; a last day is then given both ways, and the earlier is the safe one. */
  readonly counting?: Counting;
  /** The parties that may give it; absent: any party. */
  readonly parties?: readonly Id[];
  /** Absent: not stated. */
  readonly form?: (typeof FORMS)[number];
  /**
   * The bank day that a last day for a notice is moved to where it is a Saturday, a Sunday, another public holiday or
   * one of the three eves. Absent: not stated; the day stays, which is said. The end of a notice period never moves.
   */
  readonly lastDay?: DayAdjustment;
  /** Another notice period for notices given after the last day, when the agreement has been extended. */
  readonly spanAfterExtension?: TimeSpan;
  readonly section?: Id;
  readonly interpretations?: readonly Interpretation[];
}

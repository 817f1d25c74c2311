import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Period } from "../calendar/period.js";
import type { Amount } from "../money/amount.js";
import type { Id } from "../notation/id.js";
import type { Source } from "./source.js";

/** What a decision point does (Swedish: vad en beslutspunkt gör). */
export const DECISION_POINT_CONCERNS = ["approval", "financing", "appointment", "assignment", "other"] as const;

/** One thing decided (Swedish: beslutspunkt, att-sats). */
export interface DecisionPoint {
  /** What is decided, in your own words. */
  readonly text: string;
  readonly concerns: (typeof DECISION_POINT_CONCERNS)[number];
  /** The sum decided, where the point finances. */
  readonly amount?: Amount;
  /** The period the point is for; absent where the point names none. */
  readonly period?: Period;
}

/** Whether a decision is known only as a proposal, or as made (Swedish: förslag eller beslut). */
export const DECISION_STATES = ["proposed", "made"] as const;

/**
 * A formal resolution (Swedish: beslut): by whom, proposed or made, points, day, paragraph, register number.
 *
 * Whatever the source does not state is absent. A decision inside a body that the parties set up is not one.
 */
export interface Decision {
  readonly id: Id;
  /** `proposed`: a proposal is known, and not whether it was decided. */
  readonly state: (typeof DECISION_STATES)[number];
  /** The matter (Swedish: ärende), in your own words. */
  readonly matter?: string;
  /** The committee, board or council that decides. */
  readonly by?: Id;
  /** Who prepared the proposal; an organisation. */
  readonly preparedBy?: Id;
  /** Day of the decision. */
  readonly day?: CalendarDate;
  /** Paragraph of the minutes (Swedish: paragraf), `"55"`. */
  readonly paragraph?: string;
  /** Number in the public register (Swedish: diarienummer); free text. */
  readonly registerNumber?: string;
  /** Day on which the approved minutes were announced (Swedish: anslagsdag); starts the time for appeal. */
  readonly announced?: CalendarDate;
  readonly points?: readonly DecisionPoint[];
  readonly sources?: readonly Source[];
}

import type { Period } from "../calendar/period.js";
import type { TimeSpan } from "../calendar/time-span.js";
import type { Id } from "../notation/id.js";
import type { Source } from "../party/source.js";
import type { Per } from "../quantity/per.js";

/**
 * What kind of work (Swedish: insats, åtgärd, uppdrag, utvecklingsområde).
 *
 * - `service`: offered under the agreement
 * - `action`: of an action plan, with a focus-area goal
 * - `assignment`: given by a decision, often with a number
 * - `development`: wanted, not yet running
 */
export const ACTIVITY_KINDS = ["service", "action", "assignment", "development"] as const;

/**
 * Who answers for work (Swedish: ansvarig): named organisations or parties, or a set that the source names without
 * listing it.
 */
export type Responsible =
  | { readonly kind: "named"; readonly organisations: readonly Id[] }
  | { readonly kind: "joint"; readonly organisations: readonly Id[] }
  | { readonly kind: "everyone"; readonly asWritten: string };

/** How often work is done (Swedish: omfattning): occasions per time, hours an occasion. */
export interface Schedule {
  readonly per?: Per;
  /** Opening hours, days and exceptions, in your own words. */
  readonly asWritten?: string;
}

/** A deadline that the source counts from something else (Swedish: inom ett år). */
export interface RelativeDeadline {
  readonly within: TimeSpan;
  /** What it counts from; absent: not stated. */
  readonly from?: "first-day" | "signing" | "decision";
}

/** Work that is done (Swedish: insats, aktivitet, uppdrag). Not a promise: that is a commitment. */
export interface Activity {
  readonly id: Id;
  readonly kind: (typeof ACTIVITY_KINDS)[number];
  readonly title: string;
  readonly number?: string;
  /** What is done and how, in your own words. */
  readonly description?: string;
  readonly purpose?: string;
  readonly parent?: Id;
  readonly responsible?: Responsible;
  /** The organisation the task was given to, where another answers for it now. */
  readonly addressee?: Id;
  readonly goals?: readonly Id[];
  readonly targetGroups?: readonly Id[];
  /** The decision it comes from. */
  readonly origin?: Id;
  readonly period?: Period;
  readonly deadline?: RelativeDeadline;
  readonly schedule?: Schedule;
  readonly places?: readonly string[];
  /** Who works in it, by qualification; never names. */
  readonly staff?: readonly string[];
  readonly supervision?: string;
  readonly expectedEffect?: string;
  readonly dataSources?: readonly string[];
  readonly section?: Id;
  readonly sources?: readonly Source[];
}

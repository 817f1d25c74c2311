import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Amount } from "../money/amount.js";
import type { Id } from "../notation/id.js";
import type { Source } from "../party/source.js";
import type { RelatedAgreement } from "../term/term.js";

/** What every event may carry. A day that the source does not state is absent, never invented. */
interface EventFacts {
  readonly id?: Id;
  readonly day?: CalendarDate;
  /** What happened, in your own words. */
  readonly note?: string;
  readonly sources?: readonly Source[];
}

/** A party signed (Swedish: undertecknande). */
export interface Signed extends EventFacts {
  readonly kind: "signed";
  readonly party: Id;
}

/** A party gave notice (Swedish: uppsägning). `day` is the day from which its time counts. */
export interface NoticeGiven extends EventFacts {
  readonly kind: "notice-given";
  readonly party: Id;
  /** The notice clause used, where there are several. */
  readonly clause?: Id;
}

/** The parties agreed to take a notice back (Swedish: återtagen uppsägning). */
export interface NoticeWithdrawn extends EventFacts {
  readonly kind: "notice-withdrawn";
}

/** The parties agreed on a later last day (Swedish: förlängning). `day` is the day it was agreed. */
export interface Extended extends EventFacts {
  readonly kind: "extended";
  /** The new last day (included). */
  readonly through: CalendarDate;
}

/** A party declared that another is in breach (Swedish: påtalat avtalsbrott); a declaration, no verdict. */
export interface BreachDeclared extends EventFacts {
  readonly kind: "breach-declared";
  readonly party: Id;
}

/** The breach was put right, as the parties say (Swedish: rättelse). */
export interface Rectified extends EventFacts {
  readonly kind: "rectified";
}

/** A party declared termination for breach (Swedish: hävning); lawful or not is for a court. */
export interface TerminationDeclared extends EventFacts {
  readonly kind: "termination-for-breach-declared";
  readonly party: Id;
  /** The last day that the declaration names (included). */
  readonly through?: CalendarDate;
}

/** Another agreement took this one's place (Swedish: ersatt). `day` is the first day of the other. */
export interface Replaced extends EventFacts {
  readonly kind: "replaced";
  readonly successor: RelatedAgreement;
}

/** Work or payments are known to go on (Swedish: verksamheten fortsatte), whatever the agreement says. */
export interface WorkContinued extends EventFacts {
  readonly kind: "work-continued";
}

/** A party joined or left (Swedish: tillträde, utträde). */
export interface PartyMoved extends EventFacts {
  readonly kind: "joined" | "left";
  readonly party: Id;
}

/** A decision was appealed, set aside or became final (Swedish: överklagat, upphävt, laga kraft). */
export interface DecisionReviewed extends EventFacts {
  readonly kind: "decision-appealed" | "decision-set-aside" | "decision-final";
  readonly decision: Id;
}

/** Somebody from outside looked or ruled (Swedish: utvärdering, revision, dom). */
export interface ReviewedFromOutside extends EventFacts {
  readonly kind: "evaluated" | "audited" | "court-ruling";
  /** Who did, by organisation. */
  readonly by?: Id;
  readonly reference?: string;
  /** What came of it, in your own words. */
  readonly outcome?: string;
  readonly amount?: Amount;
}

/**
 * What happened to the agreement (Swedish: händelse). A status is no event: it follows from events and days.
 */
export type Event =
  | Signed
  | NoticeGiven
  | NoticeWithdrawn
  | Extended
  | BreachDeclared
  | Rectified
  | TerminationDeclared
  | Replaced
  | WorkContinued
  | PartyMoved
  | DecisionReviewed
  | ReviewedFromOutside;

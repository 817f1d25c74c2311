import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Period } from "../calendar/period.js";
import type { Id } from "../notation/id.js";
import type { Source } from "../party/source.js";
import type { ExtensionClause } from "./extension-clause.js";
import type { NoticeClause } from "./notice-clause.js";

/** How another agreement or project stands to this one (Swedish: samband mellan överenskommelser). */
export const RELATIONS = [
  "predecessor",
  "successor",
  "umbrella",
  "local-compact",
  "main-agreement",
  "sub-agreement",
  "linked-project",
  "other",
] as const;

/** Another agreement or project that this one follows, replaces or rests on (Swedish: anknytande överenskommelse). */
export interface RelatedAgreement {
  readonly relation: (typeof RELATIONS)[number];
  readonly title: string;
  /** Its id, where it is held as a document too. */
  readonly agreement?: Id;
  readonly period?: Period;
  readonly registerNumber?: string;
  /** What it means here, in your own words: scope, parties, funder. */
  readonly note?: string;
  readonly sources?: readonly Source[];
}

/** When talks on changed terms are to begin (Swedish: omförhandling). */
export interface RenegotiationClause {
  /** Latest day to begin (included); absent: not stated. */
  readonly beginBy?: CalendarDate;
  /** The parties that may ask for it; absent: any party. */
  readonly parties?: readonly Id[];
  readonly section?: Id;
}

/**
 * The period of an agreement and what may change it (Swedish: avtalsperiod). Not a status: that follows from events and
 * days.
 */
export interface Term {
  /** First and last day, both included. */
  readonly period: Period;
  /** Absent: the agreement says nothing of notice. */
  readonly notice?: readonly NoticeClause[];
  /** Absent: the agreement says nothing of extension. */
  readonly extension?: ExtensionClause;
  readonly renegotiation?: RenegotiationClause;
  readonly related?: readonly RelatedAgreement[];
  readonly section?: Id;
}

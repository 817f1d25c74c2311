import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Period } from "../calendar/period.js";
import type { Id } from "../notation/id.js";
import type { Source } from "./source.js";

/** The two sides of a partnership (Swedish: offentlig sektor, idéburen sektor). */
export const SIDES = ["public", "civil-society"] as const;

/** Side of a party (Swedish: sektor). */
export type Side = (typeof SIDES)[number];

/** Who signs for a party (Swedish: undertecknare), by role; never a person's name. */
export interface Signatory {
  readonly role: string;
  /** The organisation the role belongs to, where it is not the party itself. */
  readonly organisation?: Id;
}

/** The organisation that takes a party's place (Swedish: rättsföljare). */
export interface Successor {
  readonly organisation: Id;
  /** First day as party. */
  readonly from?: CalendarDate;
  readonly sources?: readonly Source[];
}

/**
 * An organisation bound by this agreement (Swedish: part). Who gives something without being bound is a contributor.
 */
export interface Party {
  readonly id: Id;
  readonly organisation: Id;
  readonly side: Side;
  /** The committee (nämnd) or administration through which a public party acts. */
  readonly through?: Id;
  /** First day as party, where it is another than the agreement's. */
  readonly joined?: CalendarDate;
  /** Last day as party (included), where it is another than the agreement's. */
  readonly left?: CalendarDate;
  /** When the party was bound without taking part. */
  readonly inactive?: readonly Period[];
  readonly successor?: Successor;
  readonly signatories?: readonly Signatory[];
  /** Title or register number of the party's own sub-agreement (Swedish: delavtal). */
  readonly subAgreement?: string;
  readonly sources?: readonly Source[];
}

/**
 * An organisation that gives or does something here without being bound (Swedish: medverkande).
 */
export interface Contributor {
  readonly organisation: Id;
  /** What it contributes, in your own words. */
  readonly contribution: string;
  readonly period?: Period;
  readonly sources?: readonly Source[];
}

import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Period } from "../../calendar/period.js";
import type { Sek } from "../../money/sek.js";
import type { Id } from "../../notation/id.js";
import type { Source } from "../../party/source.js";

/** A payment that has been made (Swedish: gjord utbetalning), as the accounts have it. */
export interface PaymentMade {
  readonly grant: Id;
  readonly day: CalendarDate;
  readonly amount: Sek;
  /** What it is for, where that is recorded. */
  readonly period?: Period;
  /** Number in the accounts (Swedish: verifikationsnummer), as written there. */
  readonly reference?: string;
  readonly sources?: readonly Source[];
}

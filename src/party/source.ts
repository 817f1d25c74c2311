import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Id } from "../notation/id.js";

/**
 * Where a statement comes from (Swedish: källa). A statement may have several, also ones that contradict each other.
 */
export interface Source {
  /** Name of the document, or publisher and title. */
  readonly document: string;
  /** Place in the document: a page, an annex, a note. */
  readonly place?: string;
  /** Section of this document, by its id. */
  readonly section?: Id;
  /** Day of the document, where it is known. */
  readonly day?: CalendarDate;
  /** Year of the document, where no day is known. */
  readonly year?: number;
  /** The word or figure as printed; never whole sentences. */
  readonly asPrinted?: string;
  /** Number in the public register (Swedish: diarienummer). */
  readonly registerNumber?: string;
  /** Address on the web. */
  readonly address?: string;
}

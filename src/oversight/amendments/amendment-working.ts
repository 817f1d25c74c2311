import type { AmendedParts } from "../../agreement/amendment.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Assumption, Step } from "../../explanation/working.js";
import type { Id } from "../../notation/id.js";
import type { JsonPointer } from "../../notation/json-pointer.js";
import type { AmendablePart, RenegotiationNeed } from "./amendable-part.js";

/** The value of a part that an amendment replaces (Swedish: ändrad del). */
export type AmendedValue = NonNullable<AmendedParts[AmendablePart]>;

/** One part of an agreement that an amendment replaced (Swedish: ersatt del); its new value is the step's output. */
export interface PartReplaced {
  readonly amendment: Id;
  readonly inForceFrom: CalendarDate;
  readonly signed: CalendarDate;
  readonly part: AmendablePart;
  /** Where the part stands in the agreement. */
  readonly path: JsonPointer;
  readonly renegotiation: RenegotiationNeed;
  /** The part until then; absent where the agreement did not have it. */
  readonly before?: AmendedValue;
  /** Why, in the document's own words. */
  readonly rationale?: string;
}

/** The steps from the agreement as first signed to how it stood on a day (Swedish: steg i ändringshistoriken). */
export type AmendmentStep =
  | Step<"amendment.part-replaced", PartReplaced, AmendedValue>
  /** Signed or in force only after the day asked for; the output is the first day on which it has effect. */
  | Step<
      "amendment.not-yet-in-effect",
      {
        readonly amendment: Id;
        readonly inForceFrom: CalendarDate;
        readonly signed: CalendarDate;
        readonly on: CalendarDate;
      },
      CalendarDate
    >;

/** What {@link AmendmentStep}s took for granted (Swedish: antaganden om ändringar). */
export type AmendmentAssumption =
  /** That it is signed is not documented, so it has no effect. */
  | Assumption<"amendment.not-signed", { readonly amendment: Id; readonly inForceFrom: CalendarDate }>
  /**
   * Whether a change calls for renegotiation was read from the kind of part alone; the sections on amendments and
   * renegotiation say what was agreed.
   */
  | Assumption<"amendment.renegotiation-read-from-part", { readonly sections: readonly Id[] }>;

/** Steps and assumptions of an agreement as of a day (Swedish: uträkning av ändringar); nothing can be lacking. */
export interface AmendmentWorking {
  readonly step: AmendmentStep;
  readonly assumption: AmendmentAssumption;
  readonly failure: never;
}

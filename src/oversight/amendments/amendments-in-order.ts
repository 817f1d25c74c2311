import type { Agreement } from "../../agreement/agreement.js";
import type { Amendment } from "../../agreement/amendment.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";

/** An amendment with its place in the agreement's list. */
export interface PlacedAmendment {
  readonly amendment: Amendment;
  readonly position: number;
}

const earlierFirst = (one: string, other: string): number => Number(one > other) - Number(one < other);

/** The amendments in the order in which one replaces another: by first day in force, then by signing. */
export const amendmentsInOrder = ({ amendments = [] }: Agreement): readonly PlacedAmendment[] =>
  amendments
    .map((amendment, position) => ({ amendment, position }))
    .sort(
      ({ amendment: one }, { amendment: other }) =>
        earlierFirst(one.inForceFrom, other.inForceFrom) || earlierFirst(one.signed ?? "", other.signed ?? ""),
    );

/** The first day on which an amendment has effect: it is signed, and in force. Undefined where it is not signed. */
export const inEffectFrom = ({ inForceFrom, signed }: Amendment): CalendarDate | undefined =>
  signed !== undefined && signed < inForceFrom ? inForceFrom : signed;

/** An agreement with the parts that an amendment replaces; everything else stays. */
export const withAmendedParts = (agreement: Agreement, { parts }: Amendment): Agreement => ({ ...agreement, ...parts });

import type { Agreement } from "../../agreement/agreement.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import { type JsonPointer, jsonPointer } from "../../notation/json-pointer.js";
import { agreedEnds } from "../../oversight/status/agreed-ends.js";

/** A successor that an agreement names, with the days that are held against each other. */
interface NamedSuccessor {
  /** The successor's first day. */
  readonly path: JsonPointer;
  readonly from: CalendarDate;
  /** Last day of the agreement itself, as amendments and events have left it. */
  readonly lastDay: CalendarDate;
}

/** The successors that an agreement names, where both days are known. */
export const successorsOf = (agreement: Agreement): readonly NamedSuccessor[] => {
  const related = agreement.term.related ?? [];
  if (!related.some(({ relation }) => relation === "successor")) return [];
  const { lastDay } = agreedEnds(agreement);
  return related.flatMap(({ relation, period }, position) =>
    relation !== "successor" || period?.from === undefined || lastDay === undefined
      ? []
      : [{ path: jsonPointer(["term", "related", position, "period", "from"]), from: period.from, lastDay }],
  );
};

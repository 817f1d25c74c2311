import type { CalendarDate } from "../../calendar/calendar-date.js";
import { type JsonPointer, jsonPointer } from "../../notation/json-pointer.js";
import type { Term } from "../../term/term.js";

/** When a predecessor ended, and where that stands. */
export interface EndOfPredecessor {
  readonly ended: CalendarDate | undefined;
  readonly path: JsonPointer;
}

/** The ends of all predecessors, in the order of the document. */
export const endsOfPredecessors = ({ related = [] }: Term): readonly EndOfPredecessor[] =>
  related.flatMap(({ relation, period }, position) =>
    relation === "predecessor"
      ? [{ ended: period?.through, path: jsonPointer(["term", "related", position, "period", "through"]) }]
      : [],
  );

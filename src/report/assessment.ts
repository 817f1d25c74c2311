import type { Period } from "../calendar/period.js";
import type { Id } from "../notation/id.js";
import type { Source } from "../party/source.js";

/** A judgement of an activity or a goal on a scale (Swedish: bedömning, status). */
export interface Assessment {
  readonly of: { readonly kind: "activity" | "goal"; readonly id: Id };
  readonly scale: Id;
  readonly step: Id;
  /** The time it was made for: a day, or known only to the month or year. */
  readonly asOf?: Period;
  /** Expected completion year (Swedish: beräknat slutår). */
  readonly completionYear?: number;
  /**
   * When a part of the work is to be done that the source moves (Swedish: framflyttat till), where it says so; not read
   * from the comment.
   */
  readonly movedTo?: Period;
  /** The reasons, in your own words. */
  readonly comment?: string;
  /** A judgement of what will be, not of what is (Swedish: prognos). */
  readonly forecast?: "forecast";
  readonly sources?: readonly Source[];
}

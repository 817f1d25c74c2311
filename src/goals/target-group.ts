import type { Quantity } from "../quantity/quantity.js";
import type { Id } from "../notation/id.js";
import type { Source } from "../party/source.js";

/** Ages in whole years, both included (Swedish: ålder). */
export interface AgeRange {
  readonly from?: number;
  readonly through?: number;
}

/** Whom the partnership is for (Swedish: målgrupp). */
export interface TargetGroup {
  readonly id: Id;
  readonly name: string;
  /** What defines it, in your own words. */
  readonly description?: string;
  readonly ages?: AgeRange;
  /** How many are known of. */
  readonly known?: Quantity;
  readonly parent?: Id;
  readonly sources?: readonly Source[];
}

import type { Id } from "../notation/id.js";

/** How one party stands on a matter (Swedish: ställningstagande). */
export interface PartyPosition {
  readonly party: Id;
  readonly position: (typeof POSITIONS)[number];
  /** How many votes it has, where a majority counts; absent: not stated, counted as one. */
  readonly votes?: number;
}

/** What a party can do in a matter (Swedish: för, emot, avstår, frånvarande). */
export const POSITIONS = ["for", "against", "abstains", "absent"] as const;

import type { JsonPointer } from "../notation/json-pointer.js";
import type { CheckReason } from "./check-reason.js";

/**
 * How an item of a checklist is answered (Swedish: svar på en punkt).
 *
 * - `stated`: the agreement says something of it; whether it is enough, a person judges
 * - `not-stated`: nothing in the data says anything of it
 * - `look`: a person should look, for the reason given
 */
export const ITEM_ANSWERS = ["stated", "not-stated", "look"] as const;

/** How an item is answered (Swedish: angivet, inte angivet, titta närmare); see {@link ITEM_ANSWERS}. */
export type ItemAnswer = (typeof ITEM_ANSWERS)[number];

/** Why an item is answered as it is (Swedish: skäl): the code of a text, and the facts that it needs. */
export interface SightingReason {
  readonly code: string;
  readonly params: object;
}

/** What an agreement says of an item (Swedish: iakttagelse), why it is answered so, and the places to look at. */
export interface Sighting<Why extends SightingReason = SightingReason> {
  readonly answer: ItemAnswer;
  readonly reason: Why;
  readonly places: readonly JsonPointer[];
}

/** The agreement says something of it, at these places (Swedish: angivet). */
export const stated = (places: readonly JsonPointer[]): Sighting<CheckReason> => ({
  answer: "stated",
  reason: { code: "stated.here", params: {} },
  places,
});

/** Nothing says anything of it (Swedish: inte angivet). */
export const notStated = (): Sighting<CheckReason> => ({
  answer: "not-stated",
  reason: { code: "not-stated.nothing-says-so", params: {} },
  places: [],
});

/** A person should look, at these places if any (Swedish: titta närmare). */
export const look = <const Why extends SightingReason>(
  reason: Why,
  places: readonly JsonPointer[] = [],
): Sighting<Why> => ({
  answer: "look",
  reason,
  places,
});

import type { Agreement } from "../agreement/agreement.js";
import type { Checklist } from "./checklist.js";
import { type ReviewOptions, reviewSubject } from "./review-subject.js";
import type { Sighting, SightingReason } from "./sighting.js";

/** An item of a checklist, answered (Swedish: besvarad punkt). */
export interface ReviewedItem<ItemId extends string = string, Why extends SightingReason = SightingReason>
  extends Sighting<Why> {
  readonly item: ItemId;
}

/** A checklist, answered for an agreement (Swedish: genomgång), in the order of its items. */
export interface Review<
  ListId extends string = string,
  ItemId extends string = string,
  Why extends SightingReason = SightingReason,
> {
  readonly checklist: ListId;
  readonly items: readonly ReviewedItem<ItemId, Why>[];
}

/**
 * Goes through an agreement by a checklist (Swedish: genomgång mot checklista): each item stated, not stated or to be
 * looked at, with the reason and the places.
 *
 * It is advice, never a fault and never a legal conclusion, and it sees only what the data hold: what a section says is
 * not read, only that there is one on the subject.
 *
 * @example
 * const term = { period: {} };
 * const agreement = { parties: [], term, sections: [{ id: "s", document: "avtalet", topic: "insurance" }] };
 * reviewAgreement(agreement, silences).items.find(({ item }) => item === "insurance").places; // ["/sections/0"]
 */
export const reviewAgreement = <ListId extends string, ItemId extends string, Why extends SightingReason>(
  agreement: Agreement,
  checklist: Checklist<ListId, ItemId, Why>,
  options?: ReviewOptions,
): Review<ListId, ItemId, Why> => {
  const subject = reviewSubject(agreement, options);
  return {
    checklist: checklist.id,
    items: checklist.items.map(({ id, check }) => ({ item: id, ...check(subject) })),
  };
};

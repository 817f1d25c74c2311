import type { CalendarDate } from "../calendar/calendar-date.js";
import type { ReviewSubject } from "./review-subject.js";
import type { Sighting, SightingReason } from "./sighting.js";

/** One thing to look for in an agreement (Swedish: punkt). */
export interface ChecklistItem<Id extends string = string, Why extends SightingReason = SightingReason> {
  /** As in the source, or a name; never changes meaning. The text comes from a catalogue. */
  readonly id: Id;
  /** What the agreement says of it; pure, never throws. */
  readonly check: (subject: ReviewSubject) => Sighting<Why>;
}

/** A named and dated list of things to look for (Swedish: checklista). Advice: none of its answers is a fault. */
export interface Checklist<
  Id extends string = string,
  ItemId extends string = string,
  Why extends SightingReason = SightingReason,
> {
  readonly id: Id;
  /** Who has published the list, or put it together. */
  readonly publisher: string;
  /** Day or year of this list; absent: not known. */
  readonly published?: CalendarDate | number;
  readonly items: readonly ChecklistItem<ItemId, Why>[];
}

/**
 * Makes a checklist (Swedish: egen checklista), one's own or a standard one; its ids become the keys of its texts.
 *
 * @example
 * const ours = defineChecklist({
 *   id: "uppsala.own", publisher: "Exempelkommunen", published: 2026,
 *   items: [{ id: "register-number", check: ({ agreement }) =>
 *     agreement.registerNumber === undefined ? notStated() : stated(["/registerNumber"]) }],
 * });
 * ours.items[0].check({ agreement: {} }).answer; // "not-stated"
 */
export const defineChecklist = <const Id extends string, const Items extends readonly ChecklistItem[]>(
  checklist: Omit<Checklist<Id>, "items"> & { readonly items: Items },
): Checklist<Id, Items[number]["id"], ReturnType<Items[number]["check"]>["reason"]> => checklist;

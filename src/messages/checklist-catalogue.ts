import type { CheckReason } from "../checklists/check-reason.js";
import type { ItemAnswer, SightingReason } from "../checklists/sighting.js";
import type { StandardChecklist } from "../checklists/standard-checklists.js";
import type { TextsOf } from "./texts.js";
import type { WordsFor } from "./words.js";

/** What a checklist and its items are called (Swedish: checklistans texter), in one's own words. */
export interface ChecklistTexts<ItemId extends string> {
  /** A sentence, with who has published it and when. */
  readonly name: string;
  /** What each item asks, a sentence or two. */
  readonly items: WordsFor<ItemId>;
}

/** What is needed to tell a review (Swedish: texter för en genomgång). */
export interface ReviewTexts<ListId extends string, Why extends SightingReason> {
  /** An item without a text throws. */
  readonly checklists: Readonly<Record<ListId, ChecklistTexts<string>>>;
  /** What each answer is called, a sentence. */
  readonly answers: WordsFor<ItemAnswer>;
  /** Why an item is answered as it is, a sentence or two. */
  readonly reasons: TextsOf<Why>;
  /** What a review is and is not. */
  readonly advice: string;
}

/**
 * Every text on checklists of one language (Swedish: textkatalog för checklistor); beside the other texts, for those
 * who use checklists.
 */
export interface ChecklistCatalogue extends Omit<ReviewTexts<never, CheckReason>, "checklists"> {
  /** Language tag (BCP 47): `"sv"`. */
  readonly language: string;
  readonly checklists: {
    readonly [List in StandardChecklist as List["id"]]: ChecklistTexts<List["items"][number]["id"]>;
  };
}

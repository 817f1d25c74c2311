import type { Review } from "../../checklists/review-agreement.js";
import type { SightingReason } from "../../checklists/sighting.js";
import { IopError } from "../../issues/iop-error.js";
import type { ReviewTexts } from "../checklist-catalogue.js";
import { textOf } from "../texts.js";

/**
 * An agreement gone through by a checklist (Swedish: genomgång i text), line by line: the list, each item with its
 * answer and why, and that it is advice. Where to look, the `places` of the items tell.
 *
 * A checklist of one's own needs its texts too, or it does not compile:
 * `{ ...svChecklists, checklists: { ...svChecklists.checklists, ours } }`.
 *
 * @throws {@link IopError} `usage.no-text` if an item of the checklist has no text.
 *
 * @example
 * const review = reviewAgreement({ parties: [], term: { period: {} } }, silences);
 * describeReview(review, svChecklists)[7]; // "Försäkring. Inte angivet. Inget i uppgifterna säger något om det."
 */
export const describeReview = <ListId extends string, Why extends SightingReason>(
  { checklist, items }: Review<ListId, string, Why>,
  { checklists, answers, reasons, advice }: ReviewTexts<NoInfer<ListId>, NoInfer<Why>>,
): readonly string[] => {
  const { name, items: texts } = checklists[checklist];
  return [
    name,
    ...items.map(({ item, answer, reason }) => {
      const text = Object.hasOwn(texts, item) ? texts[item] : undefined;
      if (text === undefined) throw new IopError("usage.no-text", "The catalogue has no text for this item.");
      return `${text} ${answers[answer]} ${textOf(reason, reasons)}`;
    }),
    advice,
  ];
};

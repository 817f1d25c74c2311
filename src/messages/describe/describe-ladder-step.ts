import type { NameOf } from "../../agreement/names-in.js";
import type { NextLadderStep } from "../../governance/next-ladder-step.js";
import type { MessageCatalogue } from "../catalogue.js";
import { withoutIdentityNumbers } from "../without-identity-numbers.js";

/**
 * Which step comes next (Swedish: nästa steg i text), a sentence. Its condition is the document's own words and is not
 * repeated.
 *
 * @param nameOf what parts are called, from `namesIn`; their ids, if it is not given
 *
 * @example
 * const next = { ladder: "breach", position: 1, action: "rectification", by: "party" };
 * describeLadderStep(next, sv); // "Nästa steg är rättelse, genom party."
 */
export const describeLadderStep = (
  next: NextLadderStep,
  catalogue: Pick<MessageCatalogue, "ladderStep">,
  nameOf: NameOf = (id) => id,
): string => withoutIdentityNumbers(catalogue.ladderStep(next, nameOf));

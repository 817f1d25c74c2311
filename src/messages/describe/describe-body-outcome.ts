import type { NameOf } from "../../agreement/names-in.js";
import type { BodyOutcome } from "../../governance/body-outcome.js";
import type { MessageCatalogue } from "../catalogue.js";
import { withoutIdentityNumbers } from "../without-identity-numbers.js";

/**
 * What comes of a proposal in a body, and how (Swedish: utfall i text), sentence by sentence. That it binds a
 * municipality only within delegation stands among the assumptions of the answer: show them too.
 *
 * @param nameOf what parts are called, from `namesIn`; their ids, if it is not given
 *
 * @example
 * const outcome = { body: "steering", matter: "budget", outcome: "not-decided", procedure: "consensus" };
 * describeBodyOutcome(outcome, en)[0]; // "The proposal is neither adopted nor rejected."
 */
export const describeBodyOutcome = (
  outcome: BodyOutcome,
  catalogue: Pick<MessageCatalogue, "bodyOutcome">,
  nameOf: NameOf = (id) => id,
): readonly string[] => catalogue.bodyOutcome(outcome, nameOf).map(withoutIdentityNumbers);

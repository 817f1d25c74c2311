import type { NameOf } from "../../agreement/names-in.js";
import type { FollowUpStanding } from "../../oversight/follow-up/follow-up-standing.js";
import type { MessageCatalogue } from "../catalogue.js";
import { withoutIdentityNumbers } from "../without-identity-numbers.js";

/**
 * What of the follow-up is done, due or late (Swedish: läget för uppföljningen i text), a sentence for each occasion.
 *
 * @param nameOf what parts are called, from `namesIn`; their ids, if it is not given
 */
export const describeFollowUp = (
  standing: FollowUpStanding,
  catalogue: Pick<MessageCatalogue, "followUp">,
  nameOf: NameOf = (id) => id,
): readonly string[] => catalogue.followUp(standing, nameOf).map(withoutIdentityNumbers);

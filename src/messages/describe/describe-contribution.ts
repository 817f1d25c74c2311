import type { NameOf } from "../../agreement/names-in.js";
import type { ContributionStanding } from "../../budget/contribution/contribution-standing.js";
import type { MessageCatalogue } from "../catalogue.js";
import { withoutIdentityNumbers } from "../without-identity-numbers.js";

/**
 * How a budget stands to a demanded share (Swedish: krav på medfinansiering i text), sentence by sentence.
 *
 * @param nameOf what parts are called, from `namesIn`; their ids, if it is not given
 */
export const describeContribution = (
  standing: ContributionStanding,
  catalogue: Pick<MessageCatalogue, "contribution">,
  nameOf: NameOf = (id) => id,
): readonly string[] => catalogue.contribution(standing, nameOf).map(withoutIdentityNumbers);

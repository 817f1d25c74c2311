import type { NameOf } from "../../agreement/names-in.js";
import type { FinancingShares } from "../../budget/contribution/financing-shares.js";
import type { MessageCatalogue } from "../catalogue.js";
import { withoutIdentityNumbers } from "../without-identity-numbers.js";

/**
 * What each party brings in and its share, of what (Swedish: finansieringsandelar i text): a line for each party,
 * then one for each side, where the answer has the sides.
 *
 * @param nameOf what parts are called, from `namesIn`; their ids, if it is not given
 */
export const describeShares = (
  shares: FinancingShares,
  catalogue: Pick<MessageCatalogue, "share" | "sideShare">,
  nameOf: NameOf = (id) => id,
): readonly string[] => [
  ...shares.shares.map((share) => withoutIdentityNumbers(catalogue.share(share, shares, nameOf))),
  ...(shares.sides ?? []).map((side) => catalogue.sideShare(side, shares)),
];

import type { NameOf } from "../../agreement/names-in.js";
import type { Basis } from "../../explanation/basis.js";
import type { MessageCatalogue } from "../catalogue.js";
import { withoutIdentityNumbers } from "../without-identity-numbers.js";

/**
 * What something rests on (Swedish: grund i text).
 *
 * The note of an interpretation is a document's own words and is not repeated.
 *
 * @param nameOf what parts are called, from `namesIn`; their ids, if it is not given
 *
 * @example
 * describeBasis({ kind: "section", section: "section-7" }, en); // "Basis: section-7."
 */
export const describeBasis = (
  basis: Basis,
  catalogue: Pick<MessageCatalogue, "basis">,
  nameOf: NameOf = (id) => id,
): string => withoutIdentityNumbers(catalogue.basis(basis, nameOf));

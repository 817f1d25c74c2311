import type { NameOf } from "../../agreement/names-in.js";
import type { AgreementDifference } from "../../oversight/amendments/agreement-difference.js";
import type { MessageCatalogue } from "../catalogue.js";
import { textOf } from "../texts.js";

/**
 * One difference between two agreements (Swedish: skillnad i text). Texts of the documents themselves are not repeated;
 * they stand in the difference as data.
 *
 * @param nameOf what parts are called, from `namesIn` (of the earlier agreement for what was removed); no names, if it
 * is not given
 *
 * @example
 * const params = { part: "grant", field: "amounts.set.amount", value: "amount" };
 * const [before, after] = [{ kind: "exact", sek: sek(500) }, { kind: "exact", sek: sek(600) }];
 * const difference = { code: "difference.changed", path: "/grants/0/amounts/0/set/amount", params, before, after };
 * describeDifference(difference, en); // "Changed: grant, amount, from SEK\u00a0500 to SEK\u00a0600."
 */
export const describeDifference = (
  difference: AgreementDifference,
  { differences }: Pick<MessageCatalogue, "differences">,
  nameOf?: NameOf,
): string => textOf(difference, differences, nameOf);

import type { AuthorisedAmount } from "../../portfolio/authorised-amounts.js";
import type { SpendingOfYear } from "../../portfolio/spending-sums.js";
import type { MessageCatalogue } from "../catalogue.js";
import { withoutIdentityNumbers } from "../without-identity-numbers.js";

/**
 * What a public body is bound to pay in a year (Swedish: bundna utgifter i text), sentence by sentence.
 *
 * @example
 * const [known, assumed] = [sek(3500000), sek(0)];
 * const sums = { known, assumed, least: known, planned: known, most: known };
 * const row = { body: { name: "Exempelkommunen" }, year: 2019, ...sums, unknown: [] };
 * describeBoundSpending(row, en).length; // 2
 */
export const describeBoundSpending = (
  spending: SpendingOfYear,
  catalogue: Pick<MessageCatalogue, "spending">,
): readonly string[] => catalogue.spending(spending).map(withoutIdentityNumbers);

/** What a decision point finances, and for what time (Swedish: beslutad finansiering i text); a sentence. */
export const describeAuthorisedAmount = (
  amount: AuthorisedAmount,
  catalogue: Pick<MessageCatalogue, "authorised">,
): string => withoutIdentityNumbers(catalogue.authorised(amount));

import type { NameOf } from "../../agreement/names-in.js";
import type { BudgetDeviations } from "../../budget/outcome/budget-deviations.js";
import type { MessageCatalogue } from "../catalogue.js";
import { withoutIdentityNumbers } from "../without-identity-numbers.js";

/**
 * The outcome of a budget period against its budget (Swedish: utfall mot budget i text): a line each for the budget
 * lines, the sides and what was not compared, last what is to be discussed.
 *
 * @param nameOf what parts are called, from `namesIn`; their ids, if it is not given
 */
export const describeDeviations = (
  deviations: BudgetDeviations,
  catalogue: Pick<MessageCatalogue, "deviations">,
  nameOf: NameOf = (id) => id,
): readonly string[] => catalogue.deviations(deviations, nameOf).map(withoutIdentityNumbers);

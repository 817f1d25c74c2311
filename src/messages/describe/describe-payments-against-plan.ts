import type { NameOf } from "../../agreement/names-in.js";
import type { PaymentsAgainstPlan } from "../../budget/payment/payments-against-plan.js";
import type { MessageCatalogue } from "../catalogue.js";
import { withoutIdentityNumbers } from "../without-identity-numbers.js";

/**
 * Payments made beside the plan for them (Swedish: utbetalningar mot plan i text): a line for each planned payment and
 * each one that was not planned.
 *
 * @param nameOf what grants are called, from `namesIn`; their ids, if it is not given
 */
export const describePaymentsAgainstPlan = (
  payments: PaymentsAgainstPlan,
  catalogue: Pick<MessageCatalogue, "againstPlan">,
  nameOf: NameOf = (id) => id,
): readonly string[] => catalogue.againstPlan(payments, nameOf).map(withoutIdentityNumbers);

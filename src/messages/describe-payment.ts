import type { NameOf } from "../agreement/names-in.js";
import type { Payment } from "../budget/split-payments.js";
import type { MessageCatalogue } from "./catalogue.js";
import { withoutIdentityNumbers } from "./without-identity-numbers.js";

/**
 * What a payment is for, how much it is, from whom and to whom (Swedish: utbetalning i text). No due day stands in it.
 *
 * @param nameOf what parties are called, from `namesIn`; their ids, if it is not given
 *
 * @example
 * const period = { from: calendarDate("2019-01-01"), through: calendarDate("2019-04-30") };
 * const payment = { period, amount: sek(500), payer: "committee", payees: ["association"] };
 * describePayment(payment, en); // "For January–April 2019: SEK\u00a0500 from committee to association."
 */
export const describePayment = (
  payment: Payment,
  catalogue: Pick<MessageCatalogue, "payment">,
  nameOf: NameOf = (id) => id,
): string => withoutIdentityNumbers(catalogue.payment(payment, nameOf));

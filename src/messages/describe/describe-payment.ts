import type { NameOf } from "../../agreement/names-in.js";
import type { PaymentRow } from "../../budget/payment/payment-row.js";
import type { MessageCatalogue } from "../catalogue.js";
import { withoutIdentityNumbers } from "../without-identity-numbers.js";

/**
 * What a payment is for, how much it is, from whom and to whom, and when it falls due if that is known (Swedish:
 * utbetalning i text).
 *
 * @param nameOf what parties are called, from `namesIn`; their ids, if it is not given
 *
 * @example
 * const period = { from: calendarDate("2019-01-01"), through: calendarDate("2019-04-30") };
 * const shared = { grant: "grant", level: "contractual", payer: "committee", payees: ["association"] };
 * const payment = { ...shared, period, amount: sek(500), belongsTo: [{ year: 2019, amount: sek(500) }] };
 * describePayment(payment, en); // "For January–April 2019: SEK\u00a0500 from committee to association."
 */
export const describePayment = (
  payment: PaymentRow,
  catalogue: Pick<MessageCatalogue, "payment">,
  nameOf: NameOf = (id) => id,
): string => withoutIdentityNumbers(catalogue.payment(payment, nameOf));

/**
 * What a payment is for, as it can stand on a payment order (Swedish: meddelande på utbetalning); no sentence.
 *
 * @example
 * const period = { from: calendarDate("2019-01-01"), through: calendarDate("2019-04-30") };
 * describePaymentPurpose({ period }, sv); // "Avser januari–april 2019"
 */
export const describePaymentPurpose = (
  payment: Pick<PaymentRow, "period">,
  catalogue: Pick<MessageCatalogue, "purpose">,
): string => catalogue.purpose(payment.period);

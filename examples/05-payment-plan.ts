/**
 * What is to be paid under an agreement in a year, and when: what an official pastes into a payment order.
 *
 *   npx tsx --conditions=iop-sdk-source examples/05-payment-plan.ts
 */
import { readFileSync } from "node:fs";
import {
  describeFailure,
  describePayment,
  describePaymentPurpose,
  explain,
  formatSek,
  namesIn,
  parseAgreementText,
  paymentsOf,
  sek,
  sumSek,
} from "iop-sdk";
import { sv } from "iop-sdk/messages/sv";

const read = parseAgreementText(
  readFileSync(new URL("agreements/uppsala-stadsmission-2019.json", import.meta.url), "utf8"),
);
if (!read.ok) throw new Error("The example agreement cannot be read.");
const agreement = read.value;
const nameOf = namesIn(agreement);
const print = (line: string) => {
  console.log(line.replaceAll("\u00a0", " "));
};

// The agreement states no due day and no bank-day rule. Whoever pays says which are taken, and the answer says so too.
const assume = { due: { month: 1, day: 1 }, bankDays: "preceding" } as const;
const payments = paymentsOf(agreement, { year: 2019, assume });
if (payments.ok) {
  print("Utbetalningar 2019");
  for (const payment of payments.value) print(`• ${describePayment(payment, sv, nameOf)}`);
  print(`  Summa: ${formatSek(sumSek(payments.value.map(({ amount }) => amount)), { decimals: "always" })}`);
  for (const line of explain(payments, sv, nameOf)) print(`  ${line}`);
}

// For 2020 the annex gives an amount in thousands only: there is no schedule until somebody has worked out the year's.
const next = paymentsOf(agreement, { year: 2020 });
if (!next.ok) print(`\n2020: ${describeFailure(next.failure, sv, nameOf)}`);

const [grant] = agreement.grants ?? [];
if (grant !== undefined) {
  const amount = { grant: grant.id, year: 2020, amount: sek(3570000), level: "contractual" } as const;
  const given = paymentsOf(agreement, { year: 2020, amounts: [amount], assume });
  for (const payment of given.ok ? given.value : []) {
    print(`${payment.due ?? ""}  ${formatSek(payment.amount)}  ${describePaymentPurpose(payment, sv)}`);
  }
}

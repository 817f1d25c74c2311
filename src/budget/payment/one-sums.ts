import { type Answer, answered, unanswered } from "../../explanation/answer.js";
import { oreOf, sekWithin } from "../../money/ore.js";
import { type BarePayment, paidTogether } from "./bare-payment.js";
import type { Grant } from "../grant/grant.js";
import type { GrantedAmount } from "../grant/granted-amounts.js";
import { piecesOf } from "./period-pieces.js";
import type { YearShare } from "./payment-row.js";
import type { PaymentAssumption, PaymentWorking } from "./payment-working.js";

/**
 * One payment for all that is granted for the same time, with what it gives for each year. How a sum for several years
 * is divided among them may be open, as long as nobody asks for one of the years.
 */
export const oneSums = (
  grant: Grant,
  granted: readonly GrantedAmount[],
  year: number | undefined,
): Answer<readonly BarePayment[], PaymentWorking> => {
  const assumptions: PaymentAssumption[] = [];
  const payments: BarePayment[] = [];
  const beyond = unanswered<PaymentWorking>({ code: "grant.beyond-15-digits", params: { grant: grant.id } });
  for (const group of paidTogether(granted.map((of) => ({ period: of.period, of })))) {
    const [{ period, of }] = group;
    const { level, payer, payees } = of;
    const partly = yearThatDoesNotCount(of);
    if (partly !== undefined) {
      return unanswered({ code: "payment.sum-counts-in-part", params: { grant: grant.id, period, year: partly } });
    }
    const ofYears = new Map<number, bigint>();
    for (const { of: each } of group) {
      if ("code" in each.years) {
        if (year !== undefined) return unanswered(each.years);
        const params = { grant: grant.id, period };
        assumptions.push({ code: "payment.years-not-divided", params, basis: { kind: "interpretation" } });
      } else {
        for (const piece of each.years) {
          ofYears.set(piece.year, (ofYears.get(piece.year) ?? 0n) + oreOf(piece.amount));
        }
      }
    }
    const amount = sekWithin(group.reduce((sum, { of: each }) => sum + oreOf(each.amount), 0n));
    const belongsTo = [...ofYears].map(([ofYear, ore]) => ({ year: ofYear, amount: sekWithin(ore) }));
    if (amount === undefined || !belongsTo.every(isWithin)) return beyond;
    payments.push({ period, belongsTo, amount, level, payer, payees });
  }
  return answered(payments, [], assumptions);
};

const isWithin = (share: { readonly amount: YearShare["amount"] | undefined }): share is YearShare =>
  share.amount !== undefined;

/** A year of an amount's period in which a surer amount takes its place. */
const yearThatDoesNotCount = ({ period, counted }: GrantedAmount): number | undefined => {
  const counts = new Set(counted);
  return piecesOf(period, "year")
    .map(({ part }) => Number(part.from.slice(0, 4)))
    .find((year) => !counts.has(year));
};

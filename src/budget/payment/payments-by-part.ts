import type { YearPart } from "../../calendar/year-part.js";
import { type Answer, answered, unanswered } from "../../explanation/answer.js";
import { basisOf } from "../../explanation/basis.js";
import { type BarePayment, MOST_PAYMENTS, paidTogether } from "./bare-payment.js";
import { divideAmong, type Rules } from "./divide.js";
import type { Grant } from "../grant/grant.js";
import { sumOfYear } from "../grant/grant-of-year.js";
import type { GrantedAmount } from "../grant/granted-amounts.js";
import { piecesOf } from "./period-pieces.js";
import type { PaymentAssumption, PaymentStep, PaymentWorking } from "./payment-working.js";

const basis = { kind: "interpretation" } as const;

/**
 * The payments of each year by parts of the year, or undivided: one for what can be asked for in the year. A year's
 * amount is divided for itself, so that the payments for it add up to it.
 */
export const paymentsByPart = (
  grant: Grant,
  granted: readonly GrantedAmount[],
  { part, year: asked, rules }: { readonly part: YearPart; readonly year: number | undefined; readonly rules: Rules },
): Answer<readonly BarePayment[], PaymentWorking> => {
  const steps: PaymentStep[] = [];
  const assumptions: PaymentAssumption[] = [];
  const payments: BarePayment[] = [];
  const pieces = [];
  for (const of of granted) {
    if ("code" in of.years) return unanswered(of.years, steps);
    const counted = new Set(of.counted);
    pieces.push(
      ...of.years
        .filter(({ year }) => counted.has(year) && (asked ?? year) === year)
        .map((piece) => ({ ...piece, of })),
    );
  }
  for (const group of paidTogether(pieces)) {
    const [{ year, period, of }] = group;
    const { level, payer, payees, given } = of;
    const sum = sumOfYear(grant, { year, level, amounts: group.map(({ amount }) => amount) });
    if (sum === undefined) return unanswered({ code: "grant.beyond-15-digits", params: { grant: grant.id } }, steps);
    if (!given) steps.push(sum);
    const parts = piecesOf(period, part);
    const divided = divideAmong(sum.output, parts, rules);
    if (!divided.ok) return unanswered(divided.failure, steps);
    const { amounts, weighing } = divided.value;
    const inputs = { grant: grant.id, period, ...weighing };
    steps.push({ code: "payment.split", inputs, output: amounts, basis: basisOf(rules.plan) });
    const equal = parts.length > 1 && weighing.weights.every((weight) => weight === weighing.weights[0]);
    if (equal) assumptions.push({ code: "payment.equal-parts", params: { parts: parts.length }, basis });
    assumptions.push(...divided.assumptions);
    amounts.forEach((amount, index) => {
      const paidFor = parts[index]?.period ?? period;
      payments.push({ period: paidFor, belongsTo: [{ year, amount }], amount, level, payer, payees });
    });
    if (payments.length > MOST_PAYMENTS) {
      return unanswered({ code: "grant.too-many-parts", params: { grant: grant.id } }, steps);
    }
  }
  return answered(payments, steps, assumptions);
};

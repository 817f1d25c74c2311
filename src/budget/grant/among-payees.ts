import { type Answer, answered, unanswered } from "../../explanation/answer.js";
import { basisOf } from "../../explanation/basis.js";
import { allocateSek } from "../../money/allocate-sek.js";
import { oreOf, sekFromOre } from "../../money/ore.js";
import { percentOf } from "../../money/percent-of.js";
import { sek, type Sek } from "../../money/sek.js";
import type { BarePayment } from "../payment/bare-payment.js";
import type { Grant, PayeeShare } from "./grant.js";
import type { PaymentRow } from "../payment/payment-row.js";
import type { PaymentStep, PaymentWorking } from "../payment/payment-working.js";

type Share = Pick<PaymentRow, "amount" | "belongsTo" | "payees">;

/** So much that every percentage of it is whole öre. */
const LARGE = sek("10000000000.00");

/** Whether shares are those of the payees, each once, and 100 % together. */
const fits = (split: readonly PayeeShare[], payees: readonly string[]): boolean => {
  const shared = new Set<string>(split.map(({ payee }) => payee));
  const whole = split.reduce((sum, { share }) => sum + (percentOf(LARGE, share) ?? 0n), 0n);
  return (
    whole === oreOf(LARGE) &&
    split.every(({ share }) => !share.startsWith("-")) &&
    shared.size === split.length &&
    new Set(payees).size === shared.size &&
    payees.every((payee) => shared.has(payee))
  );
};

/** A payment to all payees of a grant, divided among them by its shares; else undivided, which is said. */
export const amongPayees = (
  { id, payees: all, split, section }: Grant,
  { amount, belongsTo, payees }: BarePayment,
): Answer<readonly Share[], PaymentWorking> => {
  const undivided = { amount, belongsTo, payees };
  if (payees.length < 2 && split === undefined) return answered([undivided], [], []);
  if (split === undefined || payees !== all) {
    const params = { grant: id, payees };
    const basis = { kind: "interpretation" } as const;
    const said = [{ code: "payment.payees-share-as-they-agree", params, basis } as const];
    return answered([undivided], [], payees.length < 2 ? [] : said);
  }
  if (!fits(split, payees)) return unanswered({ code: "payment.shares-not-100", params: { grant: id } });
  const shares = split.map(({ share }) => share);
  const steps: PaymentStep[] = [];
  const divide = (whole: Sek): readonly Sek[] => {
    const output = allocateSek(whole, shares);
    const inputs = { amount: whole, payees: split.map(({ payee }) => payee), shares };
    const basis = basisOf(section === undefined ? {} : { section });
    steps.push({ code: "payment.split-among-payees", inputs, output, basis });
    return output;
  };
  const years = belongsTo.map(({ year, amount: ofYear }) => ({ year, amounts: divide(ofYear) }));
  const undividedByYear = years.length === 0 ? divide(amount) : [];
  const rows = split.map(({ payee }, index): Share => {
    const ofYears = years.map(({ year, amounts }) => ({ year, amount: amounts[index] ?? sek(0) }));
    const sum = ofYears.reduce((ore, share) => ore + oreOf(share.amount), 0n);
    return { amount: undividedByYear[index] ?? sekFromOre(sum), belongsTo: ofYears, payees: [payee] };
  });
  return answered(rows, steps, []);
};

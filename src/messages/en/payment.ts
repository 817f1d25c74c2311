import type { NameOf } from "../../agreement/names-in.js";
import type { CommitmentLevel } from "../../budget/grant/grant.js";
import type { PartPeriodRule, PaymentRules } from "../../budget/payment/payment-plan.js";
import type { PaymentRow } from "../../budget/payment/payment-row.js";
import type { PaymentFailure, PaymentStep } from "../../budget/payment/payment-working.js";
import type { BankDayWorking } from "../../calendar/bank-day.js";
import type { DayAdjustment } from "../../calendar/day-adjustment.js";
import type { ClosedPeriod } from "../../calendar/period.js";
import type { IndexedYearsWorking } from "../../oversight/money/indexed-grant-working.js";
import type { PaymentsAssumption } from "../../oversight/money/payments-of.js";
import type { StatusAssumption } from "../../oversight/status/status-working.js";
import { nameInBrackets } from "../name-in-brackets.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { countOf, kronor, listOf, number, percent, periodOf, sumOf } from "./phrases.js";

/** The most parts that are written out one by one: the months of a year. */
const MOST_WRITTEN = 12;

const levels: WordsFor<CommitmentLevel> = {
  contractual: "agreed",
  decided: "decided",
  planned: "planned",
};

const inBrackets: WordsFor<CommitmentLevel> = {
  contractual: "",
  decided: " (decided, not agreed)",
  planned: " (planned, neither agreed nor decided)",
};

const partPeriods: WordsFor<PartPeriodRule> = {
  "by-days": "a part of a period counts by its days",
  "by-months": "a part of a period counts by its months",
  whole: "a part of a period counts as a whole one",
};

const bankDayRules: WordsFor<DayAdjustment> = {
  unadjusted: "the due day does not move to a bank day",
  following: "the due day moves to the next bank day",
  preceding: "the due day moves to the bank day before",
};

/** The rules that a caller has given, in words. */
const rulesIn = ({ timing, due, bankDays, partPeriods: rule, oddOre }: PaymentRules): string =>
  listOf([
    ...(timing === undefined ? [] : [`payment in ${timing === "in-advance" ? "advance" : "arrears"}`]),
    ...(due === undefined ? [] : [`the due day is day ${String(due.day)} of month ${String(due.month)}`]),
    ...(bankDays === undefined ? [] : [bankDayRules[bankDays]]),
    ...(rule === undefined ? [] : [partPeriods[rule]]),
    ...(oddOre === undefined ? [] : [`öre left over are added to the ${oddOre} parts`]),
  ]);

/** The parts of an amount, if they are few. */
const partsOf = (parts: readonly string[]): string => (parts.length > MOST_WRITTEN ? "." : `: ${listOf(parts)}.`);

const isEqual = (weights: readonly number[]): boolean => weights.every((weight) => weight === weights[0]);

/** English texts for the steps of calculations on grants and their payments, but for those of bank days. */
export const paymentSteps: TextsOf<Exclude<PaymentStep, BankDayWorking["step"]>> = {
  "grant.per-inhabitant": ({ inputs: { grant, rate, inhabitants, countedOn }, output }, nameOf) =>
    `${kronor(rate)} for each inhabitant × ${countOf(inhabitants, "inhabitant")}${
      countedOn === undefined ? "" : ` on ${countedOn}`
    } is ${kronor(output)}${nameInBrackets(grant, nameOf)}.`,
  "grant.places": ({ inputs: { grant, places, rate }, output }, nameOf) =>
    `${countOf(places, "place")} × ${kronor(rate)} is ${kronor(output)}${nameInBrackets(grant, nameOf)}.`,
  "grant.share": ({ inputs: { grant, share, whole, rounding }, output }, nameOf) =>
    `${percent(share)} of ${kronor(whole)} is ${kronor(output)}${
      rounding === undefined ? "" : `, rounded to whole ${kronor(rounding.unit)}`
    }${nameInBrackets(grant, nameOf)}.`,
  "grant.divided-by-year": ({ inputs: { grant, amount, period, years }, output }, nameOf) => {
    const parts = partsOf(output.map((part, index) => `${String(years[index] ?? "")} ${kronor(part)}`));
    const what = `${kronor(amount)} for ${periodOf(period)}`;
    return `${what} is divided among the years${nameInBrackets(grant, nameOf)}${parts}`;
  },
  "grant.amount-of-year": ({ inputs: { grant, year, level, amounts }, output }, nameOf) =>
    `The ${levels[level]} amount for ${String(year)}${nameInBrackets(grant, nameOf)} is ${sumOf(amounts, output)}.`,
  "payment.amount-given": ({ inputs: { grant, year, level }, output }, nameOf) =>
    `The ${levels[level]} amount for ${String(year)}${nameInBrackets(grant, nameOf)}, worked out separately, ` +
    `is ${kronor(output)}.`,
  "payment.split": ({ inputs: { amount, period, weights }, output }) =>
    output.length === 1
      ? `${kronor(amount)} for ${periodOf(period)} is paid at once.`
      : `${kronor(amount)} for ${periodOf(period)} is divided into ${countOf(output.length, "part")}${
          isEqual(weights) ? "" : " by time"
        }${partsOf(output.map(kronor))}`,
  "payment.rest": ({ inputs: { amount, stated }, output }) =>
    `Of ${kronor(amount)} ${countOf(stated.length, "payment has", "payments have")} an amount of its own. ` +
    `What is left is ${kronor(output)}.`,
  "payment.split-among-payees": ({ inputs: { amount, payees, shares }, output }, nameOf) => {
    const parts = output.map((part, index) => {
      const [payee, share] = [payees[index], shares[index]];
      const named = payee === undefined || share === undefined ? "" : `${nameOf(payee)} ${percent(share)}, `;
      return `${named}${kronor(part)}`;
    });
    return `${kronor(amount)} is divided among the payees${partsOf(parts)}`;
  },
  "payment.due-day-of-period": ({ inputs: { period, due, timing }, output }) =>
    `The payment for ${periodOf(period)} falls due on ${output}: day ${String(due.day)} of month ${String(
      due.month,
    )} ${timing === "in-advance" ? "of the period." : "after the period."}`,
};

/** English texts for what calculations on grants and their payments took for granted. */
export const paymentAssumptions: TextsOf<
  Exclude<PaymentsAssumption, StatusAssumption | IndexedYearsWorking["assumption"]>
> = {
  "grant.vat-not-stated": ({ params: { grant } }, nameOf) =>
    `Whether VAT is within the amounts is not stated${nameInBrackets(grant, nameOf)}.`,
  "grant.divided-by-time": ({ params: { grant, period } }, nameOf) =>
    `How the amount for ${periodOf(period)} is divided among the years is not stated` +
    `${nameInBrackets(grant, nameOf)}. It is divided by time, as much for every whole year.`,
  "payment.rule-from-caller": ({ params: { grant, taken } }, nameOf) =>
    `Not stated in the agreement but assumed${nameInBrackets(grant, nameOf)}: ${rulesIn(taken)}.`,
  "payment.interpreted": ({ params: { grant, field } }, nameOf) =>
    `${fields.get(field) ?? "A fact about the payment"} is not stated in the source${nameInBrackets(grant, nameOf)}. ` +
    "The document's reading is used.",
  "payment.odd-ore-first": () => "Öre left over in the division are added to the first parts.",
  "payment.due-day-not-stated": ({ params: { grant } }, nameOf) =>
    `The agreement states no due day${nameInBrackets(grant, nameOf)}. None is assumed.`,
  "payment.bank-day-rule-not-stated": ({ params: { grant } }, nameOf) =>
    `What holds when a due day is not a bank day is not stated${nameInBrackets(grant, nameOf)}.`,
  "payment.timing-not-stated": ({ params: { grant } }, nameOf) =>
    `Whether payment is in advance or in arrears is not stated in the agreement${nameInBrackets(grant, nameOf)}.`,
  "payment.equal-parts": ({ params: { parts } }) => `The amount is divided into ${number(parts)} equal parts.`,
  "payment.amount-from-caller": ({ params: { grant, year } }, nameOf) =>
    `The amount for ${String(year)} does not stand in the agreement${nameInBrackets(grant, nameOf)}. It is given by ` +
    "whoever made the calculation.",
  "payment.years-not-divided": ({ params: { grant, period } }, nameOf) =>
    `The amount for ${periodOf(period)} is not divided among years${nameInBrackets(grant, nameOf)}. How to do so is ` +
    "not stated.",
  "payment.on-requisition": ({ params: { grant } }, nameOf) =>
    `Payment is on requisition${nameInBrackets(grant, nameOf)}. When and how much the payees ask for is not known.`,
  "payments.nothing-for-year": ({ params: { grant, year } }, nameOf) =>
    `For ${String(year)} no amount is stated${nameInBrackets(grant, nameOf)}. It is left out.`,
  "payments.after-last-day": ({ params: { grant, lastDay } }, nameOf) =>
    `Payments are for time after the last day of the agreement, ${lastDay}${nameInBrackets(grant, nameOf)}. They are ` +
    "counted as agreed. What is to be paid for that time is not calculated.",
  "payment.payees-share-as-they-agree": ({ params: { grant, payees } }, nameOf) =>
    `How these payees share the amount is not stated${nameInBrackets(grant, nameOf)}: ${listOf(payees.map(nameOf))}.`,
};

/** What an interpretation is of, by the field's name in the document. */
const fields: ReadonlyMap<string, string> = new Map([
  ["timing", "Whether payment is in advance or in arrears"],
  ["due", "The due day"],
  ["bankDays", "What holds when the due day is not a bank day"],
  ["partPeriods", "How a part of a period counts"],
  ["oddOre", "How öre left over are shared out"],
  ["frequency", "How often payment is made"],
  ["ownDays", "The days of payment"],
]);

/** English texts for what calculations on grants and their payments lack, but for those of bank days. */
export const paymentFailures: TextsOf<Exclude<PaymentFailure, BankDayWorking["failure"]>> = {
  "grant.nothing-for-year": ({ params: { grant, year } }, nameOf) =>
    `No amount is stated for ${String(year)}${nameInBrackets(grant, nameOf)}.`,
  "grant.amount-not-exact": ({ params: { grant, year } }, nameOf) =>
    `The amount for ${String(year)}${nameInBrackets(grant, nameOf)} is not stated exactly.`,
  "grant.share-not-whole-ore": ({ params: { grant, share, whole } }, nameOf) =>
    `${percent(share)} of ${kronor(whole)} is not a whole number of öre${nameInBrackets(grant, nameOf)}. ` +
    "State how it is rounded.",
  "grant.days-not-known": ({ params: { grant } }, nameOf) =>
    `Which days an amount is for cannot be told${nameInBrackets(grant, nameOf)}. State its first and last day.`,
  "grant.part-period-rule-not-stated": ({ params: { grant, period } }, nameOf) =>
    `The period ${periodOf(period)} is only a part of a payment period or of a year${nameInBrackets(grant, nameOf)}. ` +
    "State whether it counts by days, by months or as a whole one.",
  "grant.not-whole-months": ({ params: { grant, period } }, nameOf) =>
    `The period ${periodOf(period)} is not whole months${nameInBrackets(grant, nameOf)}. It cannot count by months.`,
  "grant.too-many-parts": ({ params: { grant } }, nameOf) =>
    `The amounts make more than 10,000 parts${nameInBrackets(grant, nameOf)}. Ask for one year at a time.`,
  "grant.beyond-15-digits": ({ params: { grant } }, nameOf) =>
    `An amount has more than 15 digits before the decimals${nameInBrackets(grant, nameOf)}. Check the amounts.`,
  "grant.no-amounts": ({ params: { grant } }, nameOf) =>
    `No amounts are stated at all${nameInBrackets(grant, nameOf)}.`,
  "payment.no-plan": ({ params: { grant } }, nameOf) => `How the amount (${nameOf(grant)}) is paid is not stated.`,
  "payment.sum-counts-in-part": ({ params: { grant, period, year } }, nameOf) =>
    `An amount is for ${periodOf(period)}, but for ${String(year)} there is a surer one` +
    `${nameInBrackets(grant, nameOf)}. What is then paid in one sum cannot be told.`,
  "payment.no-own-day": ({ params: { grant, period } }, nameOf) =>
    `No day of payment is stated for ${periodOf(period)}${nameInBrackets(grant, nameOf)}.`,
  "payment.own-day-for-nothing": ({ params: { grant, due } }, nameOf) =>
    `The day of payment ${due} lies outside the time that any amount is for${nameInBrackets(grant, nameOf)}. ` +
    "State which period it is for.",
  "payment.own-day-not-exact": ({ params: { grant, due } }, nameOf) =>
    `The amount on the day of payment ${due} is not stated exactly${nameInBrackets(grant, nameOf)}.`,
  "payment.own-days-differ": ({ params: { grant, amount, rest } }, nameOf) =>
    `The amounts on the days of payment do not add up to ${kronor(amount)}${nameInBrackets(grant, nameOf)}. ` +
    `The difference is ${kronor(rest)}.`,
  "payment.shares-not-100": ({ params: { grant } }, nameOf) =>
    `The payees' shares are not of every payee once and 100 per cent together${nameInBrackets(grant, nameOf)}.`,
  "payment.due-day-beyond-2199": ({ params: { period } }) =>
    `The due day of the payment for ${periodOf(period)} lies after the year 2199.`,
};

/** What a payment is for, as it can stand on a payment order; no sentence. */
export const purpose = (period: ClosedPeriod): string => `For ${periodOf(period)}`;

const vatTexts: WordsFor<NonNullable<PaymentRow["vat"]>> = {
  included: " VAT is included.",
  added: " VAT is added.",
  none: " The amount is without VAT.",
};

/** Which budget years a payment belongs to, where its day does not tell. */
const yearsOf = ({ belongsTo, due }: PaymentRow): string => {
  const [first, ...more] = belongsTo;
  if (first === undefined) return "";
  if (more.length > 0) {
    const shares = belongsTo.map((share) => `${String(share.year)} ${kronor(share.amount)}`);
    return ` It belongs to several budget years: ${listOf(shares)}.`;
  }
  return due?.startsWith(String(first.year)) === false ? ` It belongs to the budget year ${String(first.year)}.` : "";
};

/** What a payment is for, how much it is, from whom and to whom, and when it falls due. */
export const payment = (row: PaymentRow, nameOf: NameOf): string => {
  const { amount, level, payer, payees, due, unadjusted, onRequisition, vat } = row;
  const most = onRequisition === true ? "at most " : "";
  const how = onRequisition === true ? " on requisition" : "";
  const what = `${purpose(row.period)}: ${most}${kronor(amount)}${inBrackets[level]}${how}`;
  const moved = unadjusted === undefined ? "" : `, moved from ${unadjusted}`;
  const when = due === undefined ? "" : ` Due on ${due}${moved}.`;
  const withVat = vat === undefined ? "" : vatTexts[vat];
  return `${what} from ${nameOf(payer)} to ${listOf(payees.map(nameOf))}.${when}${yearsOf(row)}${withVat}`;
};

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
import { countOf, kr, listOf, number, percent, periodOf, sumOf } from "./phrases.js";

/** The most parts that are written out one by one: the months of a year. */
const MOST_WRITTEN = 12;

const levels: WordsFor<CommitmentLevel> = {
  contractual: "avtalade",
  decided: "beslutade",
  planned: "planerade",
};

const inBrackets: WordsFor<CommitmentLevel> = {
  contractual: "",
  decided: " (beslutat, inte avtalat)",
  planned: " (planerat, inte avtalat eller beslutat)",
};

const partPeriods: WordsFor<PartPeriodRule> = {
  "by-days": "en del av en period räknas efter dagar",
  "by-months": "en del av en period räknas efter månader",
  whole: "en del av en period räknas som en hel",
};

const bankDayRules: WordsFor<DayAdjustment> = {
  unadjusted: "förfallodagen flyttas inte till en bankdag",
  following: "förfallodagen flyttas till närmast följande bankdag",
  preceding: "förfallodagen flyttas till närmast föregående bankdag",
};

/** The rules that a caller has given, in words. */
const rulesIn = ({ timing, due, bankDays, partPeriods: rule, oddOre }: PaymentRules): string =>
  listOf([
    ...(timing === undefined ? [] : [`betalning i ${timing === "in-advance" ? "förskott" : "efterskott"}`]),
    ...(due === undefined ? [] : [`förfallodag är dag ${String(due.day)} i månad ${String(due.month)}`]),
    ...(bankDays === undefined ? [] : [bankDayRules[bankDays]]),
    ...(rule === undefined ? [] : [partPeriods[rule]]),
    ...(oddOre === undefined ? [] : [`överblivna ören läggs på de ${oddOre === "first" ? "första" : "sista"} delarna`]),
  ]);

/** The parts of an amount, if they are few. */
const partsOf = (parts: readonly string[]): string => (parts.length > MOST_WRITTEN ? "." : `: ${listOf(parts)}.`);

const isEqual = (weights: readonly number[]): boolean => weights.every((weight) => weight === weights[0]);

/** Swedish texts for the steps of calculations on grants and their payments, but for those of bank days. */
export const paymentSteps: TextsOf<Exclude<PaymentStep, BankDayWorking["step"]>> = {
  "grant.per-inhabitant": ({ inputs: { grant, rate, inhabitants, countedOn }, output }, nameOf) =>
    `${kr(rate)} per invånare × ${countOf(inhabitants, "invånare", "invånare")}${
      countedOn === undefined ? "" : ` ${countedOn}`
    } är ${kr(output)}${nameInBrackets(grant, nameOf)}.`,
  "grant.places": ({ inputs: { grant, places, rate }, output }, nameOf) =>
    `${countOf(places, "plats", "platser")} × ${kr(rate)} är ${kr(output)}${nameInBrackets(grant, nameOf)}.`,
  "grant.share": ({ inputs: { grant, share, whole, rounding }, output }, nameOf) =>
    `${percent(share)} av ${kr(whole)} är ${kr(output)}${
      rounding === undefined ? "" : `, avrundat till hela ${kr(rounding.unit)}`
    }${nameInBrackets(grant, nameOf)}.`,
  "grant.divided-by-year": ({ inputs: { grant, amount, period, years }, output }, nameOf) =>
    `${kr(amount)} för ${periodOf(period)} fördelas på åren${nameInBrackets(grant, nameOf)}${partsOf(
      output.map((part, index) => `${String(years[index] ?? "")} ${kr(part)}`),
    )}`,
  "grant.amount-of-year": ({ inputs: { grant, year, level, amounts }, output }, nameOf) =>
    `Det ${levels[level]} beloppet för ${String(year)}${nameInBrackets(grant, nameOf)} är ${sumOf(amounts, output)}.`,
  "payment.amount-given": ({ inputs: { grant, year, level }, output }, nameOf) =>
    `Det ${levels[level]} beloppet för ${String(year)}${nameInBrackets(grant, nameOf)} är särskilt uträknat ` +
    `till ${kr(output)}.`,
  "payment.split": ({ inputs: { amount, period, weights }, output }) =>
    output.length === 1
      ? `${kr(amount)} för ${periodOf(period)} betalas på en gång.`
      : `${kr(amount)} för ${periodOf(period)} delas i ${countOf(output.length, "del", "delar")}${
          isEqual(weights) ? "" : " efter tid"
        }${partsOf(output.map(kr))}`,
  "payment.rest": ({ inputs: { amount, stated }, output }) =>
    `Av ${kr(amount)} har ${countOf(stated.length, "betalning", "betalningar")} ett eget belopp. ` +
    `Kvar är ${kr(output)}.`,
  "payment.split-among-payees": ({ inputs: { amount, payees, shares }, output }, nameOf) =>
    `${kr(amount)} fördelas på mottagarna${partsOf(
      output.map((part, index) => {
        const [payee, share] = [payees[index], shares[index]];
        return payee === undefined || share === undefined
          ? kr(part)
          : `${nameOf(payee)} ${percent(share)}, ${kr(part)}`;
      }),
    )}`,
  "payment.due-day-of-period": ({ inputs: { period, due, timing }, output }) =>
    `Betalningen för ${periodOf(period)} förfaller ${output}: dag ${String(due.day)} i månad ${String(due.month)} ${
      timing === "in-advance" ? "i perioden." : "efter perioden."
    }`,
};

/** Swedish texts for what calculations on grants and their payments took for granted. */
export const paymentAssumptions: TextsOf<
  Exclude<PaymentsAssumption, StatusAssumption | IndexedYearsWorking["assumption"]>
> = {
  "grant.vat-not-stated": ({ params: { grant } }, nameOf) =>
    `Om moms ingår i beloppen anges inte${nameInBrackets(grant, nameOf)}.`,
  "grant.divided-by-time": ({ params: { grant, period } }, nameOf) =>
    `Hur beloppet för ${periodOf(period)} fördelas på åren anges inte${nameInBrackets(grant, nameOf)}. Det är ` +
    "fördelat efter tid, med lika mycket för varje helt år.",
  "payment.rule-from-caller": ({ params: { grant, taken } }, nameOf) =>
    `Anges inte i överenskommelsen utan är antaget${nameInBrackets(grant, nameOf)}: ${rulesIn(taken)}.`,
  "payment.interpreted": ({ params: { grant, field } }, nameOf) =>
    `${fields.get(field) ?? "En uppgift om betalningen"} anges inte i källan${nameInBrackets(grant, nameOf)}. ` +
    "Dokumentets tolkning används.",
  "payment.odd-ore-first": () => "Ören som blir över vid delningen läggs på de första delarna.",
  "payment.due-day-not-stated": ({ params: { grant } }, nameOf) =>
    `Överenskommelsen anger ingen förfallodag${nameInBrackets(grant, nameOf)}. Ingen är antagen.`,
  "payment.bank-day-rule-not-stated": ({ params: { grant } }, nameOf) =>
    `Vad som gäller när en förfallodag inte är en bankdag anges inte${nameInBrackets(grant, nameOf)}.`,
  "payment.timing-not-stated": ({ params: { grant } }, nameOf) =>
    `Om betalningen sker i förskott eller i efterskott anges inte i överenskommelsen${nameInBrackets(grant, nameOf)}.`,
  "payment.equal-parts": ({ params: { parts } }) => `Beloppet är delat i ${number(parts)} lika delar.`,
  "payment.amount-from-caller": ({ params: { grant, year } }, nameOf) =>
    `Beloppet för ${String(year)} står inte i överenskommelsen${nameInBrackets(grant, nameOf)}. Det är angivet av ` +
    "den som har räknat.",
  "payment.years-not-divided": ({ params: { grant, period } }, nameOf) =>
    `Beloppet för ${periodOf(period)} är inte fördelat på år${nameInBrackets(grant, nameOf)}. ` +
    "Hur det ska ske anges inte.",
  "payment.on-requisition": ({ params: { grant } }, nameOf) =>
    `Betalningen sker mot rekvisition${nameInBrackets(grant, nameOf)}. ` +
    "När och hur mycket mottagarna begär är inte känt.",
  "payments.nothing-for-year": ({ params: { grant, year } }, nameOf) =>
    `För ${String(year)} anges inget belopp${nameInBrackets(grant, nameOf)}. Det är inte med.`,
  "payments.after-last-day": ({ params: { grant, lastDay } }, nameOf) =>
    `Betalningar avser tid efter överenskommelsens sista dag ${lastDay}${nameInBrackets(grant, nameOf)}. ` +
    "De är räknade som avtalat. Vad som ska betalas för den tiden är inte beräknat.",
  "payment.payees-share-as-they-agree": ({ params: { grant, payees } }, nameOf) =>
    `Hur följande mottagare fördelar beloppet mellan sig anges inte${nameInBrackets(grant, nameOf)}: ` +
    `${listOf(payees.map(nameOf))}.`,
};

/** What an interpretation is of, by the field's name in the document. */
const fields: ReadonlyMap<string, string> = new Map([
  ["timing", "Om betalningen sker i förskott eller i efterskott"],
  ["due", "Förfallodagen"],
  ["bankDays", "Vad som gäller när förfallodagen inte är en bankdag"],
  ["partPeriods", "Hur en del av en period räknas"],
  ["oddOre", "Hur överblivna ören fördelas"],
  ["frequency", "Hur ofta betalningen sker"],
  ["ownDays", "Betalningsdagarna"],
]);

/** Swedish texts for what calculations on grants and their payments lack, but for those of bank days. */
export const paymentFailures: TextsOf<Exclude<PaymentFailure, BankDayWorking["failure"]>> = {
  "grant.nothing-for-year": ({ params: { grant, year } }, nameOf) =>
    `Inget belopp anges för ${String(year)}${nameInBrackets(grant, nameOf)}.`,
  "grant.amount-not-exact": ({ params: { grant, year } }, nameOf) =>
    `Beloppet för ${String(year)}${nameInBrackets(grant, nameOf)} är inte angivet exakt.`,
  "grant.share-not-whole-ore": ({ params: { grant, share, whole } }, nameOf) =>
    `${percent(share)} av ${kr(whole)} är inte hela ören${nameInBrackets(grant, nameOf)}. Ange hur det avrundas.`,
  "grant.days-not-known": ({ params: { grant } }, nameOf) =>
    `Vilka dagar ett belopp avser framgår inte${nameInBrackets(grant, nameOf)}. Ange första och sista dag.`,
  "grant.part-period-rule-not-stated": ({ params: { grant, period } }, nameOf) =>
    `Perioden ${periodOf(period)} är bara en del av en betalningsperiod eller av ett år` +
    `${nameInBrackets(grant, nameOf)}. Ange om den räknas efter dagar, efter månader eller som en hel.`,
  "grant.not-whole-months": ({ params: { grant, period } }, nameOf) =>
    `Perioden ${periodOf(period)} är inte hela månader${nameInBrackets(grant, nameOf)}. ` +
    "Den kan inte räknas efter månader.",
  "grant.too-many-parts": ({ params: { grant } }, nameOf) =>
    `Beloppen blir fler än 10 000 delar${nameInBrackets(grant, nameOf)}. Fråga om ett år i taget.`,
  "grant.beyond-15-digits": ({ params: { grant } }, nameOf) =>
    `Ett belopp har fler än 15 siffror före decimalerna${nameInBrackets(grant, nameOf)}. Kontrollera beloppen.`,
  "grant.no-amounts": ({ params: { grant } }, nameOf) => `Inga belopp anges alls${nameInBrackets(grant, nameOf)}.`,
  "payment.no-plan": ({ params: { grant } }, nameOf) => `Hur beloppet (${nameOf(grant)}) betalas anges inte.`,
  "payment.sum-counts-in-part": ({ params: { grant, period, year } }, nameOf) =>
    `Ett belopp avser ${periodOf(period)}, men för ${String(year)} finns ett säkrare` +
    `${nameInBrackets(grant, nameOf)}. Vad som då betalas i en summa framgår inte.`,
  "payment.no-own-day": ({ params: { grant, period } }, nameOf) =>
    `Ingen betalningsdag anges för ${periodOf(period)}${nameInBrackets(grant, nameOf)}.`,
  "payment.own-day-for-nothing": ({ params: { grant, due } }, nameOf) =>
    `Betalningsdagen ${due} ligger utanför den tid som något belopp avser${nameInBrackets(grant, nameOf)}. ` +
    "Ange vilken period den avser.",
  "payment.own-day-not-exact": ({ params: { grant, due } }, nameOf) =>
    `Beloppet på betalningsdagen ${due} är inte angivet exakt${nameInBrackets(grant, nameOf)}.`,
  "payment.own-days-differ": ({ params: { grant, amount, rest } }, nameOf) =>
    `Beloppen på betalningsdagarna blir inte tillsammans ${kr(amount)}${nameInBrackets(grant, nameOf)}. ` +
    `Skillnaden är ${kr(rest)}.`,
  "payment.shares-not-100": ({ params: { grant } }, nameOf) =>
    `Mottagarnas andelar omfattar inte alla mottagare en gång med sammanlagt 100 procent` +
    `${nameInBrackets(grant, nameOf)}.`,
  "payment.due-day-beyond-2199": ({ params: { period } }) =>
    `Förfallodagen för ${periodOf(period)} ligger efter år 2199.`,
};

/** What a payment is for, as it can stand on a payment order; no sentence. */
export const purpose = (period: ClosedPeriod): string => `Avser ${periodOf(period)}`;

const vatTexts: WordsFor<NonNullable<PaymentRow["vat"]>> = {
  included: " Moms ingår.",
  added: " Moms tillkommer.",
  none: " Beloppet är utan moms.",
};

/** Which budget years a payment belongs to, where its day does not tell. */
const yearsOf = ({ belongsTo, due }: PaymentRow): string => {
  const [first, ...more] = belongsTo;
  if (first === undefined) return "";
  if (more.length > 0) {
    const shares = belongsTo.map((share) => `${String(share.year)} ${kr(share.amount)}`);
    return ` Hör till flera budgetår: ${listOf(shares)}.`;
  }
  return due?.startsWith(String(first.year)) === false ? ` Hör till budgetåret ${String(first.year)}.` : "";
};

/** What a payment is for, how much it is, from whom and to whom, and when it falls due. */
export const payment = (row: PaymentRow, nameOf: NameOf): string => {
  const { amount, level, payer, payees, due, unadjusted, onRequisition, vat } = row;
  const most = onRequisition === true ? "högst " : "";
  const how = onRequisition === true ? " mot rekvisition" : "";
  const what = `${purpose(row.period)}: ${most}${kr(amount)}${inBrackets[level]}${how}`;
  const moved = unadjusted === undefined ? "" : `, flyttat från ${unadjusted}`;
  const when = due === undefined ? "" : ` Förfaller ${due}${moved}.`;
  const withVat = vat === undefined ? "" : vatTexts[vat];
  return `${what} från ${nameOf(payer)} till ${listOf(payees.map(nameOf))}.${when}${yearsOf(row)}${withVat}`;
};

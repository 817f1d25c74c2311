import type { BudgetAssumption, BudgetFailure, BudgetStep } from "../../budget/budget-working.js";
import type { ShareBase } from "../../budget/share-base.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { countOf, genitiveOf, kronor, listOf, number, percent, sumOf } from "./phrases.js";
import { words } from "./words.js";

/** What a share is counted of. */
export const shareBases: WordsFor<ShareBase> = {
  total: "everything that the parties bring in",
  cash: "what the parties bring in as money",
};

const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** English texts for the steps of calculations on budgets and grants. */
export const budgetSteps: TextsOf<BudgetStep> = {
  "budget.contribution": ({ inputs: { party, amounts }, output }, nameOf) =>
    `${nameOf(party)} brings in ${sumOf(amounts, output)}.`,
  "budget.whole": ({ inputs: { of, amounts }, output }) => `${sentence(shareBases[of])}: ${sumOf(amounts, output)}.`,
  "budget.share": ({ inputs: { party, part, whole }, output }, nameOf) =>
    `${genitiveOf(nameOf(party))} share: ${kronor(part)} of ${kronor(whole)} is ${percent(output)}.`,
  "grant.amount-of-year": ({ inputs: { grant, year, amounts }, output }, nameOf) =>
    `The amount for ${year} (${nameOf(grant)}) is ${sumOf(amounts, output)}.`,
  "payment.split": ({ inputs: { amount, parts }, output }) =>
    parts === 1
      ? `${kronor(amount)} is paid at once.`
      : `${kronor(amount)} is divided into ${countOf(parts, "part")}: ${listOf(output.map(kronor))}.`,
};

/** English texts for what calculations on budgets and grants took for granted. */
export const budgetAssumptions: TextsOf<BudgetAssumption> = {
  "budget.rounded-amounts": ({ params: { unit } }) =>
    `The amounts are rounded to the nearest ${kronor(unit)} in the source.`,
  "budget.about-amounts": ({ params: { lines } }, nameOf) =>
    `Approximate amounts are counted as they stand: ${listOf(lines.map(nameOf))}.`,
  "budget.content-without-figure": ({ params: { party, category } }, nameOf) =>
    `The share is from ${genitiveOf(nameOf(party))} sources, of which ${words.budgetCategories[category]} not given.`,
  "payment.due-day-not-stated": () => "The agreement states no due day. None is assumed.",
  "payment.bank-day-rule-not-stated": () =>
    "The agreement does not state what holds when a day of payment is not a bank day.",
  "payment.timing-not-stated": () => "The agreement does not state whether payment is in advance or in arrears.",
  "payment.equal-parts": ({ params: { parts } }) =>
    parts === 1
      ? "The year's amount is paid undivided."
      : `The year's amount is divided into ${number(parts)} equal parts.`,
  "payment.odd-ore-first": () => "Öre left over in the division are added to the first parts.",
  "payment.amount-planned": ({ params: { year } }) =>
    `The amount for ${year} is planned in a budget, neither agreed nor decided.`,
};

/** English texts for what calculations on budgets and grants lack. */
export const budgetFailures: TextsOf<BudgetFailure> = {
  "budget.no-such-period": () => "The budget has no such period. Give the id of one of its periods.",
  "budget.contributor-missing": ({ params: { line } }, nameOf) =>
    `For the income "${nameOf(line)}" it is not stated which party brings it in. State the party.`,
  "budget.amount-unknown": ({ params: { line, period } }, nameOf) =>
    `The amount of "${nameOf(line)}" for ${nameOf(period)} is not known.`,
  "budget.nothing-to-share": ({ params: { of } }) => `Shares cannot be counted: ${shareBases[of]} is not above zero.`,
  "budget.beyond-15-digits": () => "An amount has more than 15 digits before the decimals. Check the amounts.",
  "grant.nothing-for-year": ({ params: { grant, year } }, nameOf) =>
    `No amount is stated for ${year} (${nameOf(grant)}).`,
  "grant.amount-not-exact": ({ params: { grant, year } }, nameOf) =>
    `The amount for ${year} (${nameOf(grant)}) is not stated exactly.`,
  "grant.amount-not-of-calendar-year": ({ params: { grant, year } }, nameOf) =>
    `The amount for ${year} (${nameOf(grant)}) is for another time than the calendar year.`,
  "payment.no-plan": ({ params: { grant } }, nameOf) => `How the amount (${nameOf(grant)}) is paid is not stated.`,
  "payment.not-by-parts-of-the-year": ({ params: { frequency } }) =>
    `Payment is made ${words.frequencies[frequency]}. It does not follow parts of the year.`,
};

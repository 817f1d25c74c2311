import type { BudgetAssumption, BudgetFailure, BudgetStep } from "../../budget/budget-working.js";
import type { BudgetCategory, ContributionForm } from "../../budget/budget.js";
import type { ShareBase } from "../../budget/contribution/share-base.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { genitiveOf, kronor, listOf, percent, sumOf } from "./phrases.js";
import { words } from "./words.js";

/** What a share is counted of. */
export const shareBases: WordsFor<ShareBase> = {
  total: "everything that the parties bring in",
  cash: "what the parties bring in as money",
  grant: "the grant in the budget",
};

/** A kind of contribution: the category, and the form where that is not money and says something more. */
const kindOf = (category: BudgetCategory, form: ContributionForm): string =>
  form === "money" || form === category
    ? words.budgetCategories[category]
    : `${words.budgetCategories[category]} (${words.contributionForms[form]})`;

const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** English texts for the steps of calculations on budgets and grants. */
export const budgetSteps: TextsOf<BudgetStep> = {
  "budget.contribution": ({ inputs: { party, amounts }, output }, nameOf) =>
    `${nameOf(party)} brings in ${sumOf(amounts, output)}.`,
  "budget.whole": ({ inputs: { of, amounts }, output }) => `${sentence(shareBases[of])}: ${sumOf(amounts, output)}.`,
  "budget.share": ({ inputs: { party, part, whole }, output }, nameOf) =>
    `${genitiveOf(nameOf(party))} share: ${kronor(part)} of ${kronor(whole)} is ${percent(output)}.`,
  "budget.kind-share": ({ inputs: { party, category, form, amounts, whole }, output }, nameOf) =>
    `${nameOf(party)}, ${kindOf(category, form)}: ${listOf(amounts.map(kronor))} of ${kronor(whole)} is ` +
    `${percent(output)}.`,
  "budget.state-money": ({ inputs: { party, amounts }, output }, nameOf) =>
    `What ${nameOf(party)} brings in includes money from the state: ${sumOf(amounts, output)}.`,
  "budget.side-share": ({ inputs: { side, amounts, whole }, output }) =>
    `${words.sides[side]} brings in ${listOf(amounts.map(kronor))} of ${kronor(whole)}, together ${percent(output)}.`,
};

/** English texts for what calculations on budgets and grants took for granted. */
export const budgetAssumptions: TextsOf<BudgetAssumption> = {
  "budget.rounded-amounts": ({ params: { unit } }) =>
    `The amounts are rounded to the nearest ${kronor(unit)} in the source.`,
  "budget.about-amounts": ({ params: { lines } }, nameOf) =>
    `Approximate amounts are counted as they stand: ${listOf(lines.map(nameOf))}.`,
  "budget.content-without-figure": ({ params: { party, category } }, nameOf) =>
    `The share is from ${genitiveOf(nameOf(party))} sources, of which ${words.budgetCategories[category]} not given.`,
};

/** English texts for what calculations on budgets and grants lack. */
export const budgetFailures: TextsOf<BudgetFailure> = {
  "budget.no-such-period": () => "The budget has no such period. Give the id of one of its periods.",
  "budget.contributor-missing": ({ params: { line } }, nameOf) =>
    `For the income "${nameOf(line)}" it is not stated which party brings it in. State the party.`,
  "budget.party-without-side": ({ params: { party } }, nameOf) =>
    `It is not stated whether ${nameOf(party)} is of the public or the civil-society side. State it.`,
  "budget.cell-twice": ({ params: { line, period } }, nameOf) =>
    `For "${nameOf(line)}" two amounts are given for ${nameOf(period)}. Give one.`,
  "budget.amount-unknown": ({ params: { line, period } }, nameOf) =>
    `The amount of "${nameOf(line)}" for ${nameOf(period)} is not known.`,
  "budget.nothing-to-share": ({ params: { of } }) => `Shares cannot be counted: ${shareBases[of]} is not above zero.`,
  "budget.beyond-15-digits": () => "An amount has more than 15 digits before the decimals. Check the amounts.",
};

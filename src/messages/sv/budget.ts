import type { BudgetAssumption, BudgetFailure, BudgetStep } from "../../budget/budget-working.js";
import type { BudgetCategory, ContributionForm } from "../../budget/budget.js";
import type { ShareBase } from "../../budget/contribution/share-base.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { genitiveOf, kr, listOf, percent, sumOf } from "./phrases.js";
import { words } from "./words.js";

/** What a share is counted of. */
export const shareBases: WordsFor<ShareBase> = {
  total: "allt som parterna tillför",
  cash: "det som parterna tillför i pengar",
  grant: "bidraget enligt budgeten",
};

/** A kind of contribution: the category, and the form where that is not money and says something more. */
const kindOf = (category: BudgetCategory, form: ContributionForm): string =>
  form === "money" || form === category
    ? words.budgetCategories[category]
    : `${words.budgetCategories[category]} (${words.contributionForms[form]})`;

const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** Swedish texts for the steps of calculations on budgets and grants. */
export const budgetSteps: TextsOf<BudgetStep> = {
  "budget.contribution": ({ inputs: { party, amounts }, output }, nameOf) =>
    `${nameOf(party)} tillför ${sumOf(amounts, output)}.`,
  "budget.whole": ({ inputs: { of, amounts }, output }) => `${sentence(shareBases[of])}: ${sumOf(amounts, output)}.`,
  "budget.share": ({ inputs: { party, part, whole }, output }, nameOf) =>
    `${genitiveOf(nameOf(party))} andel: ${kr(part)} av ${kr(whole)} är ${percent(output)}.`,
  "budget.kind-share": ({ inputs: { party, category, form, amounts, whole }, output }, nameOf) =>
    `${nameOf(party)}, ${kindOf(category, form)}: ${listOf(amounts.map(kr))} av ${kr(whole)} är ${percent(output)}.`,
  "budget.state-money": ({ inputs: { party, amounts }, output }, nameOf) =>
    `I det som ${nameOf(party)} tillför ingår statliga medel: ${sumOf(amounts, output)}.`,
  "budget.side-share": ({ inputs: { side, amounts, whole }, output }) =>
    `${words.sides[side]} tillför ${listOf(amounts.map(kr))} av ${kr(whole)}, tillsammans ${percent(output)}.`,
};

/** Swedish texts for what calculations on budgets and grants took for granted. */
export const budgetAssumptions: TextsOf<BudgetAssumption> = {
  "budget.rounded-amounts": ({ params: { unit } }) => `Beloppen är avrundade till närmaste ${kr(unit)} i källan.`,
  "budget.about-amounts": ({ params: { lines } }, nameOf) =>
    `Ungefärliga belopp är räknade som de står: ${listOf(lines.map(nameOf))}.`,
  "budget.content-without-figure": ({ params: { party, category } }, nameOf) =>
    `Andelen är från ${genitiveOf(nameOf(party))} källor, varav ${words.budgetCategories[category]} inte redovisas.`,
};

/** Swedish texts for what calculations on budgets and grants lack. */
export const budgetFailures: TextsOf<BudgetFailure> = {
  "budget.no-such-period": () => "Budgeten har ingen sådan period. Ange beteckningen på en av budgetens perioder.",
  "budget.contributor-missing": ({ params: { line } }, nameOf) =>
    `För intäkten ”${nameOf(line)}” anges inte vilken part som tillför den. Ange parten.`,
  "budget.party-without-side": ({ params: { party } }, nameOf) =>
    `Om ${nameOf(party)} hör till den offentliga eller den idéburna sidan är inte angivet. Ange det.`,
  "budget.cell-twice": ({ params: { line, period } }, nameOf) =>
    `För ”${nameOf(line)}” anges två belopp ${nameOf(period)}. Ange ett.`,
  "budget.amount-unknown": ({ params: { line, period } }, nameOf) =>
    `Beloppet för ”${nameOf(line)}” ${nameOf(period)} är inte känt.`,
  "budget.nothing-to-share": ({ params: { of } }) => `Andelar kan inte räknas: ${shareBases[of]} är inte över noll.`,
  "budget.beyond-15-digits": () => "Ett belopp har fler än 15 siffror före decimalerna. Kontrollera beloppen.",
};

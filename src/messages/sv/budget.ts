import type { BudgetAssumption, BudgetFailure, BudgetStep } from "../../budget/budget-working.js";
import type { ShareBase } from "../../budget/share-base.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { countOf, genitiveOf, kr, listOf, number, percent, sumOf } from "./phrases.js";
import { words } from "./words.js";

/** What a share is counted of. */
export const shareBases: WordsFor<ShareBase> = {
  total: "allt som parterna tillför",
  cash: "det som parterna tillför i pengar",
};

const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** Swedish texts for the steps of calculations on budgets and grants. */
export const budgetSteps: TextsOf<BudgetStep> = {
  "budget.contribution": ({ inputs: { party, amounts }, output }, nameOf) =>
    `${nameOf(party)} tillför ${sumOf(amounts, output)}.`,
  "budget.whole": ({ inputs: { of, amounts }, output }) => `${sentence(shareBases[of])}: ${sumOf(amounts, output)}.`,
  "budget.share": ({ inputs: { party, part, whole }, output }, nameOf) =>
    `${genitiveOf(nameOf(party))} andel: ${kr(part)} av ${kr(whole)} är ${percent(output)}.`,
  "grant.amount-of-year": ({ inputs: { grant, year, amounts }, output }, nameOf) =>
    `Beloppet för ${year} (${nameOf(grant)}) är ${sumOf(amounts, output)}.`,
  "payment.split": ({ inputs: { amount, parts }, output }) =>
    parts === 1
      ? `${kr(amount)} betalas på en gång.`
      : `${kr(amount)} delas i ${countOf(parts, "del", "delar")}: ${listOf(output.map(kr))}.`,
};

/** Swedish texts for what calculations on budgets and grants took for granted. */
export const budgetAssumptions: TextsOf<BudgetAssumption> = {
  "budget.rounded-amounts": ({ params: { unit } }) => `Beloppen är avrundade till närmaste ${kr(unit)} i källan.`,
  "budget.about-amounts": ({ params: { lines } }, nameOf) =>
    `Ungefärliga belopp är räknade som de står: ${listOf(lines.map(nameOf))}.`,
  "budget.content-without-figure": ({ params: { party, category } }, nameOf) =>
    `Andelen är från ${genitiveOf(nameOf(party))} källor, varav ${words.budgetCategories[category]} inte redovisas.`,
  "payment.due-day-not-stated": () => "Överenskommelsen anger ingen förfallodag. Ingen är antagen.",
  "payment.bank-day-rule-not-stated": () =>
    "Överenskommelsen anger inte vad som gäller när en betalningsdag inte är en bankdag.",
  "payment.timing-not-stated": () => "Överenskommelsen anger inte om betalningen sker i förskott eller i efterskott.",
  "payment.equal-parts": ({ params: { parts } }) =>
    parts === 1 ? "Årets belopp betalas odelat." : `Årets belopp är delat i ${number(parts)} lika delar.`,
  "payment.odd-ore-first": () => "Ören som blir över vid delningen läggs på de första delarna.",
  "payment.amount-planned": ({ params: { year } }) =>
    `Beloppet för ${year} är planerat i en budget, inte avtalat eller beslutat.`,
};

/** Swedish texts for what calculations on budgets and grants lack. */
export const budgetFailures: TextsOf<BudgetFailure> = {
  "budget.no-such-period": () => "Budgeten har ingen sådan period. Ange beteckningen på en av budgetens perioder.",
  "budget.contributor-missing": ({ params: { line } }, nameOf) =>
    `För intäkten ”${nameOf(line)}” anges inte vilken part som tillför den. Ange parten.`,
  "budget.amount-unknown": ({ params: { line, period } }, nameOf) =>
    `Beloppet för ”${nameOf(line)}” ${nameOf(period)} är inte känt.`,
  "budget.nothing-to-share": ({ params: { of } }) => `Andelar kan inte räknas: ${shareBases[of]} är inte över noll.`,
  "budget.beyond-15-digits": () => "Ett belopp har fler än 15 siffror före decimalerna. Kontrollera beloppen.",
  "grant.nothing-for-year": ({ params: { grant, year } }, nameOf) =>
    `Inget belopp anges för ${year} (${nameOf(grant)}).`,
  "grant.amount-not-exact": ({ params: { grant, year } }, nameOf) =>
    `Beloppet för ${year} (${nameOf(grant)}) är inte angivet exakt.`,
  "grant.amount-not-of-calendar-year": ({ params: { grant, year } }, nameOf) =>
    `Beloppet för ${year} (${nameOf(grant)}) avser en annan tid än kalenderåret.`,
  "payment.no-plan": ({ params: { grant } }, nameOf) => `Hur beloppet (${nameOf(grant)}) betalas anges inte.`,
  "payment.not-by-parts-of-the-year": ({ params: { frequency } }) =>
    `Betalningen sker ${words.frequencies[frequency]}. Den följer inte delar av året.`,
};

import type { BudgetFailure } from "../../budget/budget-working.js";
import type { GrantFailure } from "../../budget/grant/grant-working.js";
import type { PaymentFailure } from "../../budget/payment/payment-working.js";
import type { IndexationAssumption, IndexationFailure, IndexationStep } from "../../indexation/indexation-working.js";
import type { LeastBoundWorking } from "../../oversight/money/bound-working.js";
import type { AmountGround, YearOfGrant } from "../../oversight/money/indexed-grant.js";
import type { IndexedGrantFailure, IndexedYearsWorking } from "../../oversight/money/indexed-grant-working.js";
import { nameInBrackets } from "../name-in-brackets.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { kr, percent } from "./phrases.js";

/** Swedish texts for the steps of an indexed grant, but for those of the indexation. */
export const indexedGrantSteps: TextsOf<Exclude<IndexedYearsWorking["step"], IndexationStep>> = {
  "grant.assumed-change": ({ inputs: { grant, year, assumed } }, nameOf) =>
    `${year}: Förändringen antas vara ${percent(assumed)}${nameInBrackets(grant, nameOf)}. ` +
    "Inga publicerade tal är använda.",
};

/** Swedish texts for what an indexed grant took for granted, but for what the indexation did. */
export const indexedGrantAssumptions: TextsOf<Exclude<IndexedYearsWorking["assumption"], IndexationAssumption>> = {
  "grant.change-assumed": ({ params: { grant, from, through, assumed } }, nameOf) =>
    `Uppräkningen ${from === through ? String(from) : `${from}–${through}`}${nameInBrackets(grant, nameOf)} är ett ` +
    `antagande: ${percent(assumed)} om året, räknat från året innan.`,
};

type Own = Exclude<
  IndexedGrantFailure,
  GrantFailure | PaymentFailure | IndexationFailure | BudgetFailure | LeastBoundWorking["failure"]
>;

/** Swedish texts for what keeps a grant from being indexed, but for what the indexation lacks. */
export const indexedGrantFailures: TextsOf<Own> = {
  "grant.no-such-clause": ({ params: { grant } }, nameOf) =>
    `Uppräkningsvillkoret finns inte i överenskommelsen${nameInBrackets(grant, nameOf)}.`,
  "grant.nothing-to-index": ({ params: { grant } }, nameOf) =>
    `Inget avtalat belopp för ett helt kalenderår att räkna från${nameInBrackets(grant, nameOf)}.`,
  "grant.indexed-year-in-part": ({ params: { grant, year, lastDay } }, nameOf) =>
    `Överenskommelsen upphör ${lastDay}. Vad en del av ${year} ger av ett uppräknat belopp anges ` +
    `inte${nameInBrackets(grant, nameOf)}.`,
  "grant.indexed-sum-to-others": ({ params: { grant, year } }, nameOf) =>
    `Beloppen för ${year} har olika betalare eller mottagare${nameInBrackets(grant, nameOf)}. Ange hur det ` +
    "uppräknade beloppet fördelas.",
};

const grounds: WordsFor<Exclude<AmountGround, "unknown">> = {
  contractual: "enligt överenskommelsen",
  "published-figures": "uppräknat med publicerade indextal",
  decided: "beslutat, inte avtalat",
  "assumed-change": "uppräknat med en antagen förändring",
  planned: "planerat, inte avtalat eller beslutat",
};

/** What a grant comes to in a year. */
export const yearOfGrant = (of: YearOfGrant): string => {
  const least = of.least === undefined ? "" : ` Golvet binder för minst ${kr(of.least)}.`;
  return of.ground === "unknown"
    ? `${of.year}: Beloppet är inte känt.${least}`
    : `${of.year}: ${kr(of.amount)}, ${grounds[of.ground]}.${least}`;
};

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
import { kronor, percent } from "./phrases.js";

/** English texts for the steps of an indexed grant, but for those of the indexation. */
export const indexedGrantSteps: TextsOf<Exclude<IndexedYearsWorking["step"], IndexationStep>> = {
  "grant.assumed-change": ({ inputs: { grant, year, assumed } }, nameOf) =>
    `${year}: The change is assumed to be ${percent(assumed)}${nameInBrackets(grant, nameOf)}. ` +
    "No published figures are used.",
};

/** English texts for what an indexed grant took for granted, but for what the indexation did. */
export const indexedGrantAssumptions: TextsOf<Exclude<IndexedYearsWorking["assumption"], IndexationAssumption>> = {
  "grant.change-assumed": ({ params: { grant, from, through, assumed } }, nameOf) =>
    `The change ${from === through ? String(from) : `${from}–${through}`}${nameInBrackets(grant, nameOf)} is an ` +
    `assumption: ${percent(assumed)} a year, counted from the year before.`,
};

type Own = Exclude<
  IndexedGrantFailure,
  GrantFailure | PaymentFailure | IndexationFailure | BudgetFailure | LeastBoundWorking["failure"]
>;

/** English texts for what keeps a grant from being indexed, but for what the indexation lacks. */
export const indexedGrantFailures: TextsOf<Own> = {
  "grant.no-such-clause": ({ params: { grant } }, nameOf) =>
    `The agreement does not have the indexation clause${nameInBrackets(grant, nameOf)}.`,
  "grant.nothing-to-index": ({ params: { grant } }, nameOf) =>
    `No agreed amount for a whole calendar year to count from${nameInBrackets(grant, nameOf)}.`,
  "grant.indexed-year-in-part": ({ params: { grant, year, lastDay } }, nameOf) =>
    `The agreement ends on ${lastDay}. What a part of ${year} gives of an indexed amount is not ` +
    `stated${nameInBrackets(grant, nameOf)}.`,
  "grant.indexed-sum-to-others": ({ params: { grant, year } }, nameOf) =>
    `The amounts for ${year} have different payers or payees${nameInBrackets(grant, nameOf)}. State how the ` +
    "indexed amount is shared.",
};

const grounds: WordsFor<Exclude<AmountGround, "unknown">> = {
  contractual: "as agreed",
  "published-figures": "indexed by published figures",
  decided: "decided, not agreed",
  "assumed-change": "indexed by an assumed change",
  planned: "planned, neither agreed nor decided",
};

/** What a grant comes to in a year. */
export const yearOfGrant = (of: YearOfGrant): string => {
  const least = of.least === undefined ? "" : ` The floor binds to at least ${kronor(of.least)}.`;
  return of.ground === "unknown"
    ? `${of.year}: The amount is not known.${least}`
    : `${of.year}: ${kronor(of.amount)}, ${grounds[of.ground]}.${least}`;
};

import type { NameOf } from "../../agreement/names-in.js";
import type { ContributionBy } from "../../budget/contribution/contribution-clause.js";
import type { ContributionStanding } from "../../budget/contribution/contribution-standing.js";
import type {
  GrowthWorking,
  ContributionWorking,
  RequiredContributionStep,
  RequiredContributionFailure,
} from "../../budget/contribution/contribution-working.js";
import type { BudgetFailure, BudgetStep } from "../../budget/budget-working.js";
import type { TextsOf } from "../texts.js";
import { shareBases } from "./budget.js";
import { countOf, kronor, listOf, percent } from "./phrases.js";
import { words } from "./words.js";

/** Who is to bring something in. */
const whoOf = (by: ContributionBy, nameOf: NameOf): string =>
  by.kind === "party" ? nameOf(by.party) : words.sides[by.side];

const afterYears = (years: number): string => (years === 0 ? "in the first year" : `after ${countOf(years, "year")}`);

type Step = Exclude<ContributionWorking["step"], BudgetStep> | RequiredContributionStep | GrowthWorking["step"];

/** English texts for the steps about demanded shares and yearly growth. */
export const contributionSteps: TextsOf<Step> = {
  "contribution.required": ({ inputs: { beside, share, of }, output }) =>
    of === "grant"
      ? `${percent(share)} of ${shareBases[of]}, ${kronor(beside)}, is ${kronor(output)}.`
      : `Where the others bring in ${kronor(beside)}, ${percent(share)} of ${shareBases[of]} is ${kronor(output)}.`,
  "contribution.compared": ({ inputs: { by, share, of, amount, required }, output }, nameOf) =>
    `${whoOf(by, nameOf)} is to bring in at least ${percent(share)} of ${shareBases[of]}: ${kronor(required)}. In ` +
    `the budget it is ${kronor(amount)}, which is ${output === "holds" ? "enough" : "not enough"}.`,
  "growth.possible-first": ({ inputs: { year, printed, unit, rate }, output: { least, most } }) =>
    `${kronor(printed)} ${afterYears(year)}, rounded to the nearest ${kronor(unit)}, is possible at ` +
    `${percent(rate)} a year if the first amount is at least ${kronor(least)} and at most ${kronor(most)}.`,
  "growth.common": ({ output }) =>
    output === "none"
      ? "No amount of the first year gives all the printed amounts."
      : `An amount of the first year from ${kronor(output.least)} to ${kronor(output.most)} gives all the ` +
        `printed amounts.`,
  "growth.from-printed": ({ inputs: { year, first, rate }, output }) =>
    `${kronor(first)} becomes ${kronor(output)} ${afterYears(year)} at ${percent(rate)} a year.`,
};

/** English texts for what calculations of yearly growth took for granted. */
export const growthAssumptions: TextsOf<GrowthWorking["assumption"]> = {
  "growth.halves-either-way": () =>
    "An amount halfway between two rounded ones counts as possible for both, since how it was rounded is not stated.",
  "growth.years-left-out": ({ params: { years } }) =>
    `Amounts that are approximate or unknown are not examined: ${listOf(years.map(afterYears))}.`,
};

type Failed = Exclude<RequiredContributionFailure | GrowthWorking["failure"], BudgetFailure>;

/** English texts for what calculations of demanded shares and yearly growth lack. */
export const contributionFailures: TextsOf<Failed> = {
  "contribution.share-out-of-reach": ({ params: { share, of } }) =>
    `A share of ${percent(share)} of ${shareBases[of]} cannot be worked out. Check the share and the amounts.`,
  "growth.first-amount-not-bounded": () =>
    "The amount of the first year is approximate or unknown. Give one that is exact or rounded to a unit.",
  "growth.rate-not-above-minus-100": () => "The growth must be above minus 100 per cent a year.",
};

/** How a budget stands to a demanded share. */
export const contribution = (
  { clause, whole, amount, share, required, lacking }: ContributionStanding,
  nameOf: NameOf,
): readonly string[] => [
  `${whoOf(clause.by, nameOf)} brings in ${kronor(amount)}, ${percent(share)} of ${shareBases[clause.of]} ` +
    `(${kronor(whole)}).`,
  `At least ${percent(clause.share)} is demanded, which is ${kronor(required)}.`,
  lacking === undefined ? "The budget reaches it." : `${kronor(lacking)} is lacking.`,
];

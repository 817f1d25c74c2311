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
import { countOf, kr, listOf, percent } from "./phrases.js";
import { words } from "./words.js";

/** Who is to bring something in. */
const whoOf = (by: ContributionBy, nameOf: NameOf): string =>
  by.kind === "party" ? nameOf(by.party) : words.sides[by.side];

const afterYears = (years: number): string => (years === 0 ? "det första året" : `efter ${countOf(years, "år", "år")}`);

type Step = Exclude<ContributionWorking["step"], BudgetStep> | RequiredContributionStep | GrowthWorking["step"];

/** Swedish texts for the steps about demanded shares and yearly growth. */
export const contributionSteps: TextsOf<Step> = {
  "contribution.required": ({ inputs: { beside, share, of }, output }) =>
    of === "grant"
      ? `${percent(share)} av ${shareBases[of]} på ${kr(beside)} är ${kr(output)}.`
      : `Om övriga tillför ${kr(beside)} motsvarar ${percent(share)} av ${shareBases[of]} ${kr(output)}.`,
  "contribution.compared": ({ inputs: { by, share, of, amount, required }, output }, nameOf) =>
    `${whoOf(by, nameOf)} ska tillföra minst ${percent(share)} av ${shareBases[of]}: ${kr(required)}. I budgeten är ` +
    `det ${kr(amount)}, ${output === "holds" ? "vilket räcker" : "vilket inte räcker"}.`,
  "growth.possible-first": ({ inputs: { year, printed, unit, rate }, output: { least, most } }) =>
    `${kr(printed)} ${afterYears(year)}, avrundat till närmaste ${kr(unit)}, är möjligt med ${percent(rate)} om året ` +
    `om det första beloppet är minst ${kr(least)} och högst ${kr(most)}.`,
  "growth.common": ({ output }) =>
    output === "none"
      ? "Inget belopp för det första året ger alla de tryckta beloppen."
      : `Ett belopp för det första året från ${kr(output.least)} till ${kr(output.most)} ger alla de tryckta beloppen.`,
  "growth.from-printed": ({ inputs: { year, first, rate }, output }) =>
    `${kr(first)} blir ${kr(output)} ${afterYears(year)} med ${percent(rate)} om året.`,
};

/** Swedish texts for what calculations of yearly growth took for granted. */
export const growthAssumptions: TextsOf<GrowthWorking["assumption"]> = {
  "growth.halves-either-way": () =>
    "Ett belopp mitt emellan två avrundade belopp räknas som möjligt för båda, eftersom avrundningssättet inte anges.",
  "growth.years-left-out": ({ params: { years } }) =>
    `Belopp som är ungefärliga eller okända är inte prövade: ${listOf(years.map(afterYears))}.`,
};

type Failed = Exclude<RequiredContributionFailure | GrowthWorking["failure"], BudgetFailure>;

/** Swedish texts for what calculations of demanded shares and yearly growth lack. */
export const contributionFailures: TextsOf<Failed> = {
  "contribution.share-out-of-reach": ({ params: { share, of } }) =>
    `En andel på ${percent(share)} av ${shareBases[of]} går inte att räkna fram. Kontrollera andelen och beloppen.`,
  "growth.first-amount-not-bounded": () =>
    "Det första årets belopp är ungefärligt eller okänt. Ange ett belopp som är exakt eller avrundat till en enhet.",
  "growth.rate-not-above-minus-100": () => "Ökningen ska vara över minus 100 procent om året.",
};

/** How a budget stands to a demanded share. */
export const contribution = (
  { clause, whole, amount, share, required, lacking }: ContributionStanding,
  nameOf: NameOf,
): readonly string[] => [
  `${whoOf(clause.by, nameOf)} tillför ${kr(amount)}, ${percent(share)} av ${shareBases[clause.of]} (${kr(whole)}).`,
  `Kravet är minst ${percent(clause.share)}, vilket är ${kr(required)}.`,
  lacking === undefined ? "Budgeten når kravet." : `Det saknas ${kr(lacking)}.`,
];

import { type Answer, answered, unanswered } from "../../explanation/answer.js";
import { basisOf } from "../../explanation/basis.js";
import { oreOf, sekWithin } from "../../money/ore.js";
import { percentage, type Percentage } from "../../money/percentage.js";
import { sek, type Sek } from "../../money/sek.js";
import type { Id } from "../../notation/id.js";
import type { Party } from "../../party/party.js";
import type { Budget } from "../budget.js";
import type { ContributionClause } from "./contribution-clause.js";
import type { ContributionStep, ContributionWorking } from "./contribution-working.js";
import { type FinancingShares, financingShares } from "./financing-shares.js";
import { requiredContribution } from "./required-contribution.js";

/** How a budget stands to a demanded share (Swedish: om kravet på medfinansiering är uppfyllt i budgeten). */
export interface ContributionStanding {
  readonly clause: ContributionClause;
  readonly period: Id;
  readonly whole: Sek;
  /** What those of the clause bring in. */
  readonly amount: Sek;
  readonly share: Percentage;
  /** What they have to bring in for the least share, where the others bring in what they do. */
  readonly required: Sek;
  readonly holds: boolean;
  /** What they lack to it; absent where the clause holds. */
  readonly lacking?: Sek;
}

/** What is asked of {@link contributionStanding} (Swedish: fråga om kravet på medfinansiering). */
export interface ContributionStandingOptions {
  /** Id of the budget period. */
  readonly period: Id;
  /** The parties of the agreement, which tell the sides. */
  readonly parties: readonly Pick<Party, "id" | "side">[];
}

/**
 * Whether a budget holds a demanded share (Swedish: prövning av krav på medfinansiering), with the base that the clause
 * names.
 *
 * What is required is counted as {@link requiredContribution} does: of the total or the cash beside what the others
 * bring in, of the grant beside the grant. Amounts are compared to the öre.
 *
 * Fails by name as {@link financingShares} and {@link requiredContribution} do.
 */
export const contributionStanding = (
  budget: Budget,
  clause: ContributionClause,
  { period, parties }: ContributionStandingOptions,
): Answer<ContributionStanding, ContributionWorking> => {
  const { by, share, of } = clause;
  const shares = financingShares(budget, { period, of, decimals: 2, parties });
  if (!shares.ok) return shares;
  const { whole } = shares.value;
  const { amount, share: counted } = broughtInBy(clause, shares.value);
  const steps: ContributionStep[] = [...shares.steps];
  const beside = sekWithin(oreOf(whole) - oreOf(amount));
  const required = requiredContribution(of === "grant" ? whole : (beside ?? whole), { share, of });
  if (beside === undefined) return unanswered({ code: "budget.beyond-15-digits", params: {} }, steps);
  if (!required.ok) return unanswered(required.failure, steps);
  steps.push(...required.steps);
  const apart = oreOf(required.value) - oreOf(amount);
  const holds = apart <= 0n;
  steps.push({
    code: "contribution.compared",
    inputs: { by, share, of, amount, required: required.value },
    output: holds ? "holds" : "does-not-hold",
    basis: basisOf(clause),
  });
  const lacking = holds ? undefined : sekWithin(apart);
  return answered(
    {
      ...{ clause, period, whole, amount, share: counted, required: required.value, holds },
      ...(lacking === undefined ? {} : { lacking }),
    },
    steps,
    shares.assumptions,
  );
};

/** What those of a clause bring in; who does not stand in the budget brings in nothing. */
const broughtInBy = (
  { by }: ContributionClause,
  { shares, sides = [] }: FinancingShares,
): { readonly amount: Sek; readonly share: Percentage } =>
  (by.kind === "party"
    ? shares.find(({ party }) => party === by.party)
    : sides.find(({ side }) => side === by.side)) ?? { amount: sek(0), share: percentage(0) };

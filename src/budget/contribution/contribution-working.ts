import type { Assumption, Failure, Step } from "../../explanation/working.js";
import type { Percentage } from "../../money/percentage.js";
import type { Sek } from "../../money/sek.js";
import type { BudgetAssumption, BudgetFailure, BudgetStep } from "../budget-working.js";
import type { ContributionClause } from "./contribution-clause.js";
import type { ShareBase } from "./share-base.js";

/** A step from what some bring in to what others have to (Swedish: räknesteg om medfinansiering). */
export type RequiredContributionStep = Step<
  "contribution.required",
  { readonly beside: Sek; readonly share: Percentage; readonly of: ShareBase },
  Sek
>;

/** Why no contribution can be required (Swedish: varför ingen medfinansiering kan räknas fram). */
export type RequiredContributionFailure =
  | Failure<"contribution.share-out-of-reach", { readonly share: Percentage; readonly of: ShareBase }>
  | Failure<"budget.beyond-15-digits">;

/** Steps and failures of `requiredContribution` (Swedish: uträkning av medfinansiering). */
export interface RequiredContributionWorking {
  readonly step: RequiredContributionStep;
  readonly assumption: never;
  readonly failure: RequiredContributionFailure;
}

/** The steps of `contributionStanding` (Swedish: räknesteg om kravet på medfinansiering). */
export type ContributionStep =
  | BudgetStep
  | RequiredContributionStep
  | Step<
      "contribution.compared",
      Pick<ContributionClause, "by" | "share" | "of"> & { readonly amount: Sek; readonly required: Sek },
      "holds" | "does-not-hold"
    >;

/** Steps, assumptions and failures of `contributionStanding` (Swedish: uträkning om kravet på medfinansiering). */
export interface ContributionWorking {
  readonly step: ContributionStep;
  readonly assumption: BudgetAssumption;
  readonly failure: BudgetFailure | RequiredContributionFailure;
}

/** First amounts that are possible, both included (Swedish: möjliga belopp för första året). */
export interface AmountBounds {
  readonly least: Sek;
  readonly most: Sek;
}

/** The steps of `yearlyGrowthFit` (Swedish: räknesteg om årlig ökning). */
export type GrowthStep =
  | Step<
      "growth.possible-first",
      { readonly year: number; readonly printed: Sek; readonly unit: Sek; readonly rate: Percentage },
      AmountBounds
    >
  | Step<"growth.common", { readonly bounds: readonly AmountBounds[] }, AmountBounds | "none">
  | Step<"growth.from-printed", { readonly year: number; readonly first: Sek; readonly rate: Percentage }, Sek>;

/** Steps, assumptions and failures of `yearlyGrowthFit` (Swedish: uträkning om årlig ökning). */
export interface GrowthWorking {
  readonly step: GrowthStep;
  readonly assumption:
    | Assumption<"growth.halves-either-way">
    | Assumption<"growth.years-left-out", { readonly years: readonly number[] }>;
  readonly failure:
    | Failure<"growth.first-amount-not-bounded">
    | Failure<"growth.rate-not-above-minus-100">
    | Failure<"budget.beyond-15-digits">;
}

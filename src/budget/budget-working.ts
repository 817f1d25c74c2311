import type { Assumption, Failure, Step } from "../explanation/working.js";
import type { Percentage } from "../money/percentage.js";
import type { Sek } from "../money/sek.js";
import type { Id } from "../notation/id.js";
import type { Side } from "../party/party.js";
import type { BudgetCategory, ContributionForm } from "./budget.js";
import type { ShareBase } from "./contribution/share-base.js";

/** The steps of calculations on budgets and grants (Swedish: räknesteg om pengar). */
export type BudgetStep =
  | Step<
      "budget.contribution",
      { readonly party: Id; readonly lines: readonly Id[]; readonly amounts: readonly Sek[] },
      Sek
    >
  | Step<"budget.whole", { readonly of: ShareBase; readonly amounts: readonly Sek[] }, Sek>
  | Step<
      "budget.share",
      { readonly party: Id; readonly part: Sek; readonly whole: Sek; readonly decimals: number },
      Percentage
    >
  | Step<
      "budget.kind-share",
      {
        readonly party: Id;
        readonly form: ContributionForm;
        readonly category: BudgetCategory;
        readonly amounts: readonly Sek[];
        readonly whole: Sek;
        readonly decimals: number;
      },
      Percentage
    >
  | Step<"budget.state-money", { readonly party: Id; readonly amounts: readonly Sek[] }, Sek>
  | Step<
      "budget.side-share",
      { readonly side: Side; readonly amounts: readonly Sek[]; readonly whole: Sek; readonly decimals: number },
      Percentage
    >;

/** What calculations on budgets and grants took for granted (Swedish: antaganden om pengar). */
export type BudgetAssumption =
  | Assumption<"budget.rounded-amounts", { readonly unit: Sek }>
  | Assumption<"budget.about-amounts", { readonly lines: readonly Id[] }>
  | Assumption<"budget.content-without-figure", { readonly party: Id; readonly category: BudgetCategory }>;

/** What calculations on budgets and grants may lack (Swedish: vad som saknas för att räkna). */
export type BudgetFailure =
  | Failure<"budget.no-such-period", { readonly period: Id }>
  | Failure<"budget.contributor-missing", { readonly line: Id }>
  | Failure<"budget.party-without-side", { readonly party: Id }>
  | Failure<"budget.cell-twice", { readonly line: Id; readonly period: Id }>
  | Failure<"budget.amount-unknown", { readonly line: Id; readonly period: Id }>
  | Failure<"budget.nothing-to-share", { readonly of: ShareBase }>
  | Failure<"budget.beyond-15-digits">;

/** Steps, assumptions and failures of calculations on budgets and grants (Swedish: uträkning om pengar). */
export interface BudgetWorking {
  readonly step: BudgetStep;
  readonly assumption: BudgetAssumption;
  readonly failure: BudgetFailure;
}

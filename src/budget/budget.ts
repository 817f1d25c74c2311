import type { Period } from "../calendar/period.js";
import type { Amount } from "../money/amount.js";
import type { Sek } from "../money/sek.js";
import type { Id } from "../notation/id.js";
import type { Source } from "../party/source.js";

/** Income or cost (Swedish: intäkt, kostnad). */
export const BUDGET_SIDES = ["income", "cost"] as const;

/** Side of a budget line (Swedish: intäkt eller kostnad). */
export type BudgetSide = (typeof BUDGET_SIDES)[number];

/** What a line is about (Swedish: budgetposter). */
export const BUDGET_CATEGORIES = [
  "grant",
  "state-grant",
  "wage-subsidy",
  "donations",
  "sales",
  "membership-fees",
  "own-money",
  "volunteer-hours",
  "other-income",
  "goods",
  "staff",
  "premises",
  "activities",
  "administration",
  "other-cost",
] as const;

/** What a budget line is about (Swedish: budgetpost). */
export type BudgetCategory = (typeof BUDGET_CATEGORIES)[number];

/** Money, or something else that is valued in money (Swedish: natura). */
export const CONTRIBUTION_FORMS = ["money", "volunteer-hours", "premises", "staff", "goods", "other-in-kind"] as const;

/** Form of a contribution (Swedish: pengar eller natura). */
export type ContributionForm = (typeof CONTRIBUTION_FORMS)[number];

/** A column of a budget (Swedish: budgetperiod): a period with a name of its own. */
export interface BudgetPeriod {
  readonly id: Id;
  readonly period: Period;
}

/** One cell (Swedish: budgetcell): the amount of a line in a period. */
export interface BudgetCell {
  /** Id of the budget period. */
  readonly period: Id;
  readonly amount: Amount;
  /** Volunteer hours behind the amount, where they are stated. */
  readonly hours?: number;
  /** Value of an hour, where it is stated. */
  readonly hourlyRate?: Sek;
}

/** Something that a line contains, perhaps without a figure (Swedish: varav). */
export interface BudgetContent {
  readonly category: BudgetCategory;
  /** As printed. */
  readonly name: string;
  /** One period's amount; absent: not stated. */
  readonly amount?: Amount;
}

/** A line of a budget (Swedish: budgetrad). */
export interface BudgetLine {
  readonly id: Id;
  readonly side: BudgetSide;
  readonly category: BudgetCategory;
  /** As printed. */
  readonly name: string;
  /** The party that brings in an income line. */
  readonly contributor?: Id;
  readonly form: ContributionForm;
  /** The grant that the line plans for. */
  readonly grant?: Id;
  readonly cells: readonly BudgetCell[];
  readonly contains?: readonly BudgetContent[];
  readonly sources?: readonly Source[];
}

/**
 * A plan in lines and periods (Swedish: budget). Not a duty to pay: that is a grant.
 */
export interface Budget {
  readonly id: Id;
  readonly title?: string;
  readonly periods: readonly BudgetPeriod[];
  readonly lines: readonly BudgetLine[];
  /** What the budget assumes, in your own words. */
  readonly assumptions?: readonly string[];
  readonly section?: Id;
  readonly sources?: readonly Source[];
}

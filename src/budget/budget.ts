import type { Period } from "../calendar/period.js";
import type { Amount } from "../money/amount.js";
import type { Sek } from "../money/sek.js";
import type { Id } from "../notation/id.js";
import type { Source } from "../party/source.js";
import type { ContributionClause } from "./contribution/contribution-clause.js";
import type { COMMITMENT_LEVELS } from "./grant/grant.js";
import type { SignificanceClause } from "./outcome/significance-clause.js";

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

/** An amount that stands beside the budget's own (Swedish: beslutat eller avtalat belopp). It is in no sum. */
export interface AmountBeside {
  readonly level: (typeof COMMITMENT_LEVELS)[number];
  readonly amount: Amount;
  readonly decision?: Id;
  readonly sources?: readonly Source[];
}

/** One cell (Swedish: budgetcell): the amount of a line in a period. A line has one cell at most for a period. */
export interface BudgetCell {
  /** Id of the budget period. */
  readonly period: Id;
  readonly amount: Amount;
  /** Volunteer hours behind the amount, where they are stated. */
  readonly hours?: number;
  /** Value of an hour, where it is stated. */
  readonly hourlyRate?: Sek;
  /** How the amount was arrived at, in your own words: of a value that is given without hours or rate. */
  readonly note?: string;
  /** What is decided or contractual for the same line and period, beside what the budget says. */
  readonly beside?: readonly AmountBeside[];
}

/** Something that a line contains, perhaps without a figure (Swedish: varav). */
export interface BudgetContent {
  readonly category: BudgetCategory;
  /** As printed. */
  readonly name: string;
  /** Absent: not stated. */
  readonly amount?: Amount;
  /** Id of the budget period that it is contained in; absent: in every one. */
  readonly period?: Id;
}

/** Where a party has the money of an income line from (Swedish: finansieringskälla). */
export interface FundingSource {
  /** In your own words: "bidrag från Socialstyrelsen". */
  readonly name: string;
  readonly organisation?: Id;
  /** What time the money is granted for, where it is not the budget's own; it may end before. */
  readonly period?: Period;
  readonly decision?: Id;
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
  readonly funding?: readonly FundingSource[];
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
  /** How sure the amounts of its cells are; absent: not stated. */
  readonly level?: (typeof COMMITMENT_LEVELS)[number];
  /** What the budget assumes, in your own words. */
  readonly assumptions?: readonly string[];
  /** The least shares that parties are to bring in. */
  readonly contributions?: readonly ContributionClause[];
  /** Which deviations from the budget are significant, and what is then to be done. */
  readonly significance?: SignificanceClause;
  readonly section?: Id;
  readonly sources?: readonly Source[];
}

import type { NameOf } from "../agreement/names-in.js";
import type { FinancingShares } from "../budget/contribution/financing-shares.js";
import type { BudgetSide } from "../budget/budget.js";
import type { Deviation } from "../budget/outcome/outcome-working.js";
import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Basis } from "../explanation/basis.js";
import type { ClosedPeriod, Period } from "../calendar/period.js";
import type { DutyOccasion } from "../follow-up/duty-occasion.js";
import type { IndicatorProgress, TargetProgress } from "../goals/progress/indicator-progress.js";
import type { ReasonNotJudged } from "../goals/progress/judgement.js";
import type { Percentage } from "../money/percentage.js";
import type { Sek } from "../money/sek.js";
import type { CommitmentsOfParty } from "../oversight/goals/commitment-balance.js";
import type { CommitmentEvidence } from "../oversight/goals/commitment-evidence.js";
import type {
  ReportedArea,
  ReportedDuty,
  ReportedObservation,
  ReportTold,
} from "../oversight/committee-report/committee-report.js";
import type { GoalCounts } from "../oversight/goals/goal-judgement.js";
import type { GoalProgress } from "../oversight/goals/goal-progress.js";
import type { OccasionStatus } from "../oversight/follow-up/occasion-standing.js";
import type { ReportedGrant, ReportedYear } from "../oversight/committee-report/reported-money.js";
import type { WordsFor } from "./words.js";

type Chapter =
  | "brief"
  | "parties"
  | "term"
  | "money"
  | "goals"
  | "assessed"
  | "commitments"
  | "followUp"
  | "watch"
  | "to-look-at"
  | "open"
  | "basis";

type Part = "years" | "indicators" | "meetings" | "observed" | "areas" | "reports" | "assumptions" | "sources";

type Column =
  | ("year" | "amount" | "level" | "for" | "due" | "party" | "brings-in" | "share" | "line" | "budget" | "outcome")
  | ("deviation" | "goal" | "judgement" | "indicator" | "target" | "measured" | "status" | "count")
  | ("commitment" | "evidence" | "duty" | "done" | "body" | "held" | "day" | "matter" | "about" | "seen" | "time");

/** Chapters that say so where there is nothing in them. */
type Nothing =
  | "money"
  | "payments"
  | "goals"
  | "commitments"
  | "duties"
  | "meetings"
  | "watch"
  | "issues"
  | "open"
  | "reports";

/**
 * The texts of the report to a committee (Swedish: texter i lägesrapporten): headings, the cells of its tables and the
 * sentences around them. Cells are no sentences; what ends with a full stop is one.
 */
export interface CommitteeReportTexts {
  /** The heading of the page. */
  readonly title: (on: CalendarDate) => string;
  readonly chapters: WordsFor<Chapter>;
  readonly parts: WordsFor<Part>;
  readonly columns: WordsFor<Column>;
  /** Sentences. */
  readonly nothing: WordsFor<Nothing>;
  /** In the last row of a table of amounts. */
  readonly total: string;
  /** In a cell about which nothing is stated. */
  readonly notStated: string;

  /** The agreement's register number, as a line of its own. */
  readonly registerNumber: (number: string) => string;
  /** A party, and the committee it acts through, where there is one. */
  readonly party: (name: string, through: string | undefined) => string;
  /** First and last day, a sentence. */
  readonly term: (period: Period) => string;
  /** What of the money is known for the year; in brief. */
  readonly grantInBrief: (grant: ReportedGrant, year: ReportedYear, nameOf: NameOf) => string;
  /** How many goals stand how; in brief. */
  readonly goalsInBrief: (counts: GoalCounts) => string;
  /** How many indicators stand how; in brief. */
  readonly indicatorsInBrief: (counts: GoalCounts) => string;
  /** How many occasions there are, how many are late and how many cannot be judged; in brief. */
  readonly followUpInBrief: (occasions: number, late: number, notJudged: number) => string;
  /** The nearest day to watch; in brief. */
  readonly nextDay: (day: CalendarDate, matter: string) => string;
  /** How many errors and warnings there are; in brief. */
  readonly issuesInBrief: (errors: number, warnings: number) => string;

  /** Who pays a grant to whom, a sentence. */
  readonly fromTo: (grant: ReportedGrant, nameOf: NameOf) => string;
  /** A cell: the amount, as surely as it is known. */
  readonly amountOfYear: (year: ReportedYear) => string;
  /** A cell: how sure the amount is. */
  readonly levelOfYear: (year: ReportedYear) => string;
  /** What the agreement binds for over the whole term, a sentence. */
  readonly bound: (amount: Sek) => string;
  /** The heading of a year's payments. */
  readonly payments: (year: number) => string;
  /** Why there are none, and that they cannot be worked out. */
  readonly noPayments: (why: string) => string;
  /** The heading of a period's financing. */
  readonly shares: (period: string) => string;
  /** What the shares are counted of, a sentence. */
  readonly shareBase: (shares: FinancingShares) => string;
  /** The heading of an outcome, and the report that gives it. */
  readonly outcome: (period: string, report: string) => string;
  /** A cell: the sum of income or cost. */
  readonly side: (side: BudgetSide) => string;
  /** A cell: an amount. */
  readonly sek: (amount: Sek) => string;
  /** A cell: a share. */
  readonly percent: (share: Percentage) => string;
  /** A cell: a deviation in kronor and per cent. */
  readonly deviation: (deviation: Deviation) => string;
  /** A cell: first and last day, or the part of the year. */
  readonly period: (period: ClosedPeriod) => string;

  /** With its unit, unless the name says it. */
  readonly indicator: (name: string, unit: string | undefined) => string;
  /** A cell: the judgement and its colour. */
  readonly judgement: (progress: GoalProgress | IndicatorProgress) => string;
  /** Why an indicator cannot be judged, a sentence. */
  readonly notJudged: (name: string, why: ReasonNotJudged) => string;
  /** A cell: what is to be reached. */
  readonly target: (progress: IndicatorProgress, target: TargetProgress, nameOf: NameOf) => string;
  /** A cell: what was measured and when, line by line. */
  readonly measured: (progress: IndicatorProgress, nameOf: NameOf) => readonly string[];
  /** Goals that no indicator measures: how many of them. */
  readonly unmeasured: (count: number) => string;
  /** The heading of the assessments of a report. */
  readonly assessedBy: (report: string) => string;
  readonly withoutAssessment: string;

  /** How many commitments a party has of its own and jointly, a sentence. */
  readonly commitmentsOf: (balance: CommitmentsOfParty, nameOf: NameOf) => string;
  /** Whose commitments follow. */
  readonly madeBy: (names: readonly string[]) => string;
  /** A cell: how much is recorded about a commitment. */
  readonly evidence: (evidence: CommitmentEvidence) => string;
  /** That evidence does not decide whether a commitment is kept. */
  readonly evidenceOnly: string;

  /** A cell: what is to be done. */
  readonly duty: (duty: ReportedDuty) => string;
  /** A cell: the time that an occasion is for. */
  readonly occasion: (occasion: Pick<DutyOccasion, "period" | "opens" | "day">) => string;
  /** A cell: how many are done, of at least how many. */
  readonly done: (done: number, atLeast: number) => string;
  /** A cell: where an occasion stands. */
  readonly status: (status: OccasionStatus) => string;
  /** In place of a status, where no time is stated. */
  readonly noTime: string;
  /** In place of a status, where no number of meetings is stated; with the words that the source uses. */
  readonly noNumber: (asWritten: string | undefined) => string;
  /** Meetings whose body is not told: how many, a sentence. */
  readonly meetingsOfNoBody: (count: number) => string;
  /** A quantity that is no words. */
  readonly observed: (observation: ReportedObservation, nameOf: NameOf) => string;
  /** A cell: when it was seen. */
  readonly observedWhen: (observation: ReportedObservation) => string;
  /** A development area and who answers for it, a sentence. */
  readonly area: (area: ReportedArea, nameOf: NameOf) => string;

  /** How much an issue weighs; a word. */
  readonly severity: (severity: "error" | "warning") => string;
  /** What a step rests on; no sentence. */
  readonly source: (basis: Basis, nameOf: NameOf) => string;
  /** The days between which is watched, a sentence. */
  readonly watched: (from: CalendarDate, through: CalendarDate) => string;
  /** A report that the page rests on: its title and day. */
  readonly reportTold: (report: ReportTold) => string;
}

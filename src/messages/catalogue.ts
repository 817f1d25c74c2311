import type { NameOf } from "../agreement/names-in.js";
import type { FigureKey } from "../agreement/printed-figure.js";
import type { Accrual } from "../budget/payment/accruals.js";
import type { BudgetDeviations } from "../budget/outcome/budget-deviations.js";
import type { BudgetWorking } from "../budget/budget-working.js";
import type { ContributionStanding } from "../budget/contribution/contribution-standing.js";
import type {
  ContributionWorking,
  GrowthWorking,
  RequiredContributionWorking,
} from "../budget/contribution/contribution-working.js";
import type { FinancingShare } from "../budget/contribution/financing-share.js";
import type { FinancingShares } from "../budget/contribution/financing-shares.js";
import type {
  AccrualWorking,
  DeviationWorking,
  PlanWorking,
  RepaymentWorking,
} from "../budget/outcome/outcome-working.js";
import type { PaymentsAgainstPlan } from "../budget/payment/payments-against-plan.js";
import type { SideShare } from "../budget/contribution/side-shares.js";
import type { UnspentMoney } from "../budget/outcome/unspent-money.js";
import type { PaymentRow } from "../budget/payment/payment-row.js";
import type { BankDayWorking } from "../calendar/bank-day.js";
import type { CalendarDateFault } from "../calendar/calendar-date.js";
import type { ClosedPeriod } from "../calendar/period.js";
import type { Basis } from "../explanation/basis.js";
import type { Working } from "../explanation/working.js";
import type { CsvIssue } from "../issues/csv-issue.js";
import type { FiguresIssue } from "../issues/figures-issue.js";
import type { IndicatorProgress } from "../goals/progress/indicator-progress.js";
import type { SumWorking } from "../goals/progress/sum-working.js";
import type { FollowUpWorking } from "../follow-up/follow-up-working.js";
import type { BodyOutcome } from "../governance/body-outcome.js";
import type { GovernanceWorking } from "../governance/governance-working.js";
import type { NextLadderStep } from "../governance/next-ladder-step.js";
import type { IndexationWorking } from "../indexation/indexation-working.js";
import type { Issue } from "../issues/issue.js";
import type { RedactionLimit, Removal } from "../json/redaction.js";
import type { ShapeIssue } from "../json/shape-issue.js";
import type { PercentageFault } from "../money/percentage.js";
import type { PrintedSekFault } from "../money/read-printed-sek.js";
import type { SekFault } from "../money/sek.js";
import type { AgreementDifference } from "../oversight/amendments/agreement-difference.js";
import type { AgreementStatus } from "../oversight/status/agreement-status.js";
import type { AmendmentWorking } from "../oversight/amendments/amendment-working.js";
import type { Coverage } from "../oversight/coverage/coverage.js";
import type { CoverageWorking } from "../oversight/coverage/coverage-working.js";
import type { FollowUpStanding } from "../oversight/follow-up/follow-up-standing.js";
import type { FollowUpStandingWorking } from "../oversight/follow-up/follow-up-standing-working.js";
import type { ActionWorking, ForeseenAction } from "../oversight/status/foreseen-actions.js";
import type { CommitmentEvidence } from "../oversight/goals/commitment-evidence.js";
import type { GoalProgress } from "../oversight/goals/goal-progress.js";
import type { GoalProgressWorking } from "../oversight/goals/goal-progress-working.js";
import type { LeastBoundWorking } from "../oversight/money/bound-working.js";
import type { YearOfGrant } from "../oversight/money/indexed-grant.js";
import type { IndexedGrantWorking } from "../oversight/money/indexed-grant-working.js";
import type { AuthorisedAmount } from "../portfolio/authorised-amounts.js";
import type { SpendingOfYear } from "../portfolio/spending-sums.js";
import type { SpendingWorking } from "../portfolio/spending-working.js";
import type { MeetingCalendar } from "../oversight/follow-up/meeting-calendar.js";
import type { MeetingWorking } from "../oversight/follow-up/meeting-working.js";
import type { OpenMatter } from "../oversight/open-matters.js";
import type { PaymentsWorking } from "../oversight/money/payments-of.js";
import type { ReportChange } from "../oversight/reports/report-change.js";
import type { RollUpWorking } from "../oversight/reports/roll-up-working.js";
import type { ReleaseDemand } from "../oversight/money/release-sheet.js";
import type { AgreementStanding, StandingWorking } from "../oversight/status/standing-on.js";
import type { StatusWorking } from "../oversight/status/status-working.js";
import type { WatchDate } from "../oversight/watch/watch-date.js";
import type { WatchWorking } from "../oversight/watch/watch-working.js";
import type { OrganisationNumberIssue } from "../party/organisation-number.js";
import type { PortfolioIssue } from "../rules/grounds/portfolio-issue.js";
import type { StandardIndexSeriesIssue } from "../rules/standard-index-series-rules.js";
import type { StandardReportIssue } from "../rules/standard-report-rules.js";
import type { StandardIssue } from "../rules/standard-rules.js";
import type { ExtensionDeadline } from "../term/extension-deadline.js";
import type { LatestNoticeDate } from "../term/latest-notice-date.js";
import type { NoticeEffect } from "../term/notice-effect.js";
import type { TermWorking } from "../term/term-working.js";
import type { CommitteeReportTexts } from "./committee-report-texts.js";
import type { TextsOf } from "./texts.js";
import type { Words } from "./words.js";

/** The issue of a single value that could not be read (Swedish: fel i ett värde). */
export type ValueIssue =
  | OrganisationNumberIssue
  | Issue<CalendarDateFault>
  | Issue<SekFault>
  | Issue<PercentageFault>
  | Issue<PrintedSekFault>;

/** Every issue that this library has a text for (Swedish: anmärkning). */
export type KnownIssue =
  | StandardIssue
  | StandardReportIssue
  | StandardIndexSeriesIssue
  | PortfolioIssue
  | ShapeIssue
  | ValueIssue
  | CsvIssue
  | FiguresIssue;

type AnyWorking =
  | TermWorking
  | IndexationWorking
  | BudgetWorking
  | RequiredContributionWorking
  | ContributionWorking
  | GrowthWorking
  | DeviationWorking
  | RepaymentWorking
  | AccrualWorking
  | PlanWorking
  | PaymentsWorking
  | StatusWorking
  | LeastBoundWorking
  | IndexedGrantWorking
  | SpendingWorking
  | BankDayWorking
  | StandingWorking
  | ActionWorking
  | AmendmentWorking
  | CoverageWorking
  | RollUpWorking
  | FollowUpWorking
  | FollowUpStandingWorking
  | MeetingWorking
  | GovernanceWorking
  | WatchWorking
  | GoalProgressWorking
  | SumWorking;

/** Every step, assumption and failure that this library has a text for (Swedish: uträkning). */
export interface KnownWorking extends Working {
  readonly step: AnyWorking["step"];
  readonly assumption: AnyWorking["assumption"];
  readonly failure: AnyWorking["failure"];
}

/** The texts of some kinds of working (Swedish: texter om uträkningar). */
export interface WorkingTexts<Kinds extends Working> {
  readonly steps: TextsOf<Kinds["step"]>;
  readonly assumptions: TextsOf<Kinds["assumption"]>;
  readonly failures: TextsOf<Kinds["failure"]>;
}

/**
 * Every text of one language (Swedish: textkatalog). The type follows from the codes: a text that is missing does not
 * compile.
 *
 * Texts are plain sentences for officials: facts and sums, what is wrong and what to do, never a legal verdict. Nothing
 * that a document says in its own words stands in them, but for the names that `nameOf` gives and the titles of
 * agreements.
 */
export interface MessageCatalogue extends WorkingTexts<KnownWorking> {
  /** Language tag (BCP 47): `"sv"`. */
  readonly language: string;
  readonly issues: TextsOf<KnownIssue>;
  readonly openMatters: TextsOf<OpenMatter>;
  /** What is to be there before a payment, and whether it is recorded; a sentence or two. */
  readonly releaseDemands: TextsOf<ReleaseDemand>;
  readonly differences: TextsOf<AgreementDifference>;
  /** A line each. */
  readonly reportChanges: TextsOf<ReportChange>;
  /** A line each, as a calendar shows it; no sentence. */
  readonly watchDates: TextsOf<WatchDate>;
  readonly words: Words;
  /** What a step rests on, a sentence. */
  readonly basis: (basis: Basis, nameOf: NameOf) => string;
  /** What a printed figure is about, as in "the source gives 54 % for …". */
  readonly figure: (about: FigureKey, nameOf: NameOf) => string;
  /** Sentence by sentence. */
  readonly status: (status: AgreementStatus) => readonly string[];
  /** Sentence by sentence. */
  readonly standing: (standing: AgreementStanding) => readonly string[];
  /** Whether the agreement foresees an action, and why; a sentence. */
  readonly foreseenAction: (action: ForeseenAction) => string;
  /** Sentence by sentence. */
  readonly coverage: (coverage: Coverage) => readonly string[];
  /** What of the follow-up is done, due or late; a sentence for each occasion. */
  readonly followUp: (standing: FollowUpStanding, nameOf: NameOf) => readonly string[];
  /** A sentence for each body and period. */
  readonly meetings: (calendar: MeetingCalendar, nameOf: NameOf) => readonly string[];
  /** Sentence by sentence. */
  readonly bodyOutcome: (outcome: BodyOutcome, nameOf: NameOf) => readonly string[];
  /** The step that may be taken next, its condition and who takes it. */
  readonly ladderStep: (next: NextLadderStep, nameOf: NameOf) => string;
  /** Sentence by sentence. */
  readonly latestNotice: (latest: LatestNoticeDate) => readonly string[];
  /** What a notice does, and when the agreement ends. */
  readonly noticeEffect: (effect: NoticeEffect) => string;
  /** Sentence by sentence. */
  readonly extensionDeadline: (deadline: ExtensionDeadline) => readonly string[];
  /** Sentence by sentence. */
  readonly commitmentEvidence: (evidence: CommitmentEvidence, nameOf: NameOf) => readonly string[];
  /** What a payment is for, how much it is, from whom and to whom, and when it falls due; a sentence or several. */
  readonly payment: (payment: PaymentRow, nameOf: NameOf) => string;
  /** What a payment is for, as it can stand on a payment order; no sentence. */
  readonly purpose: (period: ClosedPeriod) => string;
  /** How a budget stands to a demanded share, sentence by sentence. */
  readonly contribution: (standing: ContributionStanding, nameOf: NameOf) => readonly string[];
  /** The outcome of a budget period against its budget, a sentence for each line. */
  readonly deviations: (deviations: BudgetDeviations, nameOf: NameOf) => readonly string[];
  /** Sentence by sentence. */
  readonly unspent: (money: UnspentMoney) => readonly string[];
  /** A sentence for each payment. */
  readonly againstPlan: (payments: PaymentsAgainstPlan, nameOf: NameOf) => readonly string[];
  /** A sentence. */
  readonly accrual: (accrual: Accrual) => string;
  /** What a grant comes to in a year, and what that rests on; a sentence or two. Why it is unknown is a failure. */
  readonly yearOfGrant: (year: YearOfGrant) => string;
  /** What a public body is bound to pay in a year, sentence by sentence. */
  readonly spending: (spending: SpendingOfYear) => readonly string[];
  /** What a decision point finances; a sentence. */
  readonly authorised: (amount: AuthorisedAmount) => string;
  /** What one party brings in and its share of the whole; a sentence. */
  readonly share: (share: FinancingShare, of: FinancingShares, nameOf: NameOf) => string;
  /** What the parties of a side bring in together; a sentence. */
  readonly sideShare: (share: SideShare, of: FinancingShares) => string;
  /** How far an indicator's targets are reached, sentence by sentence; the colour is a word. */
  readonly progress: (progress: IndicatorProgress, nameOf: NameOf) => readonly string[];
  /** What was taken away before publication, and what was not looked for; sentence by sentence. */
  readonly redaction: (removed: readonly Removal[], limits: readonly RedactionLimit[]) => readonly string[];
  /** How far a goal is reached, and how the goals below it stand. */
  readonly goal: (progress: GoalProgress, nameOf: NameOf) => string;
  /** Headings, cells and sentences of the report to a committee. */
  readonly committeeReport: CommitteeReportTexts;
}

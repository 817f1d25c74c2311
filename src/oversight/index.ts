export {
  ACTION_ITEMS,
  actionPlan,
  type ActionPlan,
  type ActionPlanArea,
  type ActionPlanOptions,
  type ActionResponsible,
  AREA_ITEMS,
  type Completeness,
  type PlannedAction,
} from "./goals/action-plan.js";
export type { FollowedUp } from "./goals/action-plan-follow-up.js";
export type {
  AgreementDifference,
  ComparedPart,
  ComparedValue,
  DifferenceFacts,
} from "./amendments/agreement-difference.js";
export { agreementAsOf, type AgreementAsOfOptions } from "./amendments/agreement-as-of.js";
export type { AgreementStatus, DecisionStatus, PositionInTime, SignatureStatus } from "./status/agreement-status.js";
export {
  AMENDABLE_PARTS,
  type AmendablePart,
  RENEGOTIATION_NEEDS,
  type RenegotiationNeed,
} from "./amendments/amendable-part.js";
export type {
  AmendedValue,
  AmendmentAssumption,
  AmendmentStep,
  AmendmentWorking,
  PartReplaced,
} from "./amendments/amendment-working.js";
export type { ChainLink } from "./coverage/chain-link.js";
export {
  commitmentBalance,
  type CommitmentBalance,
  type CommitmentsOfParty,
  type OneSidedPart,
} from "./goals/commitment-balance.js";
export { commitmentEvidence, type CommitmentEvidence } from "./goals/commitment-evidence.js";
export {
  committeeReport,
  type CommitteeReport,
  type CommitteeReportOptions,
  type ReportedArea,
  type ReportedCommitment,
  type ReportedDuty,
  type ReportedObservation,
  type ReportedParty,
  type ReportTold,
} from "./committee-report/committee-report.js";
export { compareAgreements } from "./amendments/compare-agreements.js";
export { compareFigures, type FigureComparison, type RangedFigure } from "./figures/compare-figures.js";
export { compareReports } from "./reports/compare-reports.js";
export { coverage, type Coverage, type CoverageOptions } from "./coverage/coverage.js";
export type { CoverageAssumption, CoverageStep, CoverageWorking } from "./coverage/coverage-working.js";
export type { FigureRange, FigureVerdict } from "./figures/figure-range.js";
export {
  type DutyStanding,
  followUpStanding,
  type FollowUpStanding,
  type FollowUpStandingOptions,
} from "./follow-up/follow-up-standing.js";
export type {
  FollowUpStandingAssumption,
  FollowUpStandingWorking,
  JudgedStep,
} from "./follow-up/follow-up-standing-working.js";
export {
  type ActionStep,
  type ActionWorking,
  type ForeseenAction,
  foreseenActions,
  type ForeseenReason,
} from "./status/foreseen-actions.js";
export { GOAL_JUDGEMENTS, type GoalCounts, type GoalJudgement } from "./goals/goal-judgement.js";
export {
  type AgreementProgress,
  type GoalProgress,
  goalProgress,
  type GoalProgressOptions,
} from "./goals/goal-progress.js";
export {
  GOAL_RULES,
  type GoalProgressAssumption,
  type GoalProgressStep,
  type GoalProgressWorking,
  type GoalRule,
} from "./goals/goal-progress-working.js";
export {
  AMOUNT_GROUNDS,
  type AmountGround,
  indexedGrant,
  type IndexedGrantOptions,
  type YearOfGrant,
} from "./money/indexed-grant.js";
export type { IndexedGrantFailure, IndexedGrantWorking, IndexedYearsWorking } from "./money/indexed-grant-working.js";
export type { IndexFigures } from "./money/indexed-years.js";
export { type AppealWorking, lastDayToAppeal } from "./watch/last-day-to-appeal.js";
export type { LeastBoundStep, LeastBoundWorking } from "./money/bound-working.js";
export { leastBound } from "./money/least-bound.js";
export { type BodyMeetings, meetingCalendar, type MeetingCalendar } from "./follow-up/meeting-calendar.js";
export type { MeetingAssumption, MeetingStep, MeetingWorking } from "./follow-up/meeting-working.js";
export {
  type Fulfilment,
  OCCASION_STATUSES,
  type OccasionStanding,
  type OccasionStatus,
} from "./follow-up/occasion-standing.js";
export { type BodySeats, seatsInBodies } from "./follow-up/seats-in-bodies.js";
export type { UnlessNotice } from "./follow-up/term-of-duties.js";
export { EXPECTED_TOPICS, type OpenMatter, openMatters } from "./open-matters.js";
export {
  type GivenGrantAmount,
  type PaymentsAssumption,
  paymentsOf,
  type PaymentsOfOptions,
  type PaymentsWorking,
} from "./money/payments-of.js";
export type { Evidence, EvidencePlace, PartEvidence } from "./goals/part-evidence.js";
export { type CountComparison, reconcile, type RangedCount } from "./reports/reconcile.js";
export type { ComparedActivity, ReportChange } from "./reports/report-change.js";
export type {
  ReportedGrant,
  ReportedMoney,
  ReportedShares,
  ReportedYear,
  StatedAmount,
} from "./committee-report/reported-money.js";
export { rollUp, type RollUp, type RollUpOptions } from "./reports/roll-up.js";
export type {
  CountedGroup,
  RollUpAssumption,
  RollUpFailure,
  RollUpGroup,
  RollUpStep,
  RollUpWorking,
} from "./reports/roll-up-working.js";
export {
  RELEASE_RECORDS,
  type ReleaseDemand,
  type ReleaseRecord,
  releaseSheet,
  type ReleaseSheet,
  type ReleaseSheetOptions,
  type ReleaseWorking,
} from "./money/release-sheet.js";
export { type Action, ACTIONS, ACTIONS_BY_STANDING, type Standing, STANDINGS } from "./status/standing.js";
export { type AgreementStanding, standingOn, type StandingStep, type StandingWorking } from "./status/standing-on.js";
export { statusOn, type StatusOnOptions } from "./status/status-on.js";
export type { StatusAssumption, StatusStep, StatusWorking } from "./status/status-working.js";
export type { CoverageStretch } from "./coverage/stretches.js";
export type { DutyWatchParams, WatchCode, WatchDate, Watched, WatchParams } from "./watch/watch-date.js";
export { watchDates } from "./watch/watch-dates.js";
export type { CommitteeMeeting, LeadTimes, WatchDatesOptions } from "./watch/watch-dates-options.js";
export type { WatchAssumption, WatchStep, WatchWorking, WhyNotDated } from "./watch/watch-working.js";
export { contributionStandings, type DemandedContribution } from "./money/contribution-standings.js";
export { type ReportedOutcome, reportedOutcomes } from "./money/reported-outcomes.js";

export type { AgreementDifference, ComparedPart, ComparedValue, DifferenceFacts } from "./agreement-difference.js";
export { agreementAsOf, type AgreementAsOfOptions } from "./agreement-as-of.js";
export type { AgreementStatus, DecisionStatus, PositionInTime, SignatureStatus } from "./agreement-status.js";
export { AMENDABLE_PARTS, type AmendablePart, RENEGOTIATION_NEEDS, type RenegotiationNeed } from "./amendable-part.js";
export type {
  AmendedValue,
  AmendmentAssumption,
  AmendmentStep,
  AmendmentWorking,
  PartReplaced,
} from "./amendment-working.js";
export type { ChainLink } from "./chain-link.js";
export { compareAgreements } from "./compare-agreements.js";
export { compareFigures, type FigureComparison, type RangedFigure } from "./compare-figures.js";
export { coverage, type Coverage, type CoverageOptions } from "./coverage.js";
export type { CoverageAssumption, CoverageStep, CoverageWorking } from "./coverage-working.js";
export type { FigureRange, FigureVerdict } from "./figure-range.js";
export {
  type ActionStep,
  type ActionWorking,
  type ForeseenAction,
  foreseenActions,
  type ForeseenReason,
} from "./foreseen-actions.js";
export { type AppealWorking, lastDayToAppeal } from "./last-day-to-appeal.js";
export { leastBound, type LeastBoundStep, type LeastBoundWorking } from "./least-bound.js";
export { EXPECTED_TOPICS, type OpenMatter, openMatters } from "./open-matters.js";
export { type Action, ACTIONS, ACTIONS_BY_STANDING, type Standing, STANDINGS } from "./standing.js";
export { type AgreementStanding, standingOn, type StandingStep, type StandingWorking } from "./standing-on.js";
export { statusOn, type StatusOnOptions } from "./status-on.js";
export type { StatusAssumption, StatusStep, StatusWorking } from "./status-working.js";
export type { CoverageStretch } from "./stretches.js";
export type { DutyWatchParams, WatchCode, WatchDate, Watched, WatchParams } from "./watch-date.js";
export { watchDates } from "./watch-dates.js";
export type { CommitteeMeeting, LeadTimes, WatchDatesOptions } from "./watch-dates-options.js";
export type { WatchAssumption, WatchStep, WatchWorking, WhyNotDated } from "./watch-working.js";

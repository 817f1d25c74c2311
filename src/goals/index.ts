export { type Goal, GOAL_LEVELS, type MunicipalGoal } from "./goal.js";
export { type FactAspect, factsAbout, type FactsAboutOptions, type FactsSideBySide } from "./progress/facts-about.js";
export { type Baseline, COMPARISONS, type Indicator, MEASURES, type Target } from "./indicator.js";
export {
  type IndicatorProgress,
  indicatorProgress,
  type IndicatorProgressOptions,
  type TargetProgress,
} from "./progress/indicator-progress.js";
export {
  type IndicatorSeries,
  indicatorSeries,
  type IndicatorSeriesOptions,
  type SeriesPoint,
} from "./progress/indicator-series.js";
export {
  type Judged,
  type Judgement,
  JUDGEMENT_COLOURS,
  JUDGEMENTS,
  type ReasonNotJudged,
  REASONS_NOT_JUDGED,
} from "./progress/judgement.js";
export { type Breakdown, type Observation, OBSERVED, type Observed } from "./observation.js";
export { type ObservedSum, observedSum, type ObservedSumOptions } from "./progress/observed-sum.js";
export {
  type ObservedWhen,
  type PassedOver,
  type ProgressAssumption,
  type ProgressStep,
  type ProgressWorking,
  REASONS_NO_TRAJECTORY,
  REASONS_PASSED_OVER,
  type ReasonNoTrajectory,
  type ReasonPassedOver,
  TRAJECTORIES,
  type Trajectory,
} from "./progress/progress-working.js";
export { type Scale, type ScaleStep, STEP_COLOURS, STEP_MEANINGS } from "./scale.js";
export { ASSIGNMENT_STATUS, ATTAINMENT_FORECAST, GOAL_STATUS, type ScaleInput } from "./scale-as-printed.js";
export { WORK_OUTCOMES, type WorkOutcome, workOutcomeOf } from "./scale-outcome.js";
export type { SumAssumption, SumFailure, SumStep, SumWorking } from "./progress/sum-working.js";
export type { AgeRange, TargetGroup } from "./target-group.js";

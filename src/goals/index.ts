export { type Goal, GOAL_LEVELS, type MunicipalGoal } from "./goal.js";
export { type Baseline, COMPARISONS, type Indicator, MEASURES, type Target } from "./indicator.js";
export { type Breakdown, type Observation, OBSERVED, type Observed } from "./observation.js";
export { type Scale, type ScaleStep, STEP_COLOURS, STEP_MEANINGS } from "./scale.js";
export type { AgeRange, TargetGroup } from "./target-group.js";

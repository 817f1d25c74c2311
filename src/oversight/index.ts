export type { AgreementStatus, DecisionStatus, PositionInTime, SignatureStatus } from "./agreement-status.js";
export { compareFigures, type FigureComparison } from "./compare-figures.js";
export type { FigureVerdict } from "./figure-range.js";
export { leastBound, type LeastBoundStep, type LeastBoundWorking } from "./least-bound.js";
export { EXPECTED_TOPICS, type OpenMatter, openMatters } from "./open-matters.js";
export { statusOn, type StatusOnOptions } from "./status-on.js";
export type { StatusAssumption, StatusStep, StatusWorking } from "./status-working.js";

import type { Scale, ScaleStep } from "../goals/scale.js";
import type { Id } from "../notation/id.js";
import type { Assessment } from "./assessment.js";
import type { Report } from "./report.js";

/** An assessment with the step that it takes, and where it stands in the report's list. */
export interface TakenStep {
  readonly assessment: Assessment;
  readonly position: number;
  readonly step: ScaleStep;
}

/** The latest assessments of what is assessed, by its id: one for each scale. */
export interface LatestAssessments {
  readonly of: ReadonlyMap<Id, readonly TakenStep[]>;
  /** What has earlier assessments too, on the same scale. */
  readonly severalTimes: ReadonlySet<Id>;
  /** How many are forecasts, which say nothing of what is. */
  readonly forecasts: number;
  /** Positions of those whose step their scale does not have. */
  readonly unread: readonly number[];
}

/** The steps of some scales, by the id of the scale and of the step. */
export const stepsOf = (scales: readonly Scale[] = []): ReadonlyMap<Id, ReadonlyMap<Id, ScaleStep>> =>
  new Map(scales.map(({ id, steps }) => [id, new Map(steps.map((step) => [step.id, step]))]));

const timeOf = ({ asOf }: Assessment): string => asOf?.from ?? asOf?.through ?? "";

/**
 * The latest assessment of each activity or goal on each scale: by the first day it is made for, of one day the last in
 * the list. One without a day counts as the earliest.
 */
export const latestAssessments = (
  { assessments = [], scales }: Report,
  kind: Assessment["of"]["kind"],
): LatestAssessments => {
  const steps = stepsOf(scales);
  const latest = new Map<Id, Map<Id, TakenStep>>();
  const severalTimes = new Set<Id>();
  const unread: number[] = [];
  let forecasts = 0;
  assessments.forEach((assessment, position) => {
    const { of, scale } = assessment;
    if (of.kind !== kind) return;
    if (assessment.forecast !== undefined) {
      forecasts += 1;
      return;
    }
    const step = steps.get(scale)?.get(assessment.step);
    if (step === undefined) {
      unread.push(position);
      return;
    }
    const known = latest.get(of.id) ?? new Map<Id, TakenStep>();
    const before = known.get(scale);
    if (before !== undefined) severalTimes.add(of.id);
    if (before === undefined || timeOf(assessment) >= timeOf(before.assessment)) {
      known.set(scale, { assessment, position, step });
    }
    latest.set(of.id, known);
  });
  return {
    of: new Map([...latest].map(([id, byScale]) => [id, [...byScale.values()]])),
    severalTimes,
    forecasts,
    unread,
  };
};

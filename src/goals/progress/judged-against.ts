import type { CalendarDate } from "../../calendar/calendar-date.js";
import { shiftBySpan, type TimeSpan } from "../../calendar/time-span.js";
import { ARITHMETIC } from "../../explanation/basis.js";
import { sameJson } from "../../notation/same-json.js";
import { percentBounds, shareWithin, type Bounds } from "../../quantity/bounds.js";
import { compareFractions, writtenFraction } from "../../quantity/fraction.js";
import { parsePercentage } from "../../money/percentage.js";
import { acceptedBounds, isAbout } from "./accepted-bounds.js";
import { comparableBounds } from "./comparable-bounds.js";
import type { Indicator, Target } from "../indicator.js";
import { type Judged, notJudged } from "./judgement.js";
import type { Observation } from "../observation.js";
import type { ProgressAssumption, ProgressStep, Trajectory } from "./progress-working.js";
import type { Scale } from "../scale.js";
import { onTrajectory } from "./trajectory.js";

/** How values are judged, as the caller has it. */
export interface JudgingOptions {
  readonly on: CalendarDate;
  readonly oldest?: TimeSpan;
  readonly trajectory?: Trajectory;
  readonly scale?: Scale;
}

/** Where steps and assumptions are written down. */
export interface Notes {
  readonly steps: ProgressStep[];
  readonly assumptions: ProgressAssumption[];
}

const interpretation = { kind: "interpretation" } as const;

const perCentStep = ({ id, quantity }: Observation): readonly ProgressStep[] => {
  const { lower, upper } = (quantity.kind === "ratio" ? percentBounds(quantity) : undefined) ?? {};
  if (quantity.kind !== "ratio" || lower === undefined || upper === undefined) return [];
  const share = parsePercentage(writtenFraction(lower.value, 1));
  if (!share.ok || compareFractions(lower.value, upper.value) !== 0) return [];
  const inputs = { observation: id, ratio: quantity };
  return [{ code: "progress.per-cent", inputs, output: share.value, basis: ARITHMETIC }];
};

/** Whether an observation is older than the caller allows; one without a day cannot be told. */
const ageOf = (observation: Observation, { on, oldest }: JudgingOptions, notes: Notes): Judged | undefined => {
  if (oldest === undefined) return undefined;
  const through = observation.period?.through;
  if (through === undefined) return notJudged("no-day");
  const earliest = shiftBySpan(on, oldest, "backward");
  if (earliest === undefined || through >= earliest) return undefined;
  const inputs = { observation: observation.id, through, on, oldest };
  notes.steps.push({ code: "progress.age", inputs, output: { earliest }, basis: ARITHMETIC });
  return { judgement: "too-old" };
};

/** Why an observation cannot be held against an indicator's targets, or between what it lies. */
const measuredBounds = (observation: Observation, indicator: Indicator, scale?: Scale): Bounds | Judged => {
  const { quantity, unit, per } = observation;
  if (unit !== undefined && indicator.unit !== undefined && unit !== indicator.unit) return notJudged("unit-differs");
  if (per !== undefined && !sameJson(per, indicator.per)) return notJudged("per-differs");
  const bounds = comparableBounds(quantity, indicator, scale);
  if (typeof bounds !== "string") return bounds;
  return notJudged(bounds === "in-words" ? "measured-in-words" : "measured-does-not-fit");
};

/** Judges one observation against one target. */
export const judgedAgainst = (
  target: Target,
  indicator: Indicator,
  observation: Observation,
  options: JudgingOptions,
  notes: Notes,
): Judged => {
  const tooOld = ageOf(observation, options, notes);
  if (tooOld !== undefined) return tooOld;
  const { scale } = options;
  const { direction, measure } = indicator;
  const { id, quantity: measured } = observation;
  const bounds = measuredBounds(observation, indicator, scale);
  const accepted = acceptedBounds(target, indicator, scale);
  const compared = (judged: Judged): Judged => {
    notes.steps.push({
      code: "progress.compared",
      inputs: { observation: id, measured, target, measure, ...(direction && { direction }) },
      output: judged,
      basis: ARITHMETIC,
    });
    return judged;
  };
  if (typeof accepted === "string") return compared(notJudged(accepted));
  if ("judgement" in bounds) return compared(bounds);
  notes.steps.push(...perCentStep(observation));
  for (const [of, quantity] of [["measured", measured] as const, ["target", target.quantity] as const]) {
    if (!isAbout(quantity) || (of === "target" && target.tolerance !== undefined)) continue;
    notes.assumptions.push({ code: "progress.about-as-it-stands", params: { of }, basis: interpretation });
  }
  const within = shareWithin(bounds, accepted.inDirection);
  if (within === "all") {
    if (shareWithin(bounds, accepted.written) !== "all") {
      const params = { observation: id };
      notes.assumptions.push({ code: "progress.better-than-accepted", params, basis: interpretation });
    }
    return compared({ judgement: "met" });
  }
  const judged = compared(within === "none" ? { judgement: "not-met" } : notJudged("range-reaches-outside"));
  if (options.trajectory === undefined) return judged;
  const way = { indicator, target, accepted: accepted.inDirection, observation, measured: bounds, on: options.on };
  const step = onTrajectory(options.trajectory, { ...way, ...(scale && { scale }) });
  if (typeof step === "string") {
    const params = { rule: options.trajectory, why: step };
    notes.assumptions.push({ code: "progress.no-trajectory", params, basis: interpretation });
    return judged;
  }
  notes.steps.push(step);
  return step.output.reached === "yes" ? { judgement: "on-the-way" } : judged;
};

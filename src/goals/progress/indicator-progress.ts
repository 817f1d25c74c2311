import type { CalendarDate } from "../../calendar/calendar-date.js";
import { type Period, periodContains } from "../../calendar/period.js";
import type { TimeSpan } from "../../calendar/time-span.js";
import { answered, type Answered } from "../../explanation/answer.js";
import { ARITHMETIC } from "../../explanation/basis.js";
import type { Id } from "../../notation/id.js";
import type { Per } from "../../quantity/per.js";
import { type ChosenObservations, chosenObservations, usableObservations } from "./chosen-observations.js";
import type { Indicator, Target } from "../indicator.js";
import { judgedAgainst, type JudgingOptions, type Notes } from "./judged-against.js";
import { type Judged, leastFavourable, notJudged } from "./judgement.js";
import type { Observation } from "../observation.js";
import type { ProgressWorking, Trajectory } from "./progress-working.js";
import type { Scale } from "../scale.js";

/** How far one target is reached (Swedish: måluppfyllelse för ett målvärde). */
export type TargetProgress = Judged & {
  readonly target: Target;
  /** What was judged: the latest final observation; several where two end on the same day. */
  readonly measured: readonly Observation[];
};

/** How far the targets of an indicator are reached on a day (Swedish: måluppfyllelse per indikator). */
export type IndicatorProgress = Judged & {
  readonly indicator: Id;
  readonly on: CalendarDate;
  readonly measure: Indicator["measure"];
  readonly per?: Per;
  /** The targets that hold on the day, each with its own judgement. */
  readonly targets: readonly TargetProgress[];
  /** What was measured last, each observation once. */
  readonly measured: readonly Observation[];
};

/** What is asked of {@link indicatorProgress} (Swedish: fråga om måluppfyllelse). */
export interface IndicatorProgressOptions {
  /** Those of other indicators are left out. */
  readonly observations: readonly Observation[];
  readonly on: CalendarDate;
  /** An observation that ended longer ago is too old; absent: none is. */
  readonly oldest?: TimeSpan;
  /** The rule by which something may be called on the way; absent: nothing is. */
  readonly trajectory?: Trajectory;
  /** The indicator's scale, where it has one. */
  readonly scale?: Scale;
}

/** The most targets, and the most values of the same time, that are held against each other. */
const MOST = 100;

/** The targets that hold on a day: those without a period, and those of the period that runs, else that ended last. */
const targetsOn = (targets: readonly Target[], on: CalendarDate): readonly Target[] => {
  const holding = targets.filter(({ period }) => period === undefined || periodContains(period, on) !== "no");
  if (holding.length > 0) return holding;
  const last = targets.reduce<CalendarDate | undefined>((latest, { period }) => {
    const through = period?.through;
    return through !== undefined && through < on && (latest === undefined || through > latest) ? through : latest;
  }, undefined);
  return last === undefined ? [] : targets.filter(({ period }) => period?.through === last);
};

/**
 * How far the targets of an indicator are reached on a day (Swedish: måluppfyllelse per indikator).
 *
 * Judges the latest final observation that had ended by the day (included) and, where the target has a period, lies in
 * it; preliminary ones only where none is final; forecasts and parts of a total never. Of two that end on the same day
 * both are kept, and the target is judged only if both give the same judgement. A range meets a target only as a whole;
 * nothing measured never does. Of several targets the least favourable judgement counts. Numbers are compared exactly,
 * a ratio in per cent. Where more is better, a value above what `between`, `about` or `exactly` accepts meets it too,
 * which is then among the assumptions.
 *
 * @example
 * const day = calendarDate("2020-02-01");
 * const year = { from: calendarDate("2019-01-01"), through: calendarDate("2019-12-31") };
 * const target = { comparison: "at-least", quantity: { kind: "number", value: 20 } };
 * const indicator = { id: "work", name: "I arbete", measures: [], measure: "ratio", targets: [target] };
 * const [part, whole] = [42, 247].map((value) => ({ kind: "number", value }));
 * const seen = { id: "seen", of: { kind: "indicator", id: "work" }, quantity: { kind: "ratio", part, whole } };
 * const answer = indicatorProgress(indicator, { observations: [{ ...seen, period: year }], on: day });
 * answer.value.judgement; // "not-met"
 * answer.steps[1].output; // "17"
 */
export const indicatorProgress = (
  indicator: Indicator,
  { observations, ...options }: IndicatorProgressOptions,
): Answered<IndicatorProgress, ProgressWorking> => {
  const { id, measure, per, targets = [] } = indicator;
  const { on } = options;
  const notes: Notes = { steps: [], assumptions: [] };
  const usable = usableObservations(id, observations, on);
  const choose = choosing((within) => chosenObservations(usable, within), notes);
  const holding = targetsOn(targets, on);
  const progress = holding
    .slice(0, MOST)
    .map((target) => targetProgress(target, indicator, choose(target.period), options, notes));
  const last = progress.length === 0 ? choose(undefined).chosen : progress.flatMap(({ measured }) => measured);
  const judged = [...progress.map(judgedAlone), ...(holding.length > MOST ? [notJudged("too-many")] : [])];
  const none = notJudged(targets.length === 0 ? "no-target" : "target-not-begun");
  const value = {
    ...combined(judged, "least-favourable", notes, none),
    ...{ indicator: id, on, measure },
    ...(per && { per }),
    targets: progress,
    measured: [...new Set(last)],
  };
  return answered(value, notes.steps, onceEach(notes.assumptions));
};

const judgedAlone = (progress: Judged): Judged =>
  progress.judgement === "cannot-be-judged" ? notJudged(progress.why) : { judgement: progress.judgement };

/** Chooses once for every period, and writes that down once. */
const choosing = (choose: (within: Period | undefined) => ChosenObservations, notes: Notes) => {
  const known = new Map<string, ChosenObservations>();
  return (within: Period | undefined): ChosenObservations => {
    const key = `${within?.from ?? ""} ${within?.through ?? ""}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const chosen = choose(within);
    known.set(key, chosen);
    if (chosen.step !== undefined) notes.steps.push(chosen.step);
    return chosen;
  };
};

/** One of each: several targets may rest on the same. */
const onceEach = <Thing extends object>(things: readonly Thing[]): readonly Thing[] => [
  ...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values(),
];

/** One judgement for several, with a step where it had to be combined. */
const combined = (
  judged: readonly Judged[],
  rule: "least-favourable" | "same-from-every-source",
  notes: Notes,
  ofNone: Judged,
): Judged => {
  const least = leastFavourable(judged);
  if (least === undefined || judged.length === 1) return least ?? ofNone;
  const agree = judged.every(({ judgement }) => judgement === least.judgement);
  const unjudged = judged.find(({ judgement }) => judgement === "cannot-be-judged");
  const output = rule === "least-favourable" || agree ? least : (unjudged ?? notJudged("sources-disagree"));
  notes.steps.push({ code: "progress.combined", inputs: { rule, judged }, output, basis: ARITHMETIC });
  return output;
};

const targetProgress = (
  target: Target,
  indicator: Indicator,
  { chosen, lacking }: ChosenObservations,
  options: JudgingOptions,
  notes: Notes,
): TargetProgress => {
  const of = { target, measured: chosen };
  const [first] = chosen;
  if (lacking === "too-old") {
    const through = first?.period?.through;
    if (first !== undefined && through !== undefined && target.period !== undefined) {
      const inputs = { observation: first.id, through, within: target.period };
      notes.steps.push({ code: "progress.before-target-period", inputs, output: "too-old", basis: ARITHMETIC });
    }
    return { judgement: "too-old", ...of };
  }
  if (lacking !== undefined) return { ...(lacking === "no-data" ? { judgement: lacking } : notJudged(lacking)), ...of };
  if (chosen.length > MOST) return { ...notJudged("too-many"), ...of };
  assume(target, chosen, options.on, notes);
  const judged = chosen.map((observation) => judgedAgainst(target, indicator, observation, options, notes));
  return { ...combined(judged, "same-from-every-source", notes, { judgement: "no-data" }), ...of };
};

const basis = { kind: "interpretation" } as const;

const assume = ({ period }: Target, chosen: readonly Observation[], on: CalendarDate, notes: Notes): void => {
  for (const { id, state, period: seen } of chosen) {
    if (state === "preliminary")
      notes.assumptions.push({ code: "progress.preliminary", params: { observation: id }, basis });
    if (seen?.through === undefined)
      notes.assumptions.push({ code: "progress.undated", params: { observation: id }, basis });
  }
  const through = period?.through;
  if (through !== undefined && through > on) {
    notes.assumptions.push({ code: "progress.period-not-over", params: { through }, basis });
  }
};

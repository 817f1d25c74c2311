import type { NameOf } from "../../agreement/names-in.js";
import type { IndicatorProgress, TargetProgress } from "../../goals/progress/indicator-progress.js";
import type { Indicator } from "../../goals/indicator.js";
import { type Judged, JUDGEMENT_COLOURS, type ReasonNotJudged } from "../../goals/progress/judgement.js";
import type { ReasonNoTrajectory, ReasonPassedOver } from "../../goals/progress/progress-working.js";
import type { SumAssumption, SumFailure, SumStep } from "../../goals/progress/sum-working.js";
import { GOAL_JUDGEMENTS, type GoalCounts, type GoalJudgement } from "../../oversight/goals/goal-judgement.js";
import type { GoalProgress } from "../../oversight/goals/goal-progress.js";
import type { GoalProgressAssumption, GoalProgressStep } from "../../oversight/goals/goal-progress-working.js";
import type { AmendmentAssumption, AmendmentStep } from "../../oversight/amendments/amendment-working.js";
import { isPerCent } from "../is-per-cent.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { countOf, listOf, percent, periodOf, spanOf } from "./phrases.js";
import { perOf, quantityOf, targetOf, timeOf } from "./quantities.js";
import { words } from "./words.js";

/** Why something cannot be judged, a sentence each. */
export const reasons: WordsFor<ReasonNotJudged> = {
  "no-target": "The indicator has no target.",
  "target-not-begun": "The period of the target has not begun.",
  "target-in-words": "The target is given in words.",
  "target-not-known": "The value of the target is not known.",
  "target-does-not-fit": "The target is of another kind than what the indicator measures.",
  "bounds-do-not-fit-comparison": "The bounds of the target do not fit how it is to be compared.",
  "about-without-tolerance": "The target is approximate, and how far from it still counts is not stated.",
  "comparison-against-direction":
    "The target compares in another direction than the one that the indicator calls better.",
  "measured-in-words": "What was measured is given in words.",
  "measured-does-not-fit": "The value is of another kind than what the indicator measures.",
  "unit-differs": "The value has another unit than the indicator.",
  "per-differs": "The value is per another time than the indicator.",
  "only-parts": "Only parts were measured, no total.",
  "no-day": "When it was measured is not known.",
  "range-reaches-outside": "The value is a range that meets the target only in part.",
  "sources-disagree": "Several values of the same time give different judgements.",
  "too-many": "There are too many values to compare.",
};

const passedOver: WordsFor<ReasonPassedOver> = {
  "not-known": "not known",
  expected: "expected",
  "broken-down": "broken down",
  "no-day": "undated",
  "not-over": "not over",
  preliminary: "preliminary",
  "outside-target-period": "outside the period of the target",
  earlier: "earlier",
};

const noTrajectory: WordsFor<ReasonNoTrajectory> = {
  "no-baseline": "the baseline is not stated",
  "baseline-not-a-number": "the baseline is no number",
  "no-period": "the target lacks its first or last day",
  "period-over": "the period of the target is over",
  "baseline-meets-target": "the baseline meets the target already",
};

/** What was measured, in per cent where that is how it is measured. */
export const measuredOf = (
  measure: Indicator["measure"],
  quantity: TargetProgress["target"]["quantity"],
  nameOf: NameOf,
): string => `${quantityOf(quantity, nameOf)}${isPerCent(measure, quantity) ? "%" : ""}`;

/** What a target asks for, in per cent where that is how it is measured. */
export const wantedOf = (measure: Indicator["measure"], target: TargetProgress["target"], nameOf: NameOf): string =>
  `${targetOf(target, nameOf)}${isPerCent(measure, target.quantity) ? "%" : ""}`;

const whyOf = (judged: Judged): string => (judged.judgement === "cannot-be-judged" ? ` ${reasons[judged.why]}` : "");

const judgementOf = (judged: Judged): string => `${words.judgements[judged.judgement]}.${whyOf(judged)}`;

/** English texts for the steps of progress, but for those of amendments. */
export const goalSteps: TextsOf<Exclude<GoalProgressStep, AmendmentStep> | SumStep> = {
  "progress.observation-chosen": ({ inputs: { indicator, within, observations }, output }, nameOf) => {
    const chosen = output.chosen.length === 0 ? "none" : listOf(output.chosen.map(({ period }) => timeOf(period)));
    const why = [...new Set(output.passedOver.map((each) => each.why))].map((each) => passedOver[each]);
    const left =
      output.passedOver.length === 0 ? "" : ` Not used: ${String(output.passedOver.length)} (${listOf(why)}).`;
    const period = within === undefined ? "" : ` The period of the target is ${timeOf(within)}.`;
    return (
      `Of ${countOf(observations.length, "value")} of the indicator “${nameOf(indicator)}” ` +
      `used: ${chosen}.${left}${period}`
    );
  },
  "progress.per-cent": ({ inputs: { ratio }, output }, nameOf) =>
    `Of the ratio: ${quantityOf(ratio, nameOf)} is ${percent(output)}.`,
  "progress.age": ({ inputs: { through, oldest }, output: { earliest } }) =>
    `The value is of ${through}. Older than ${spanOf(oldest)} is before ${earliest} and does not count.`,
  "progress.before-target-period": ({ inputs: { through, within } }) =>
    `The latest value is of ${through}, before the period of the target (${timeOf(within)}).`,
  "progress.compared": ({ inputs: { measured, target, measure }, output }, nameOf) =>
    `Measured: ${measuredOf(measure, measured, nameOf)}. Target: ${wantedOf(measure, target, nameOf)}. ` +
    `Judgement: ${judgementOf(output)}`,
  "progress.trajectory": ({ inputs: { measured, through, baseline, target }, output: { line, reached } }, nameOf) =>
    `A straight line from the baseline (${quantityOf(baseline.quantity, nameOf)}) to the target ` +
    `(${targetOf(target, nameOf)}) gives ${line} on ${through}. ` +
    `What was measured (${quantityOf(measured, nameOf)}) ${reached === "yes" ? "reaches" : "does not reach"} it.`,
  "progress.combined": ({ inputs: { rule, judged }, output }) =>
    rule === "least-favourable"
      ? `Of ${countOf(judged.length, "target")} the least favourable counts: ${judgementOf(output)}`
      : `Judgement by ${countOf(judged.length, "value")} of the same time: ${judgementOf(output)}`,
  "progress.goal": ({ inputs: { goal, indicators }, output }, nameOf) => {
    const worst = `The goal “${nameOf(goal)}” is judged by the indicator that stands worst`;
    return `${worst}, of ${String(indicators.length)}: ${judgementOf(output)}`;
  },
  "observed.sum": ({ inputs: { indicator, quantities }, output }, nameOf) =>
    `The sum of ${countOf(quantities.length, "value")} of the indicator “${nameOf(indicator)}” is ` +
    `${quantityOf(output, nameOf)}.`,
};

/** English texts for what progress took for granted, but for what amendments did. */
export const goalAssumptions: TextsOf<Exclude<GoalProgressAssumption, AmendmentAssumption> | SumAssumption> = {
  "progress.about-as-it-stands": ({ params: { of } }) =>
    of === "target"
      ? "The source calls the target approximate, without a tolerance. It is compared as it stands."
      : "The source calls the measured value approximate. It is compared as it stands.",
  "progress.better-than-accepted": () =>
    "The value lies outside what the target gives, in the better direction. It counts as met.",
  "progress.preliminary": () => "The value is preliminary. There is no final one.",
  "progress.undated": () => "When the value was measured is not known. It is used, since there is none with a day.",
  "progress.period-not-over": ({ params: { through } }) =>
    `The period of the target runs until ${through}. The judgement is of the time so far.`,
  "progress.no-trajectory": ({ params: { why } }) =>
    `Whether the target is on the way cannot be said: ${noTrajectory[why]}.`,
  "progress.report-undated": ({ params: { report } }, nameOf) =>
    `A report (${nameOf(report)}) is undated. It is counted.`,
  "progress.report-left-out": ({ params: { report, day } }, nameOf) =>
    day === undefined
      ? `A report (${nameOf(report)}) is about another agreement. It is not counted.`
      : `A report (${nameOf(report)}) is of ${day}. It is not counted.`,
  "observed.days-without-value": ({ params: { days, within } }) =>
    `There is no value for ${countOf(days, "day")} of ${periodOf(within)}. The sum is of the rest.`,
  "observed.preliminary": ({ params: { count } }) => `The sum contains ${countOf(count, "preliminary value")}.`,
  "observed.total-differs": ({ params: { total, sum } }, nameOf) =>
    `The parts give ${quantityOf(sum, nameOf)}, but the total is ${quantityOf(total, nameOf)}.`,
};

/** English texts for why observations are not added up. */
export const goalFailures: TextsOf<SumFailure> = {
  "observed.not-to-be-summed": ({ params: { indicator, summing } }, nameOf) =>
    summing === "not-stated"
      ? `Whether values of the indicator “${nameOf(indicator)}” may be summed is not stated.`
      : `Values of the indicator “${nameOf(indicator)}” are not to be summed.`,
  "observed.nothing-to-sum": ({ params: { indicator } }, nameOf) =>
    `There are no values of the indicator “${nameOf(indicator)}” to sum for that time.`,
  "observed.unit-differs": ({ params: { indicator } }, nameOf) =>
    `A value of the indicator “${nameOf(indicator)}” has another unit. Units are not converted.`,
  "observed.per-differs": ({ params: { indicator } }, nameOf) =>
    `A value of the indicator “${nameOf(indicator)}” is per another time. Times are not converted.`,
  "observed.not-a-number": ({ params: { indicator } }, nameOf) =>
    `A value of the indicator “${nameOf(indicator)}” cannot be added: it is no count.`,
  "observed.counted-twice": ({ params: { indicator } }, nameOf) =>
    `Two values of the indicator “${nameOf(indicator)}” count the same days or the same part. Choose one of them.`,
  "observed.too-large": ({ params: { indicator } }, nameOf) =>
    `The sum of the values of the indicator “${nameOf(indicator)}” is too large to count with.`,
};

/** A judgement with its colour, which is a word. */
export const inColour = (judged: Judged): string =>
  `${words.judgements[judged.judgement]} (${words.colours[JUDGEMENT_COLOURS[judged.judgement]]})`;

/** How far an indicator's targets are reached, the word with its colour, then what was wanted and measured. */
export const progress = (value: IndicatorProgress, nameOf: NameOf): readonly string[] => {
  const { measure, per, targets, measured } = value;
  const often = per === undefined ? "" : ` ${perOf(per)}`;
  const inTime = ({ period }: TargetProgress["target"]): string => (period === undefined ? "" : ` (${timeOf(period)})`);
  return [
    `${nameOf(value.indicator)} ${value.on}: ${inColour(value)}.${whyOf(value)}`,
    ...targets.map(({ target }) => `Target: ${wantedOf(measure, target, nameOf)}${often}${inTime(target)}.`),
    ...measured.map(
      ({ quantity, period }) => `Measured: ${measuredOf(measure, quantity, nameOf)}${often} (${timeOf(period)}).`,
    ),
  ];
};

/** After a number of goals. */
export const counted: WordsFor<GoalJudgement> = {
  met: "met",
  "on-the-way": "on the way",
  "not-met": "not met",
  "cannot-be-judged": "cannot be judged",
  "too-old": "with values that are too old",
  "no-data": "without values",
  "no-indicator": "without indicators",
};

const belowOf = (counts: GoalCounts): string => {
  const standing = GOAL_JUDGEMENTS.filter((each) => counts[each] > 0).map(
    (each) => `${String(counts[each])} ${counted[each]}`,
  );
  return standing.length === 0 ? "" : ` Goals below it: ${standing.join(", ")}.`;
};

/** How far a goal is reached, and how many goals below it stand how. */
export const goal = (value: GoalProgress, nameOf: NameOf): string => {
  const standing =
    value.judgement === "no-indicator" ? `${words.judgements["no-indicator"]}.` : `${inColour(value)}.${whyOf(value)}`;
  return `${nameOf(value.goal)}: ${standing}${belowOf(value.below)}`;
};

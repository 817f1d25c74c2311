import { calendarDate as day } from "../../src/calendar/calendar-date.js";
import { GOAL_LEVELS } from "../../src/goals/goal.js";
import type { IndicatorProgress } from "../../src/goals/progress/indicator-progress.js";
import type { Target } from "../../src/goals/indicator.js";
import { type Judged, JUDGEMENTS, REASONS_NOT_JUDGED } from "../../src/goals/progress/judgement.js";
import { REASONS_NO_TRAJECTORY, REASONS_PASSED_OVER } from "../../src/goals/progress/progress-working.js";
import type { KnownWorking } from "../../src/messages/catalogue.js";
import type { GoalIssue } from "../../src/messages/goal-issue.js";
import { NO_GOALS } from "../../src/oversight/goals/goal-judgement.js";
import type { GoalProgress } from "../../src/oversight/goals/goal-progress.js";
import { percentage } from "../../src/money/percentage.js";
import { PER_UNITS } from "../../src/quantity/per.js";
import type { Quantity } from "../../src/quantity/quantity.js";
import { id, type Samples, several } from "./sample.js";

type OfGoals<Kind extends { readonly code: string }> = Extract<
  Kind,
  { readonly code: `${"progress" | "observed"}.${string}` }
>;

const indicator = id("guests");
const observation = id("seen");
const on = day("2020-02-01");
const year = { from: day("2019-01-01"), through: day("2019-12-31") };
const number = (value: number): Quantity => ({ kind: "number", value });
const ratio = { kind: "ratio", part: { kind: "number", value: 42 }, whole: { kind: "number", value: 247 } } as const;
const quantities: readonly [Quantity, ...Quantity[]] = [
  number(85),
  { kind: "number", value: 20, precision: "about" },
  { kind: "range", least: 80, most: 100 },
  { kind: "range", moreThan: 100 },
  { kind: "range", lessThan: 100 },
  { kind: "range", least: 7, lessThan: 9 },
  { kind: "range" },
  ratio,
  { kind: "yes-no", answer: "yes" },
  { kind: "yes-no", answer: "no" },
  { kind: "step", step: id("green") },
  { kind: "words", text: "fler än i dag" },
  { kind: "unknown" },
];
const target: Target = { comparison: "at-least", quantity: number(20) };
const notMet: Judged = { judgement: "not-met" };
const judgements: readonly [Judged, ...Judged[]] = [
  notMet,
  ...JUDGEMENTS.flatMap((judgement): readonly Judged[] =>
    judgement === "cannot-be-judged" || judgement === "not-met" ? [] : [{ judgement }],
  ),
  ...REASONS_NOT_JUDGED.map((why): Judged => ({ judgement: "cannot-be-judged", why })),
];
const seen = { id: observation, kind: "number", period: year } as const;
const chosenBy = { indicator, on, observations: [seen, seen] };

/** What steps on goals may hold. */
export const goalStepSamples: Samples<OfGoals<KnownWorking["step"]>, "inputs" | "output"> = {
  "progress.observation-chosen": [
    { inputs: chosenBy, output: { chosen: [seen], passedOver: [] } },
    { inputs: { ...chosenBy, within: year }, output: { chosen: [seen], passedOver: [] } },
    { inputs: chosenBy, output: { chosen: [], passedOver: [] } },
    { inputs: chosenBy, output: { chosen: [{ ...seen, period: { from: on, through: on } }], passedOver: [] } },
    { inputs: chosenBy, output: { chosen: [{ ...seen, period: { from: on } }], passedOver: [] } },
    { inputs: chosenBy, output: { chosen: [{ ...seen, period: { through: on } }], passedOver: [] } },
    { inputs: chosenBy, output: { chosen: [{ id: observation, kind: "number" }], passedOver: [] } },
    ...REASONS_PASSED_OVER.map((why) => ({
      inputs: chosenBy,
      output: { chosen: [seen], passedOver: [{ observation, why }] },
    })),
  ],
  "progress.per-cent": [{ inputs: { observation, ratio }, output: percentage(17) }],
  "progress.age": [
    {
      inputs: { observation, through: year.through, on, oldest: { unit: "months", count: 1 } },
      output: { earliest: day("2020-01-01") },
    },
  ],
  "progress.before-target-period": [
    { inputs: { observation, through: day("2017-12-31"), within: year }, output: "too-old" },
  ],
  "progress.compared": [
    ...several(quantities, (measured) => ({
      inputs: { observation, measured, target, measure: "count" } as const,
      output: notMet,
    })),
    ...(["at-most", "about", "exactly"] as const).map((comparison) => ({
      inputs: {
        ...{ observation, measured: number(85), measure: "count" as const },
        target: { comparison, quantity: number(30), ...(comparison === "about" && { tolerance: 2 }) },
      },
      output: notMet,
    })),
    {
      inputs: { observation, measured: number(85), target: { ...target, comparison: "between" }, measure: "share" },
      output: notMet,
    },
    ...judgements.slice(1).map((output) => ({
      inputs: { observation, measured: number(85), target, measure: "count" } as const,
      output,
    })),
  ],
  "progress.trajectory": several(["yes", "no"], (reached) => ({
    inputs: {
      ...({ rule: "linear-from-baseline", observation, measured: number(70), through: year.through, target } as const),
      baseline: { quantity: number(60) },
    },
    output: { line: "69.99", reached },
  })),
  "progress.combined": several(["least-favourable", "same-from-every-source"], (rule) => ({
    inputs: { rule, judged: [notMet, notMet] },
    output: notMet,
  })),
  "progress.goal": [
    {
      inputs: { goal: id("safe-day"), rule: "least-favourable-indicator", indicators: [indicator], judged: [notMet] },
      output: notMet,
    },
  ],
  "observed.sum": [
    {
      inputs: { indicator, observations: [observation, observation], quantities: [number(40), number(30)] },
      output: number(70),
    },
  ],
};

/** What assumptions of these may hold. */
export const goalAssumptionSamples: Samples<OfGoals<KnownWorking["assumption"]>, "params"> = {
  "progress.about-as-it-stands": several(["target", "measured"], (of) => ({ params: { of } })),
  "progress.better-than-accepted": [{ params: { observation } }],
  "progress.preliminary": [{ params: { observation } }],
  "progress.undated": [{ params: { observation } }],
  "progress.period-not-over": [{ params: { through: day("2021-12-31") } }],
  "progress.no-trajectory": several(REASONS_NO_TRAJECTORY, (why) => ({
    params: { rule: "linear-from-baseline", why } as const,
  })),
  "progress.report-undated": [{ params: { report: id("report") } }],
  "progress.report-left-out": [
    { params: { report: id("report"), why: "later", day: day("2021-02-01") } },
    { params: { report: id("report"), why: "of-another-agreement" } },
  ],
  "observed.days-without-value": several([1, 31], (days) => ({ params: { days, within: year } })),
  "observed.preliminary": several([1, 2], (count) => ({ params: { count } })),
  "observed.total-differs": [{ params: { total: number(924), sum: number(801) } }],
};

/** What their failures may hold. */
export const goalFailureSamples: Samples<OfGoals<KnownWorking["failure"]>, "params"> = {
  "observed.not-to-be-summed": several(["not-stated", "not-to-be-summed"], (summing) => ({
    params: { indicator, summing },
  })),
  "observed.nothing-to-sum": [{ params: { indicator } }],
  "observed.unit-differs": [{ params: { indicator, observation } }],
  "observed.per-differs": [{ params: { indicator, observation } }],
  "observed.not-a-number": [{ params: { indicator, observation } }],
  "observed.counted-twice": [{ params: { indicator, first: observation, second: observation } }],
  "observed.too-large": [{ params: { indicator } }],
};

const both = ["baseline", "target"] as const;

/** What issues on goals and measurements may hold. */
export const goalIssueSamples: Samples<GoalIssue, "params"> = {
  "indicator.measures-nothing": [{ params: { indicator } }],
  "indicator.no-target": [{ params: { indicator } }],
  "indicator.target-in-words": [{ params: { indicator } }],
  "indicator.kind-does-not-fit": several(both, (of) => ({ params: { indicator, of } })),
  "indicator.bounds-do-not-fit-comparison": several(["between", "at-least"], (comparison) => ({
    params: { indicator, comparison },
  })),
  "indicator.about-without-tolerance": [{ params: { indicator } }],
  "indicator.comparison-against-direction": several(["at-least", "at-most"], (comparison) => ({
    params: { indicator, comparison },
  })),
  "indicator.share-above-100": several(both, (of) => ({ params: { indicator, of } })),
  "indicator.baseline-after-target": [{ params: { indicator, measured: on, through: year.through } }],
  "indicator.target-outside-term": several(["before", "after"], (side) => ({
    params: { indicator, through: on, side, bound: year.through },
  })),
  "indicator.step-not-on-scale": several(both, (of) => ({ params: { indicator, of } })),
  "quantity.contradictory": several(["range-holds-nothing", "part-above-whole", "whole-is-zero"], (what) => ({
    params: { what },
  })),
  "goal.parent-below": several(GOAL_LEVELS, (level) => ({
    params: { goal: id("safe-day"), level, above: level === "goal" ? "vision" : "goal" } as const,
  })),
  "observation.of-another-kind": [{ params: { said: "indicator", found: "activity" } }],
  "observation.does-not-fit": several(["kind", "unit", "per", "dimension"], (what) => ({
    params: { indicator, what },
  })),
};

const progress = (judged: Judged, rest: Partial<IndicatorProgress> = {}): IndicatorProgress => ({
  ...{ indicator, on, measure: "count" as const, targets: [], measured: [] },
  ...rest,
  ...judged,
});
const measured = (quantity: Quantity, period?: typeof year) => ({
  ...{ id: observation, of: { kind: "indicator" as const, id: indicator }, quantity },
  ...(period && { period }),
});

/** Progress of indicators, by name. */
export const progressSamples: Readonly<Record<string, IndicatorProgress>> = {
  ...Object.fromEntries(judgements.map((judged, index) => [`judged ${String(index)}`, progress(judged)])),
  ...Object.fromEntries(
    PER_UNITS.flatMap((unit) =>
      [1, 5].map((every) => [
        `per ${String(every)} ${unit}`,
        progress(notMet, {
          per: { every, unit },
          targets: [{ ...notMet, target: { ...target, period: year }, measured: [] }],
          measured: [measured(number(85), year)],
        }),
      ]),
    ),
  ),
  "in per cent": progress(notMet, {
    measure: "ratio",
    targets: [{ ...notMet, target, measured: [] }],
    measured: [measured(ratio)],
  }),
};

/** Progress of goals, by name. */
export const goalProgressSamples: Readonly<Record<string, GoalProgress>> = {
  "goal without indicators": { goal: id("safe-day"), judgement: "no-indicator", indicators: [], below: NO_GOALS },
  "goal with goals below": {
    ...({ goal: id("safe-day"), judgement: "met", indicators: [indicator] } as const),
    below: {
      ...{ "not-met": 1, "cannot-be-judged": 2, "too-old": 3, "no-data": 4, "on-the-way": 5, met: 6 },
      "no-indicator": 7,
    },
  },
  "goal not judged": {
    ...({ goal: id("safe-day"), judgement: "cannot-be-judged", why: "no-target", indicators: [indicator] } as const),
    below: NO_GOALS,
  },
};

import type { GOAL_LEVELS } from "../../goals/goal.js";
import type { Contradiction } from "../../rules/grounds/stated-quantities.js";
import type { Misfit } from "../../rules/grounds/observation-misfits.js";
import type { GoalIssue } from "../goal-issue.js";
import { nameInBrackets } from "../name-in-brackets.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { words } from "./words.js";

/** How a quantity contradicts itself, a sentence. */
export const contradictions: WordsFor<Contradiction> = {
  "range-holds-nothing": "The lower bound of the range lies above the upper one.",
  "part-above-whole": "The part is larger than the whole.",
  "whole-is-zero": "The whole is zero, so there is no share of it.",
};

const misfits: WordsFor<Misfit> = {
  kind: "is of another kind than what the indicator measures",
  unit: "has another unit than the indicator",
  per: "is per another time than the indicator",
  dimension: "is broken down by something that the indicator does not name",
};

const levels: WordsFor<(typeof GOAL_LEVELS)[number]> = {
  vision: "a vision",
  "overall-goal": "an overall goal",
  "focus-area": "a focus area",
  goal: "a goal",
};

const stated: WordsFor<"baseline" | "target"> = { baseline: "The baseline", target: "The target" };

/** English texts for the issues of the standard rules on goals and what is measured. */
export const goalIssues: TextsOf<GoalIssue> = {
  "indicator.measures-nothing": ({ params: { indicator } }, nameOf) =>
    `The indicator${nameInBrackets(indicator, nameOf)} measures no goal, commitment or activity. State what ` +
    "it measures.",
  "indicator.no-target": ({ params: { indicator } }, nameOf) =>
    `The indicator${nameInBrackets(indicator, nameOf)} has no target. How it goes can be told but not judged.`,
  "indicator.target-in-words": ({ params: { indicator } }, nameOf) =>
    `The target${nameInBrackets(indicator, nameOf)} is given in words, though the indicator is not measured ` +
    "in words. It cannot be judged. Give a value if there is one.",
  "indicator.kind-does-not-fit": ({ params: { indicator, of } }, nameOf) =>
    `${stated[of]}${nameInBrackets(indicator, nameOf)} is of another kind than what the indicator measures. ` +
    "Correct the value or how the indicator is measured.",
  "indicator.bounds-do-not-fit-comparison": ({ params: { indicator, comparison } }, nameOf) =>
    comparison === "between"
      ? `The target${nameInBrackets(indicator, nameOf)} lies between two values, but there are not two bounds. ` +
        "Give both."
      : `The target${nameInBrackets(indicator, nameOf)} is to be compared with one value, but a range is given. ` +
        "Give one value or compare by between.",
  "indicator.about-without-tolerance": ({ params: { indicator } }, nameOf) =>
    `The target${nameInBrackets(indicator, nameOf)} is approximate, and how far from it still counts is not ` +
    "stated. Agree on a tolerance.",
  "indicator.comparison-against-direction": ({ params: { indicator, comparison } }, nameOf) =>
    comparison === "at-least"
      ? `The target${nameInBrackets(indicator, nameOf)} is at least some value, but the indicator says that less ` +
        "is better. Check the direction."
      : `The target${nameInBrackets(indicator, nameOf)} is at most some value, but the indicator says that more ` +
        "is better. Check the direction.",
  "indicator.share-above-100": ({ params: { indicator, of } }, nameOf) =>
    `${stated[of]}${nameInBrackets(indicator, nameOf)} is a share of more than 100 per cent. Check the value.`,
  "indicator.baseline-after-target": ({ params: { indicator, measured, through } }, nameOf) =>
    `The baseline${nameInBrackets(indicator, nameOf)} is of ${measured}, after the last day of the target ` +
    `${through}. Check the days.`,
  "indicator.target-outside-term": ({ params: { indicator, through, side, bound } }, nameOf) =>
    side === "before"
      ? `The target${nameInBrackets(indicator, nameOf)} is to be reached by ${through}, before the first day of ` +
        `the agreement ${bound}. Check the day.`
      : `The target${nameInBrackets(indicator, nameOf)} is to be reached by ${through}, after the last day of ` +
        `the agreement ${bound}. Check who follows it up then.`,
  "indicator.step-not-on-scale": ({ params: { indicator, of } }, nameOf) =>
    `${stated[of]}${nameInBrackets(indicator, nameOf)} is a step that the indicator's scale does not have. ` +
    "Correct the step or the scale.",
  "quantity.contradictory": ({ params: { what } }) => `${contradictions[what]} Correct it.`,
  "goal.parent-below": ({ params: { goal, level, above } }, nameOf) =>
    `The goal${nameInBrackets(goal, nameOf)} is ${levels[level]} but stands under ${levels[above]}. Check the order.`,
  "observation.of-another-kind": ({ params: { said, found } }) =>
    `The observation is said to be of ${words.partKinds[said]}, but the id is of ${words.partKinds[found]}. ` +
    "Correct one of them.",
  "observation.does-not-fit": ({ params: { indicator, what } }, nameOf) =>
    `An observation${nameInBrackets(indicator, nameOf)} ${misfits[what]}. It cannot be compared. Check it.`,
};

import type { NameOf } from "../../agreement/names-in.js";
import type { Id } from "../../notation/id.js";
import type { StandardReportIssue } from "../../rules/standard-report-rules.js";
import { nameInBrackets } from "../name-in-brackets.js";
import type { PersonalDataIssue } from "../personal-data-issue.js";
import type { TextsOf } from "../texts.js";
import { contradictions } from "./goal-issues.js";
import { figure, printedValue } from "./figure.js";
import { listOf, number } from "./phrases.js";
import { words } from "./words.js";

/** The most names that stand in a text. */
const MOST_NAMES = 6;

const named = (ids: readonly Id[], nameOf: NameOf): string =>
  ids.length === 0 || ids.length > MOST_NAMES ? "" : `: ${listOf(ids.map(nameOf))}`;

const MISSING = { by: "the body that decided", day: "the day", paragraph: "the paragraph" } as const;

/** English texts for the issues of the standard rules over reports. */
export const reportIssues: TextsOf<Exclude<StandardReportIssue, PersonalDataIssue>> = {
  "report.duplicate-id": ({ params: { first } }) =>
    `The id is already used in another place of the report, ${first}. Give every part an id of its own.`,
  "report.broken-reference": ({ params: { expected } }) =>
    `The reference does not lead to ${listOf(
      expected.map((kind) => words.partKinds[kind]),
      "or",
    )}, neither in the report nor in the agreement that it follows up. Correct it, or add the part.`,
  "report.parent-circle": () =>
    "The part of the report is its own parent, directly or through other parts. Correct which part is the parent.",
  "report.step-not-in-scale": ({ params: { step } }, nameOf) =>
    `The scale has no such step${nameInBrackets(step, nameOf)}. Correct the step, or add to the scale.`,
  "report.quantity-contradictory": ({ params: { what } }) => `${contradictions[what]} Correct it in the report.`,
  "report.observation-after-report": ({ params: { day, from } }) =>
    `The report is of ${day}, but an observation is of a time from ${from}. Check the days or call it expected.`,
  "report.next-follow-up-already-past": ({ params: { next, seen } }) =>
    `The next follow-up is to be ${next} at the latest, but the report tells of time up to ${seen} at least. ` +
    "Check when the next follow-up is to be.",
  "report.count-differs": ({ params: { figure: id, about, printed, computed, unit, activities } }, nameOf) =>
    `The source (${nameOf(id)}) gives ${printedValue(printed, unit)} for ${figure(about, nameOf)}. ` +
    `Counting in the report gives ${printedValue(computed, unit)}${named(activities, nameOf)}. Check which is right.`,
  "report.done-before-its-time": ({ params: { activity, completionYear, year } }, nameOf) =>
    `The activity${nameInBrackets(activity, nameOf)} is judged to be done in ${number(year)}, but is expected to be ` +
    `completed in ${number(completionYear)}. Check the year.`,
  "report.moved-beyond-completion-year": ({ params: { activity, completionYear, day } }, nameOf) =>
    `The activity${nameInBrackets(activity, nameOf)} is done or as planned and expected to be completed in ` +
    `${number(completionYear)}, but a part of it is expected on ${day} or later. Check the year.`,
  "report.assessment-without-month": ({ params: { activity } }, nameOf) =>
    `The assessment${nameInBrackets(activity, nameOf)} does not say which month it is for, as others of the report ` +
    "do. Add the month when it is known.",
  "report.origin-not-complete": ({ params: { decision, missing } }, nameOf) =>
    `The decision that the activity comes from${nameInBrackets(decision, nameOf)} is given without ` +
    `${listOf(
      missing.map((field) => MISSING[field]),
      "and",
    )}. Add what is missing when it is known.`,
  "report.goal-by-several-names": ({ params: { goal, names } }, nameOf) =>
    `The goal${nameInBrackets(goal, nameOf)} goes by ${number(names)} names. Check that they mean the same goal.`,
};

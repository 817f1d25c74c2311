import type { NameOf } from "../../agreement/names-in.js";
import type { CommitmentEvidence } from "../../oversight/goals/commitment-evidence.js";
import type { ReportChange } from "../../oversight/reports/report-change.js";
import type { RollUpGroup, RollUpWorking } from "../../oversight/reports/roll-up-working.js";
import { evidenceCounts } from "../evidence-counts.js";
import type { TextsOf } from "../texts.js";
import { countOf, listOf, number } from "./phrases.js";
import { words } from "./words.js";

const inCommon = (group: RollUpGroup, nameOf: NameOf): string => {
  switch (group.by) {
    case "step":
      return `at the step "${nameOf(group.step)}"`;
    case "meaning":
      return `with the assessment ${words.stepMeanings[group.meaning]}`;
    case "completion-year":
      return `expected to be completed in ${number(group.year)}`;
    case "ongoing-completion-year":
      return `ongoing and expected to be completed in ${number(group.year)}`;
    case "organisation":
      return `with ${nameOf(group.organisation)} responsible`;
    case "everyone":
      return "with a set responsible that the source does not list";
    case "no-assessment":
      return "without an assessment";
    case "no-completion-year":
      return "without an expected completion year";
    case "no-organisation":
      return "with nobody responsible";
  }
};

const activities = (count: number): string => countOf(count, "activity", "activities");

/** English texts for the steps of a roll-up. */
export const rollUpSteps: TextsOf<RollUpWorking["step"]> = {
  "roll-up.counted": ({ inputs: { group, total }, output }, nameOf) =>
    `${number(output)} of ${activities(total)}: ${inCommon(group, nameOf)}.`,
};

/** English texts for what a roll-up took for granted. */
export const rollUpAssumptions: TextsOf<RollUpWorking["assumption"]> = {
  "roll-up.everyone-counts-as-a-set": ({ params }) =>
    `For ${activities(params.activities.length)} a set is responsible that the source does not list. The set counts ` +
    "once; those in it do not count one by one.",
  "roll-up.latest-assessment-counts": ({ params }) =>
    `For ${activities(params.activities.length)} there are several assessments. The latest counts.`,
  "roll-up.forecasts-not-counted": ({ params: { count } }) =>
    `${countOf(count, "forecast")} not counted: what is expected is not what is.`,
  "roll-up.step-not-read": ({ params: { count } }) =>
    `${countOf(count, "assessment")} not counted, because the scale has no such step.`,
};

/** English texts for what a roll-up lacks. */
export const rollUpFailures: TextsOf<RollUpWorking["failure"]> = {
  "roll-up.several-scales": ({ params: { scales } }, nameOf) =>
    `The activities are assessed on several scales (${listOf(scales.map(nameOf))}). Say which is to be counted.`,
  "roll-up.scale-missing": ({ params: { scale } }, nameOf) =>
    `The report has no such scale (${nameOf(scale)}). Name one that it has.`,
};

const before = (from: keyof typeof words.stepMeanings): string => `was ${words.stepMeanings[from]}`;

/** English texts for what became of activities from one report to the next. */
export const reportChanges: TextsOf<ReportChange> = {
  "report-change.added": ({ params: { activity } }, nameOf) => `Added: ${nameOf(activity)}.`,
  "report-change.dropped": ({ params: { activity } }, nameOf) => `No longer there: ${nameOf(activity)}.`,
  "report-change.done": ({ params: { activity, from } }, nameOf) => `Done: ${nameOf(activity)} (${before(from)}).`,
  "report-change.late": ({ params: { activity, from } }, nameOf) =>
    `Late or not begun: ${nameOf(activity)} (${before(from)}).`,
  "report-change.not-carried-out": ({ params: { activity, from } }, nameOf) =>
    `Not carried out: ${nameOf(activity)} (${before(from)}).`,
  "report-change.on-plan-again": ({ params: { activity, from } }, nameOf) =>
    `As planned again: ${nameOf(activity)} (${before(from)}).`,
  "report-change.taken-up-again": ({ params: { activity, from } }, nameOf) =>
    `Taken up again: ${nameOf(activity)} (${before(from)}).`,
  "report-change.status-unchanged": ({ params: { activity, to } }, nameOf) =>
    `Unchanged: ${nameOf(activity)} (${words.stepMeanings[to]}).`,
  "report-change.first-assessed": ({ params: { activity, to } }, nameOf) =>
    `Assessed for the first time: ${nameOf(activity)} (${words.stepMeanings[to]}).`,
  "report-change.no-longer-assessed": ({ params: { activity, from } }, nameOf) =>
    `No longer assessed: ${nameOf(activity)} (${before(from)}).`,
  "report-change.postponed": ({ params: { activity, from, to } }, nameOf) =>
    `Postponed: ${nameOf(activity)}, from ${number(from)} to ${number(to)}.`,
  "report-change.brought-forward": ({ params: { activity, from, to } }, nameOf) =>
    `Brought forward: ${nameOf(activity)}, from ${number(from)} to ${number(to)}.`,
};

/** Who makes a commitment, and what shows how it went. */
export const commitmentEvidence = (evidence: CommitmentEvidence, nameOf: NameOf): readonly string[] => {
  const { observations, assessments } = evidenceCounts(evidence);
  const found = [
    ...(observations === 0 ? [] : [countOf(observations, "observation")]),
    ...(assessments === 0 ? [] : [countOf(assessments, "assessment")]),
  ];
  const made = evidence.made === "jointly" ? "jointly by" : "by";
  const to = evidence.to.length === 0 ? "" : ` towards ${listOf(evidence.to.map(nameOf))}`;
  return [
    `The commitment is made ${made} ${listOf(evidence.by.map(nameOf))}${to}.`,
    evidence.found === "none"
      ? "There is no evidence: how it went cannot be said."
      : `There is evidence: ${listOf(found)}. Whether the commitment is kept is not settled here.`,
  ];
};

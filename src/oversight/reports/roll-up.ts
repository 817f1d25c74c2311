import { type Answer, answered, unanswered } from "../../explanation/answer.js";
import { ARITHMETIC } from "../../explanation/basis.js";
import type { Id } from "../../notation/id.js";
import { type LatestAssessments, latestAssessments } from "../../report/latest-assessments.js";
import type { Report } from "../../report/report.js";
import type { Activity } from "../../undertakings/activity.js";
import { byCompletionYear, byMeaning, byOrganisation, bySteps, ongoingByCompletionYear } from "./roll-up-groups.js";
import type { CountedGroup, RollUpAssumption, RollUpWorking } from "./roll-up-working.js";

/** What is rolled up (Swedish: vad som räknas samman). */
export interface RollUpOptions {
  /** The scale to count by; needed where activities are assessed on several. */
  readonly scale?: Id;
  /** Activities of this kind only; absent: all. */
  readonly activity?: Activity["kind"];
}

/** The activities of a report, counted (Swedish: sammanräkning). */
export interface RollUp {
  /** How many activities there are, assessed or not. */
  readonly total: number;
  /** Absent where no activity is assessed. */
  readonly scale?: Id;
  /** Every step of the scale in its order, also those that no activity takes; then activities without assessment. */
  readonly bySteps: readonly CountedGroup[];
  /** Every meaning that the scale has. */
  readonly byMeaning: readonly CountedGroup[];
  /** By expected completion year, the earliest first; then activities without one. */
  readonly byCompletionYear: readonly CountedGroup[];
  /** The same for activities that are ongoing. */
  readonly ongoingByCompletionYear: readonly CountedGroup[];
  /**
   * By organisation that answers for them, in the order in which they are named; an activity with several counts for
   * each. A set like "all committees and companies" stands for itself. Last, activities that nobody answers for.
   */
  readonly byOrganisation: readonly CountedGroup[];
}

/**
 * Counts the activities of a report by step, meaning, expected completion year and responsible organisation (Swedish:
 * sammanräkning av uppdrag). Counts are never read off the text; `reconcile` holds the printed ones against them.
 *
 * An activity counts by its latest assessment on the scale; forecasts do not count. Fails as `roll-up.several-scales`
 * where activities are assessed on several scales and none is chosen, `roll-up.scale-missing` where the report does not
 * have the chosen one.
 *
 * @example
 * const steps = [{ id: "on-plan", meaning: "as-planned" }, { id: "done", meaning: "done" }];
 * const report = {
 *   activities: [{ id: "34", responsible: { kind: "everyone", asWritten: "Alla nämnder" } }, { id: "35" }],
 *   scales: [{ id: "status", steps }],
 *   assessments: [{ of: { kind: "activity", id: "34" }, scale: "status", step: "on-plan", completionYear: 2027 }],
 * };
 * const { value, assumptions } = rollUp(report);
 * value.bySteps.map(({ count }) => count); // [1,0,1]
 * value.ongoingByCompletionYear[0].group.year; // 2027
 * assumptions[0].code; // "roll-up.everyone-counts-as-a-set"
 */
export const rollUp = (report: Report, options: RollUpOptions = {}): Answer<RollUp, RollUpWorking> => {
  const activities = (report.activities ?? []).filter(
    ({ kind }) => options.activity === undefined || kind === options.activity,
  );
  const latest = latestAssessments(report, "activity");
  const scaleIds = new Set(activities.flatMap(({ id }) => latest.of.get(id)?.map((t) => t.assessment.scale) ?? []));
  const [only, ...others] = options.scale === undefined ? scaleIds : [options.scale];
  if (others.length > 0) {
    return unanswered({ code: "roll-up.several-scales", params: { scales: [...scaleIds] } });
  }
  const scale = report.scales?.find(({ id }) => id === only);
  if (only !== undefined && scale === undefined) {
    return unanswered({ code: "roll-up.scale-missing", params: { scale: only } });
  }
  const taken = new Map(
    activities.flatMap(({ id }) => {
      const onScale = latest.of.get(id)?.find(({ assessment }) => assessment.scale === only);
      return onScale === undefined ? [] : [[id, onScale] as const];
    }),
  );
  const value: RollUp = {
    total: activities.length,
    ...(scale !== undefined && { scale: scale.id }),
    bySteps: bySteps(activities, taken, scale),
    byMeaning: byMeaning(activities, taken, scale),
    byCompletionYear: byCompletionYear(activities, taken),
    ongoingByCompletionYear: ongoingByCompletionYear(activities, taken),
    byOrganisation: byOrganisation(activities),
  };
  return answered(value, stepsFor(value), assumptionsOf(activities, latest));
};

const stepsFor = ({ total, ...groups }: RollUp): readonly RollUpWorking["step"][] =>
  [
    ...groups.bySteps,
    ...groups.byMeaning,
    ...groups.byCompletionYear,
    ...groups.ongoingByCompletionYear,
    ...groups.byOrganisation,
  ].flatMap(({ group, count, activities }) =>
    count === 0
      ? []
      : [{ code: "roll-up.counted", inputs: { group, activities, total }, output: count, basis: ARITHMETIC }],
  );

const assumptionsOf = (
  activities: readonly Activity[],
  { severalTimes, forecasts, unread }: LatestAssessments,
): readonly RollUpAssumption[] => {
  const basis = { kind: "interpretation" } as const;
  const everyone = activities.filter(({ responsible }) => responsible?.kind === "everyone").map(({ id }) => id);
  const several = activities.filter(({ id }) => severalTimes.has(id)).map(({ id }) => id);
  return [
    ...(everyone.length === 0
      ? []
      : [{ code: "roll-up.everyone-counts-as-a-set", params: { activities: everyone }, basis } as const]),
    ...(several.length === 0
      ? []
      : [{ code: "roll-up.latest-assessment-counts", params: { activities: several }, basis } as const]),
    ...(forecasts === 0
      ? []
      : [{ code: "roll-up.forecasts-not-counted", params: { count: forecasts }, basis } as const]),
    ...(unread.length === 0
      ? []
      : [{ code: "roll-up.step-not-read", params: { count: unread.length }, basis } as const]),
  ];
};

import type { FigureKey } from "../../agreement/printed-figure.js";
import { workOutcomeOf } from "../../goals/scale-outcome.js";
import type { Id } from "../../notation/id.js";
import { latestAssessments, stepsOf, type TakenStep } from "../../report/latest-assessments.js";
import type { Report } from "../../report/report.js";
import type { Activity } from "../../undertakings/activity.js";

type ActivityCount = Extract<FigureKey, { readonly kind: "activity-count" }>;

const CONDITIONS = ["activity", "scale", "step", "outcome", "completionYear"] as const;

type Condition = (typeof CONDITIONS)[number];

/** What an activity, as assessed or not, answers to each condition. */
const answersOf = (kind: Activity["kind"], taken: TakenStep | undefined): Readonly<Record<Condition, unknown>> => ({
  activity: kind,
  scale: taken?.assessment.scale,
  step: taken?.step.id,
  outcome: taken && workOutcomeOf(taken.step.meaning),
  completionYear: taken?.assessment.completionYear,
});

const keyOf = (asked: readonly Condition[], answers: Readonly<Partial<Record<Condition, unknown>>>): string =>
  JSON.stringify(asked.map((condition) => answers[condition] ?? null));

/**
 * Tells which activities of a report a printed count is of, in the order of the report; `undefined` where it names a
 * scale or a step that the report does not have.
 *
 * Activities are looked through once for each set of conditions, not once for each figure.
 */
export const countedActivities = (report: Report): ((count: ActivityCount) => readonly Id[] | undefined) => {
  const { activities = [], scales = [] } = report;
  const { of: latest } = latestAssessments(report, "activity");
  const steps = stepsOf(scales);
  const allSteps = new Set([...steps.values()].flatMap((ofScale) => [...ofScale.keys()]));
  const indexes = new Map<string, ReadonlyMap<string, ReadonlySet<Id>>>();
  const indexBy = (asked: readonly Condition[]): ReadonlyMap<string, ReadonlySet<Id>> => {
    const index = new Map<string, Set<Id>>();
    for (const { id, kind } of activities) {
      for (const taken of latest.get(id) ?? [undefined]) {
        const key = keyOf(asked, answersOf(kind, taken));
        const ids = index.get(key);
        if (ids === undefined) index.set(key, new Set([id]));
        else ids.add(id);
      }
    }
    return index;
  };
  return (count) => {
    const { scale, step } = count;
    if (scale !== undefined && !steps.has(scale)) return undefined;
    const known = scale === undefined ? allSteps : steps.get(scale);
    if (step !== undefined && known?.has(step) !== true) return undefined;
    const asked = CONDITIONS.filter((condition) => count[condition] !== undefined);
    const index = indexes.get(asked.join()) ?? indexBy(asked);
    indexes.set(asked.join(), index);
    return [...(index.get(keyOf(asked, count)) ?? [])];
  };
};

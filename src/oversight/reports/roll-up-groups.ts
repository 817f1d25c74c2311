import { type Scale, STEP_MEANINGS } from "../../goals/scale.js";
import { workOutcomeOf } from "../../goals/scale-outcome.js";
import type { Id } from "../../notation/id.js";
import type { TakenStep } from "../../report/latest-assessments.js";
import type { Activity } from "../../undertakings/activity.js";
import type { CountedGroup, RollUpGroup } from "./roll-up-working.js";

/** The step that each activity takes, where it takes one. */
type Taken = ReadonlyMap<Id, TakenStep>;

/** Activities by group, the groups in the order of the keys given, then in that of the activities. */
const grouped = (
  activities: readonly Activity[],
  groupsOf: (activity: Activity) => readonly RollUpGroup[],
  first: readonly RollUpGroup[] = [],
): readonly CountedGroup[] => {
  const found = new Map(first.map((group) => [JSON.stringify(group), { group, ids: new Set<Id>() }]));
  for (const activity of activities) {
    for (const group of groupsOf(activity)) {
      const key = JSON.stringify(group);
      const known = found.get(key);
      if (known === undefined) found.set(key, { group, ids: new Set([activity.id]) });
      else known.ids.add(activity.id);
    }
  }
  return [...found.values()].map(({ group, ids }) => ({ group, count: ids.size, activities: [...ids] }));
};

/** Groups that say nothing, after those that say something. */
const nothingLast = (groups: readonly CountedGroup[]): readonly CountedGroup[] => {
  const says = ({ group }: CountedGroup): boolean => !group.by.startsWith("no-");
  return [...groups.filter(says), ...groups.filter((counted) => !says(counted))];
};

const earliestFirst = (groups: readonly CountedGroup[]): readonly CountedGroup[] => {
  const yearOf = ({ group }: CountedGroup): number => ("year" in group ? group.year : Infinity);
  return [...groups].sort((one, other) => Number(yearOf(one) > yearOf(other)) - Number(yearOf(one) < yearOf(other)));
};

/** By the step taken. */
export const bySteps = (
  activities: readonly Activity[],
  taken: Taken,
  scale: Scale | undefined,
): readonly CountedGroup[] => {
  const groupOf = (step: Id): RollUpGroup => (scale ? { by: "step", scale: scale.id, step } : { by: "no-assessment" });
  const all = grouped(
    activities,
    ({ id }) => [groupOfTaken(taken.get(id), (t) => groupOf(t.step.id))],
    scale?.steps.map(({ id }) => groupOf(id)),
  );
  return nothingLast(all);
};

const groupOfTaken = (taken: TakenStep | undefined, groupOf: (taken: TakenStep) => RollUpGroup): RollUpGroup =>
  taken === undefined ? { by: "no-assessment" } : groupOf(taken);

/** By what the step taken means. */
export const byMeaning = (
  activities: readonly Activity[],
  taken: Taken,
  scale: Scale | undefined,
): readonly CountedGroup[] => {
  const has = new Set(scale?.steps.map(({ meaning }) => meaning));
  const groupOf = (meaning: (typeof STEP_MEANINGS)[number]): RollUpGroup => ({ by: "meaning", meaning });
  return grouped(
    activities.filter(({ id }) => taken.has(id)),
    ({ id }) => [groupOfTaken(taken.get(id), ({ step }) => groupOf(step.meaning))],
    STEP_MEANINGS.filter((meaning) => has.has(meaning)).map(groupOf),
  );
};

/** By expected completion year. */
export const byCompletionYear = (activities: readonly Activity[], taken: Taken): readonly CountedGroup[] =>
  earliestFirst(
    grouped(activities, ({ id }) => {
      const year = taken.get(id)?.assessment.completionYear;
      return [year === undefined ? { by: "no-completion-year" } : { by: "completion-year", year }];
    }),
  );

/** What is ongoing, by expected completion year. */
export const ongoingByCompletionYear = (activities: readonly Activity[], taken: Taken): readonly CountedGroup[] =>
  earliestFirst(
    grouped(activities, ({ id }) => {
      const at = taken.get(id);
      if (at === undefined || workOutcomeOf(at.step.meaning) !== "ongoing") return [];
      const year = at.assessment.completionYear;
      return [year === undefined ? { by: "no-completion-year" } : { by: "ongoing-completion-year", year }];
    }),
  );

/** By who answers for them. */
export const byOrganisation = (activities: readonly Activity[]): readonly CountedGroup[] =>
  nothingLast(
    grouped(activities, ({ responsible }) => {
      if (responsible === undefined) return [{ by: "no-organisation" }];
      return responsible.kind === "everyone"
        ? [{ by: "everyone", asWritten: responsible.asWritten }]
        : responsible.organisations.map((organisation) => ({ by: "organisation", organisation }));
    }),
  );

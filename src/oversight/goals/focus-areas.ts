import type { Agreement } from "../../agreement/agreement.js";
import type { Goal } from "../../goals/goal.js";
import type { Id } from "../../notation/id.js";
import type { Activity } from "../../undertakings/activity.js";

/** The focus area that a goal is, or the nearest above it; `undefined` where there is none, also in a circle. */
const areaAbove = (start: Id, goals: ReadonlyMap<Id, Goal>, known: Map<Id, Id | undefined>): Id | undefined => {
  const passed = new Set<Id>();
  let at: Id | undefined = start;
  let area: Id | undefined;
  while (at !== undefined && !passed.has(at)) {
    if (known.has(at)) {
      area = known.get(at);
      break;
    }
    passed.add(at);
    const goal = goals.get(at);
    if (goal?.level === "focus-area") {
      area = at;
      break;
    }
    at = goal?.parent;
  }
  passed.forEach((id) => known.set(id, area));
  return area;
};

/**
 * Gives the focus areas that an activity belongs to: those it names as goals, or that stand above a goal it names.
 * Every goal is walked up from once.
 */
export const focusAreasOf = ({
  goals = [],
}: Pick<Agreement, "goals">): ((activity: Pick<Activity, "goals">) => readonly Id[]) => {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const known = new Map<Id, Id | undefined>();
  return ({ goals: named = [] }) => [
    ...new Set(
      named.flatMap((goal) => {
        const area = areaAbove(goal, byId, known);
        return area === undefined ? [] : [area];
      }),
    ),
  ];
};

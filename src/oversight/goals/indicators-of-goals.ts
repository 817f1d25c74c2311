import type { Agreement } from "../../agreement/agreement.js";
import type { Id } from "../../notation/id.js";

/** The most indicators that a goal is judged by. */
export const MOST_INDICATORS = 100;

/**
 * The indicators of every goal, each once, in the order of the agreement: those that measure the goal itself, a
 * commitment to it, or an activity that serves it. Where there are more than {@link MOST_INDICATORS}, one more than
 * that stands there.
 */
export const indicatorsOfGoals = ({
  goals = [],
  indicators = [],
  commitments = [],
  activities = [],
}: Agreement): ReadonlyMap<Id, ReadonlySet<Id>> => {
  const served = new Map<Id, Set<Id>>();
  const serves = (part: Id, goal: Id): void => {
    const own = served.get(part);
    if (own === undefined) served.set(part, new Set([goal]));
    else own.add(goal);
  };
  const indicatorsOf = new Map<Id, Set<Id>>();
  for (const { id, activities: own = [] } of goals) {
    indicatorsOf.set(id, new Set());
    serves(id, id);
    own.forEach((activity) => serves(activity, id));
  }
  for (const { id, goals: own = [] } of [...commitments, ...activities]) own.forEach((goal) => serves(id, goal));
  for (const { id, measures } of indicators) {
    for (const measured of measures) {
      const servedHere = served.get(measured) ?? new Set();
      for (const goal of servedHere) {
        const own = indicatorsOf.get(goal);
        if (own === undefined || own.size > MOST_INDICATORS) servedHere.delete(goal);
        else own.add(id);
      }
    }
  }
  return indicatorsOf;
};

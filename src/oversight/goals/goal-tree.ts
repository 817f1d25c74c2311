import type { Goal } from "../../goals/goal.js";
import type { Id } from "../../notation/id.js";

/**
 * Every goal with the goals below it, each goal after all that lie below: what is counted bottom up needs one pass.
 * Goals in a circle have no place in a tree and come last, with nothing below.
 */
export const goalsBottomUp = (
  goals: readonly Goal[],
): readonly { readonly goal: Goal; readonly below: readonly Goal[] }[] => {
  const known = new Set(goals.map(({ id }) => id));
  const below = new Map<Id, Goal[]>();
  const roots: Goal[] = [];
  for (const goal of goals) {
    if (goal.parent === undefined || !known.has(goal.parent)) roots.push(goal);
    else {
      const siblings = below.get(goal.parent);
      if (siblings === undefined) below.set(goal.parent, [goal]);
      else siblings.push(goal);
    }
  }
  const topDown: Goal[] = [];
  const seen = new Set<Goal>();
  const pending = [...roots].reverse();
  for (let goal = pending.pop(); goal !== undefined; goal = pending.pop()) {
    if (seen.has(goal)) continue;
    seen.add(goal);
    topDown.push(goal);
    pending.push(...(below.get(goal.id) ?? []));
  }
  const inTree = topDown.reverse().map((goal) => ({ goal, below: below.get(goal.id) ?? [] }));
  return [...inTree, ...goals.filter((goal) => !seen.has(goal)).map((goal) => ({ goal, below: [] }))];
};

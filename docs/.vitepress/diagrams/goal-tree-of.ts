import type { Agreement, GoalJudgement, Id } from "../../../src/index.js";

/** A goal in a tree, drawn a step to the right of its parent. */
export interface GoalRow {
  readonly id: Id;
  readonly title: string;
  readonly depth: number;
  /** Row of its parent, counted from 0; absent: it has none. */
  readonly parent?: number;
  readonly judgement?: GoalJudgement;
  /** The judgement in words, or the level of the goal. */
  readonly words?: string;
}

/** The goals of an agreement as rows, each below its parent. */
export const goalTreeOf = (agreement: Pick<Agreement, "goals">): readonly GoalRow[] => {
  const goals = agreement.goals ?? [];
  const known = new Set(goals.map(({ id }) => id));
  const rows: GoalRow[] = [];
  const placed = new Set<string>();
  const place = (goal: (typeof goals)[number], depth: number, parent?: number): void => {
    if (placed.has(goal.id)) return;
    placed.add(goal.id);
    const row = rows.length;
    rows.push({ id: goal.id, title: goal.title, depth, ...(parent !== undefined && { parent }), words: goal.level });
    for (const below of goals.filter((each) => each.parent === goal.id)) place(below, depth + 1, row);
  };
  for (const goal of goals) if (goal.parent === undefined || !known.has(goal.parent)) place(goal, 0);
  return rows;
};

import { JUDGEMENTS } from "../../goals/progress/judgement.js";

/**
 * What can be said of a goal (Swedish: bedömning av ett mål), the least favourable first; one without indicators
 * (`no-indicator`) is a goal all the same.
 */
export const GOAL_JUDGEMENTS = [...JUDGEMENTS, "no-indicator"] as const;

/** What can be said of a goal (Swedish: bedömning av ett mål); see {@link GOAL_JUDGEMENTS}. */
export type GoalJudgement = (typeof GOAL_JUDGEMENTS)[number];

/** How many goals stand how (Swedish: antal mål per bedömning). */
export type GoalCounts = Readonly<Record<GoalJudgement, number>>;

/** No goals. */
export const NO_GOALS: GoalCounts = {
  "not-met": 0,
  "cannot-be-judged": 0,
  "too-old": 0,
  "no-data": 0,
  "on-the-way": 0,
  met: 0,
  "no-indicator": 0,
};

/** Two counts together. */
export const plusCounts = (one: GoalCounts, other: GoalCounts): GoalCounts => ({
  "not-met": one["not-met"] + other["not-met"],
  "cannot-be-judged": one["cannot-be-judged"] + other["cannot-be-judged"],
  "too-old": one["too-old"] + other["too-old"],
  "no-data": one["no-data"] + other["no-data"],
  "on-the-way": one["on-the-way"] + other["on-the-way"],
  met: one.met + other.met,
  "no-indicator": one["no-indicator"] + other["no-indicator"],
});

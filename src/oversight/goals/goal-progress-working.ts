import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Assumption, Step } from "../../explanation/working.js";
import type { Judged } from "../../goals/progress/judgement.js";
import type { ProgressWorking } from "../../goals/progress/progress-working.js";
import type { Id } from "../../notation/id.js";
import type { AmendmentWorking } from "../amendments/amendment-working.js";

/**
 * How the judgement of a goal follows from its indicators (Swedish: regel för samlad bedömning). Nothing is averaged.
 *
 * - `least-favourable-indicator`: a goal stands as the indicator that stands worst
 */
export const GOAL_RULES = ["least-favourable-indicator"] as const;

/** How the judgement of a goal follows from its indicators (Swedish: regel för samlad bedömning). */
export type GoalRule = (typeof GOAL_RULES)[number];

/** The steps of goal progress over an agreement (Swedish: steg i måluppfyllelsen). */
export type GoalProgressStep =
  | AmendmentWorking["step"]
  | ProgressWorking["step"]
  | Step<
      "progress.goal",
      {
        readonly goal: Id;
        readonly rule: GoalRule;
        readonly indicators: readonly Id[];
        readonly judged: readonly Judged[];
      },
      Judged
    >;

/** What goal progress took for granted (Swedish: antaganden om måluppfyllelsen). */
export type GoalProgressAssumption =
  | AmendmentWorking["assumption"]
  | ProgressWorking["assumption"]
  /** A report whose day is not stated counts, for what it says of days that have passed. */
  | Assumption<"progress.report-undated", { readonly report: Id }>
  | Assumption<
      "progress.report-left-out",
      { readonly report: Id; readonly why: "later" | "of-another-agreement"; readonly day?: CalendarDate }
    >;

/** Steps and assumptions of goal progress over an agreement (Swedish: uträkning av måluppfyllelsen). */
export interface GoalProgressWorking {
  readonly step: GoalProgressStep;
  readonly assumption: GoalProgressAssumption;
  readonly failure: never;
}

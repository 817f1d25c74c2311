import type { Agreement } from "../../agreement/agreement.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { TimeSpan } from "../../calendar/time-span.js";
import { answered, type Answered } from "../../explanation/answer.js";
import { ARITHMETIC } from "../../explanation/basis.js";
import { type IndicatorProgress, indicatorProgress } from "../../goals/progress/indicator-progress.js";
import { type Judged, leastFavourable, notJudged } from "../../goals/progress/judgement.js";
import type { Observation } from "../../goals/observation.js";
import type { Trajectory } from "../../goals/progress/progress-working.js";
import type { Id } from "../../notation/id.js";
import type { Report } from "../../report/report.js";
import { agreementAsOf } from "../amendments/agreement-as-of.js";
import { type GoalCounts, NO_GOALS, plusCounts } from "./goal-judgement.js";
import type {
  GoalProgressAssumption,
  GoalProgressStep,
  GoalProgressWorking,
  GoalRule,
} from "./goal-progress-working.js";
import { goalsBottomUp } from "./goal-tree.js";
import { indicatorsOfGoals, MOST_INDICATORS } from "./indicators-of-goals.js";

/** How far a goal is reached (Swedish: måluppfyllelse per mål). */
export type GoalProgress = (Judged | { readonly judgement: "no-indicator" }) & {
  readonly goal: Id;
  readonly parent?: Id;
  /** The indicators that measure it, or a commitment or an activity that serves it. */
  readonly indicators: readonly Id[];
  /** How the goals below it stand, at every depth, the goal itself not counted. */
  readonly below: GoalCounts;
};

/** How far the goals of an agreement are reached on a day (Swedish: måluppfyllelse). */
export interface AgreementProgress {
  readonly on: CalendarDate;
  readonly rule: GoalRule;
  /** In the order of the agreement. */
  readonly goals: readonly GoalProgress[];
  /** How all goals stand. */
  readonly counts: GoalCounts;
  /** Every indicator, also those that measure no goal, in the order of the agreement. */
  readonly indicators: readonly IndicatorProgress[];
}

/** What is asked of {@link goalProgress} (Swedish: fråga om måluppfyllelse). */
export interface GoalProgressOptions {
  readonly on: CalendarDate;
  /** Reports with observations; those dated later, or of another agreement, are left out. */
  readonly reports: readonly Report[];
  /** An observation that ended longer ago is too old; absent: none is. */
  readonly oldest?: TimeSpan;
  /** The rule by which something may be called on the way; absent: nothing is. */
  readonly trajectory?: Trajectory;
}

/**
 * How far the goals of an agreement are reached on a day (Swedish: måluppfyllelse), by its indicators and what it and
 * its reports have measured; see `indicatorProgress` for how each is judged.
 *
 * Goals and indicators as the amendments in force by the day have them. A goal stands as the indicator that stands
 * worst; an indicator counts for the goals it measures, and for those that its commitments and activities serve. Goals
 * below a goal are counted by how they stand, never averaged. A goal in a circle of goals counts itself alone.
 *
 * @example
 * const goals = [{ id: "safe-day", title: "En trygg plats på dagen", level: "goal" }];
 * const agreement = { goals, indicators: [] };
 * const answer = goalProgress(agreement, { reports: [], on: calendarDate("2020-02-01") });
 * answer.value.goals[0].judgement; // "no-indicator"
 */
export const goalProgress = (
  agreement: Agreement,
  { on, reports, ...options }: GoalProgressOptions,
): Answered<AgreementProgress, GoalProgressWorking> => {
  const asOf = agreementAsOf(agreement, { on });
  const { goals = [], indicators = [], scales = [] } = asOf.value;
  const steps: GoalProgressStep[] = [...asOf.steps];
  const assumptions: GoalProgressAssumption[] = [...asOf.assumptions];
  const observations = byIndicator([
    ...(agreement.observations ?? []),
    ...observationsIn(reports, agreement.id, on, assumptions),
  ]);
  const scaleOf = new Map(scales.map((scale) => [scale.id, scale]));
  const progress = indicators.map((indicator) => {
    const scale = indicator.scale === undefined ? undefined : scaleOf.get(indicator.scale);
    const own = observations.get(indicator.id) ?? [];
    const answer = indicatorProgress(indicator, { ...options, on, observations: own, ...(scale && { scale }) });
    steps.push(...answer.steps);
    assumptions.push(...answer.assumptions);
    return answer.value;
  });
  const judgedOf = new Map(progress.map((each) => [each.indicator, each]));
  const indicatorsOf = indicatorsOfGoals(asOf.value);
  const counted = new Map<Id, { readonly own: GoalProgress; readonly all: GoalCounts }>();
  for (const { goal, below } of goalsBottomUp(goals)) {
    const judgements = [...(indicatorsOf.get(goal.id) ?? [])].flatMap((id) => judgedOf.get(id) ?? []);
    const judged = judgementOf(goal.id, judgements, steps);
    const counts = below.reduce((sum, { id }) => plusCounts(sum, counted.get(id)?.all ?? NO_GOALS), NO_GOALS);
    const indicatorIds = judgements.map(({ indicator }) => indicator);
    const parent = goal.parent === undefined ? {} : { parent: goal.parent };
    const own = { ...judged, goal: goal.id, ...parent, indicators: indicatorIds, below: counts };
    counted.set(goal.id, { own, all: plusCounts(counts, { ...NO_GOALS, [judged.judgement]: 1 }) });
  }
  const inOrder = goals.flatMap(({ id }) => counted.get(id)?.own ?? []);
  const counts = inOrder.reduce((sum, { judgement }) => plusCounts(sum, { ...NO_GOALS, [judgement]: 1 }), NO_GOALS);
  return answered({ on, rule: RULE, goals: inOrder, counts, indicators: progress }, steps, assumptions);
};

const RULE = "least-favourable-indicator";

const judgementOf = (
  goal: Id,
  indicators: readonly IndicatorProgress[],
  steps: GoalProgressStep[],
): Judged | { readonly judgement: "no-indicator" } => {
  const judged = indicators.map(
    (each): Judged => (each.judgement === "cannot-be-judged" ? notJudged(each.why) : { judgement: each.judgement }),
  );
  const least = judged.length > MOST_INDICATORS ? notJudged("too-many") : leastFavourable(judged);
  if (least === undefined) return { judgement: "no-indicator" };
  const inputs = { goal, rule: RULE, indicators: indicators.map(({ indicator }) => indicator), judged } as const;
  steps.push({ code: "progress.goal", inputs, output: least, basis: ARITHMETIC });
  return least;
};

const byIndicator = (observations: readonly Observation[]): ReadonlyMap<Id, readonly Observation[]> => {
  const groups = new Map<Id, Observation[]>();
  for (const observation of observations) {
    const { kind, id } = observation.of;
    if (kind !== "indicator") continue;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [observation]);
    else group.push(observation);
  }
  return groups;
};

const basis = { kind: "interpretation" } as const;

type LeftOut = Extract<GoalProgressAssumption, { readonly code: "progress.report-left-out" }>;

/** What the reports known by a day have observed. */
const observationsIn = (
  reports: readonly Report[],
  agreement: Id,
  on: CalendarDate,
  assumptions: GoalProgressAssumption[],
): readonly Observation[] =>
  reports.flatMap(({ id: report, about, day, observations = [] }) => {
    const ofAnother = about.kind === "agreement" && about.agreement !== undefined && about.agreement !== agreement;
    const leftOut = (params: LeftOut["params"]): readonly Observation[] => {
      assumptions.push({ code: "progress.report-left-out", params, basis });
      return [];
    };
    if (ofAnother) return leftOut({ report, why: "of-another-agreement" });
    if (day !== undefined && day > on) return leftOut({ report, why: "later", day });
    if (day === undefined) assumptions.push({ code: "progress.report-undated", params: { report }, basis });
    return observations;
  });

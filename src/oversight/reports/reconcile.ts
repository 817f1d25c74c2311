import type { Id } from "../../notation/id.js";
import type { Report } from "../../report/report.js";
import { type FigureComparison, heldAgainst, type RangedFigure, written } from "../figures/compare-figures.js";
import { countedActivities } from "./counted-activities.js";
import { rangeOfCount } from "../figures/figure-range.js";

/** A printed count beside the counted one (Swedish: avstämt antal). */
export interface CountComparison extends FigureComparison {
  /** The activities that were counted, in the report's order; absent where nothing could be. */
  readonly activities?: readonly Id[];
}

/** A printed count beside the counted one, not written out yet (Swedish: jämförelse av antal). */
export type RangedCount = RangedFigure & Pick<CountComparison, "activities">;

/** {@link reconcile} before anything is written out. */
export const rangedCounts = (report: Report): readonly RangedCount[] => {
  const figures = report.printedFigures ?? [];
  if (figures.length === 0) return [];
  const countedFor = countedActivities(report);
  const activitiesOf = ({ about, unit }: (typeof figures)[number]) =>
    about.kind === "activity-count" && unit === "count" ? countedFor(about) : undefined;
  return heldAgainst(figures, (figure) => {
    const activities = activitiesOf(figure);
    return activities && rangeOfCount(activities.length);
  }).map((comparison) => {
    const activities = activitiesOf(comparison.figure);
    return activities === undefined ? comparison : { ...comparison, activities };
  });
};

/**
 * The summary that a report prints beside what its own assessments give (Swedish: avstämning av en uppföljning), figure
 * by figure, with the activities that were counted.
 *
 * An activity counts by its latest assessment on each scale; forecasts do not count. A figure that is no count of
 * activities cannot be computed from a report. It is the comparison that `compareFigures` makes for an agreement.
 *
 * @example
 * const report = {
 *   activities: [{ id: "34" }, { id: "35" }, { id: "36" }],
 *   scales: [{ id: "status", steps: [{ id: "on-plan", meaning: "as-planned" }] }],
 *   assessments: [
 *     { of: { kind: "activity", id: "34" }, scale: "status", step: "on-plan", completionYear: 2027 },
 *     { of: { kind: "activity", id: "35" }, scale: "status", step: "on-plan", completionYear: 2027 },
 *   ],
 *   printedFigures: [{ about: { kind: "activity-count", completionYear: 2027 }, value: "1", unit: "count" }],
 * };
 * const [ending] = reconcile(report);
 * [ending.verdict, ending.computed]; // ["differs","2"]
 * ending.activities; // ["34","35"]
 */
export const reconcile = (report: Report): readonly CountComparison[] =>
  rangedCounts(report).map((comparison) => {
    const { activities } = comparison;
    return activities === undefined ? written(comparison) : { ...written(comparison), activities };
  });

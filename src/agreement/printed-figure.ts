import type { ShareBase } from "../budget/contribution/share-base.js";
import type { WorkOutcome } from "../goals/scale-outcome.js";
import type { Id } from "../notation/id.js";
import type { Source } from "../party/source.js";
import type { Activity } from "../undertakings/activity.js";

/**
 * What a printed figure is about (Swedish: vad en tryckt siffra avser). A computed figure stands beside each of these.
 */
export type FigureKey =
  /** What a grant gives in a calendar year. */
  | { readonly kind: "grant-of-year"; readonly grant: Id; readonly year: number }
  /** The sum of a side of a budget in a period. */
  | { readonly kind: "budget-total"; readonly budget: Id; readonly side: "income" | "cost"; readonly period: Id }
  /** Income less cost of a period. */
  | { readonly kind: "budget-result"; readonly budget: Id; readonly period: Id }
  /** The amount of a line, printed elsewhere. */
  | { readonly kind: "line-amount"; readonly budget: Id; readonly line: Id; readonly period: Id }
  /** A line's share of its side. */
  | { readonly kind: "line-share"; readonly budget: Id; readonly line: Id; readonly period: Id }
  /** The sum of the printed shares of a side. */
  | { readonly kind: "share-total"; readonly budget: Id; readonly side: "income" | "cost"; readonly period: Id }
  /** What a party brings in. */
  | { readonly kind: "contribution"; readonly budget: Id; readonly party: Id; readonly period: Id }
  /** A party's share of what is brought in. */
  | {
      readonly kind: "financing-share";
      readonly budget: Id;
      readonly party: Id;
      readonly period: Id;
      readonly of: ShareBase;
    }
  /** Activities of a report, all of them or those that one assessment of them puts here. */
  | {
      readonly kind: "activity-count";
      /** Absent: activities of any kind. */
      readonly activity?: Activity["kind"];
      /** Absent: whatever scale they are assessed on. */
      readonly scale?: Id;
      readonly step?: Id;
      /** How far they have come, whatever their step. */
      readonly outcome?: WorkOutcome;
      /** The year they are expected to be completed. */
      readonly completionYear?: number;
    };

/** Units of printed figures (Swedish: kr, tkr, mnkr, procent, antal). */
export const FIGURE_UNITS = ["kr", "tkr", "mnkr", "percent", "count"] as const;

/**
 * What the source says of a figure that can be computed (Swedish: tryckt siffra). Not the figure itself: a comparison
 * tells whether they agree.
 */
export interface PrintedFigure {
  readonly id: Id;
  readonly about: FigureKey;
  /** As printed, with a decimal point and no spaces: `"3500"`, `"7.2"`. Its last digit tells how it was rounded. */
  readonly value: string;
  readonly unit: (typeof FIGURE_UNITS)[number];
  readonly sources: readonly Source[];
}

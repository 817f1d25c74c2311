import type { Period } from "../calendar/period.js";
import type { Id } from "../notation/id.js";
import type { Source } from "../party/source.js";
import type { Per } from "../quantity/per.js";
import type { Quantity } from "../quantity/quantity.js";

/**
 * How an indicator is measured (Swedish: mätsätt).
 *
 * - `count`, `amount`, `frequency`, `duration`: a number or a range, in the indicator's unit
 * - `ratio`, `share`: so many of so many, or a number, which is per cent: 20 is 20 %
 * - `yes-no`: yes or no
 * - `scale`: a step of the indicator's scale, or a number, where it names none
 * - `words`: nothing but words
 */
export const MEASURES = [
  "count",
  "ratio",
  "share",
  "amount",
  "frequency",
  "duration",
  "yes-no",
  "scale",
  "words",
] as const;

/** How a target compares (Swedish: minst, högst, mellan, omkring, exakt). */
export const COMPARISONS = ["at-least", "at-most", "between", "about", "exactly"] as const;

/** A value to reach (Swedish: målvärde). */
export interface Target {
  readonly comparison: (typeof COMPARISONS)[number];
  readonly quantity: Quantity;
  /**
   * How far from an `about`, here or in the quantity itself, still counts: in the indicator's unit, the value included;
   * absent: not stated.
   */
  readonly tolerance?: number;
  readonly period?: Period;
  readonly sources?: readonly Source[];
}

/** The value that progress is counted from (Swedish: utgångsläge). */
export interface Baseline {
  readonly quantity: Quantity;
  readonly period?: Period;
  readonly sources?: readonly Source[];
}

/** How something is measured (Swedish: indikator): the only place for unit, baseline, target and direction. */
export interface Indicator {
  readonly id: Id;
  readonly name: string;
  /** The goals, commitments or activities that it measures. */
  readonly measures: readonly Id[];
  readonly measure: (typeof MEASURES)[number];
  /** What is counted: `"gäster"`. */
  readonly unit?: string;
  readonly per?: Per;
  /** Absent: not stated. */
  readonly direction?: "more-is-better" | "less-is-better";
  /** Whether values may be added up over time or groups; absent: not stated, so they are not. */
  readonly summing?: "may-be-summed" | "not-to-be-summed";
  /** The scale, where the measure is one. */
  readonly scale?: Id;
  readonly baseline?: Baseline;
  readonly targets?: readonly Target[];
  /** What values may be broken down by: sex, age, area. */
  readonly dimensions?: readonly string[];
  readonly dataSources?: readonly string[];
  readonly section?: Id;
  readonly sources?: readonly Source[];
}

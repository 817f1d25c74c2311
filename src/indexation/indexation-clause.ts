import type { Interpretation } from "../explanation/interpretation.js";
import type { Percentage } from "../money/percentage.js";
import type { Rounding, RoundingMode } from "../money/rounding.js";
import type { Id } from "../notation/id.js";

/** A series that a clause follows, and which of its figures count for a year (Swedish: val av index). */
export interface IndexReference {
  /**
   * Short name of the series, `"KPI"`; `"council-uplift"` for a council's decision, `"fixed"` for a rate of the
   * agreement.
   */
  readonly series: string;
  /** Base of the figures, where the series has several. */
  readonly base?: string;
  /** Part of the whole, where several series are weighed together. */
  readonly weight?: Percentage;
  /** The month whose figure counts, 1–12, where the series is monthly. */
  readonly month?: number;
  /** How many years before the year paid for the figure belongs to. */
  readonly lag?: number;
  /** The issue that counts, in words: `"October"`. */
  readonly issue?: string;
  /** The yearly rate, where it is fixed. */
  readonly rate?: Percentage;
}

/**
 * Under what an indexed amount never falls (Swedish: golv).
 *
 * - `none`: it may fall
 * - `first-amount`: never below the first amount
 * - `year-before`: never below the year before
 */
export const FLOORS = ["none", "first-amount", "year-before"] as const;

/** A floor, and whether it holds for the change or for what is paid after rounding (Swedish: golv). */
export interface Floor {
  readonly kind: (typeof FLOORS)[number];
  /** Absent: not stated. */
  readonly appliesTo?: "change" | "payable";
}

/**
 * How a grant changes from year to year (Swedish: uppräkning, indexklausul). What the agreement leaves open is absent.
 */
export interface IndexationClause {
  readonly id: Id;
  readonly series: readonly IndexReference[];
  /** Share of the amount that is indexed; absent: all of it. */
  readonly part?: Percentage;
  /** Whether each year counts from the first amount or from the year before; absent: not stated. */
  readonly from?: "first-amount" | "year-before";
  /** Absent: not stated. */
  readonly floor?: Floor;
  /** Greatest change of one year. */
  readonly ceiling?: Percentage;
  /** Change below which nothing happens. */
  readonly threshold?: Percentage;
  /** How the percentage is rounded; absent: not at all. */
  readonly percentageRounding?: { readonly unit: Percentage; readonly mode: RoundingMode };
  /** How the amount is rounded; absent: not stated. */
  readonly amountRounding?: Rounding;
  /** The first year that is indexed. */
  readonly firstYear?: number;
  readonly section?: Id;
  readonly interpretations?: readonly Interpretation[];
}

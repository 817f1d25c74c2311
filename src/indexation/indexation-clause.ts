import type { Interpretation } from "../explanation/interpretation.js";
import type { Percentage } from "../money/percentage.js";
import type { PercentageRounding } from "../money/round-exact.js";
import type { Rounding } from "../money/rounding.js";
import type { Id } from "../notation/id.js";
import type { Source } from "../party/source.js";

/** The name of a rate that the agreement itself fixes (Swedish: fast uppräkning); it has no series. */
export const FIXED_RATE = "fixed";

/** The name of the series of what a council decides each year (Swedish: fullmäktiges uppräkning). */
export const COUNCIL_UPLIFT = "council-uplift";

/** Which issue of a series counts (Swedish: utgåva), where the publisher re-issues it. */
export interface IssueChoice {
  /** Month in which it is published, 1–12: October is 10. */
  readonly month: number;
  /** How many years before the year paid for; absent: not stated. */
  readonly lag?: number;
}

/** What a figure is multiplied by to stand on another base (Swedish: kedjningsfaktor, länkningstal). */
export interface LinkFactor {
  /** Base of the figure, `"1980=100"`. */
  readonly from: string;
  /** Base that it then stands on, `"2020=100"`. */
  readonly to: string;
  /** Above zero, as plain decimal text. */
  readonly factor: string;
  /** Who published or agreed on it. */
  readonly sources?: readonly Source[];
}

/** A series that a clause follows, and which of its figures count for a year (Swedish: val av index). */
export interface IndexReference {
  /**
   * Short name of the series, `"KPI"`; `"council-uplift"` for a council's decision, `"fixed"` for a rate of the
   * agreement.
   */
  readonly series: string;
  /** Base of the figures, where the series has several. */
  readonly base?: string;
  /** Part of the whole, where several series are weighed together; together they are 100. */
  readonly weight?: Percentage;
  /** The month whose figure counts, 1–12, where the series is monthly. */
  readonly month?: number;
  /** The quarter whose figure counts, 1–4, where the series is quarterly. */
  readonly quarter?: number;
  /** How many years before the year paid for the figure belongs to; absent: not stated. */
  readonly lag?: number;
  /** The period that the first amount stands for (Swedish: basmånad), `"2018-10"`; absent: not stated. */
  readonly basePeriod?: string;
  /** Absent: not stated. */
  readonly issue?: IssueChoice;
  /** Factors between bases. Without one, two bases are never compared. */
  readonly links?: readonly LinkFactor[];
  /** The yearly rate, where it is fixed. */
  readonly rate?: Percentage;
}

/**
 * What the years' changes are counted from (Swedish: räknas upp från).
 *
 * - `first-amount`: the whole change since the first amount, of the first amount; whatever the clause says of the
 *   change (threshold, rounding, ceiling) holds for the whole change
 * - `first-amount-by-years`: each year's change by itself, one after the other without rounding of amounts in between,
 *   of the first amount
 * - `year-before`: the year's change, of what was payable the year before
 */
export const COUNTED_FROM = ["first-amount", "first-amount-by-years", "year-before"] as const;

/** What the years' changes are counted from (Swedish: räknas upp från). */
export type CountedFrom = (typeof COUNTED_FROM)[number];

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
 *
 * The change is that of a year, or the whole one since the first amount, as `from` says.
 */
export interface IndexationClause {
  readonly id: Id;
  readonly series: readonly IndexReference[];
  /** Share of the amount that is indexed; absent: all of it. */
  readonly part?: Percentage;
  /** Absent: not stated. */
  readonly from?: CountedFrom;
  /** Absent: not stated. */
  readonly floor?: Floor;
  /** Greatest change. */
  readonly ceiling?: Percentage;
  /** A change below it, up or down, is none, and is not made up for later; a change as great as it counts. */
  readonly threshold?: Percentage;
  /** How the percentage is rounded; absent: not at all. */
  readonly percentageRounding?: PercentageRounding;
  /** How the amount is rounded; absent: not stated. */
  readonly amountRounding?: Rounding;
  /** The first year that is indexed. */
  readonly firstYear?: number;
  readonly section?: Id;
  readonly interpretations?: readonly Interpretation[];
}

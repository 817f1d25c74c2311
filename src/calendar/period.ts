import type { CalendarDate } from "./calendar-date.js";
import { daysBetween } from "./day-arithmetic.js";

/**
 * Why a period has no first or no last day (Swedish: varför dagen saknas).
 *
 * - `open`: there is none; the period runs from of old, or until further notice (Swedish: tills vidare)
 * - `unknown`: there is one, but the sources do not give it
 */
export type MissingDay =
  | { readonly why: "open" }
  | {
      readonly why: "unknown";
      /** Why it is not known, in your own words. */
      readonly reason?: string;
    };

/** The words for how exactly a period's days are known (Swedish: noggrannhet). */
export const PRECISIONS = ["day", "month", "season", "year", "about"] as const;

/** How exactly a period's days are known (Swedish: noggrannhet). */
export type Precision = (typeof PRECISIONS)[number];

/**
 * First and last day, both included (Swedish: från och med – till och med); either may be missing.
 *
 * What is known only roughly is stored as the days it reaches at most: December 2017–March 2019 is
 * 2017-12-01–2019-03-31 with precision `month`.
 */
export interface Period {
  /** First day, included. */
  readonly from?: CalendarDate;
  /** Last day, included. */
  readonly through?: CalendarDate;
  /** Why a day is not given; says nothing about a day that is. */
  readonly missing?: {
    readonly from?: MissingDay;
    readonly through?: MissingDay;
  };
  /** Absent: to the day. */
  readonly precision?: Precision;
  /** The period in the words of the source, where days do not say it all: `"hösten 2019"`. */
  readonly asWritten?: string;
}

/** A {@link Period} whose first and last day are both given (Swedish: bestämd period). */
export interface ClosedPeriod extends Period {
  readonly from: CalendarDate;
  readonly through: CalendarDate;
}

/** Whether both days of a period are given (Swedish: bestämd period). */
export const hasBothDays = (period: Period): period is ClosedPeriod =>
  period.from !== undefined && period.through !== undefined;

/**
 * Whether a day lies in a period, as far as the period's days tell (Swedish: ligger i perioden): an open side has no
 * bound, of a side whose day is unknown nothing can be said. How exactly the days are known (`precision`) is not looked
 * at.
 *
 * @example
 * const untilFurtherNotice = { from: calendarDate("2019-01-01"), missing: { through: { why: "open" } } };
 * periodContains(untilFurtherNotice, calendarDate("2190-01-01")); // "yes"
 */
export const periodContains = (period: Period, day: CalendarDate): "yes" | "no" | "unknown" => {
  const { from, through, missing } = period;
  if (from !== undefined && day < from) return "no";
  if (through !== undefined && day > through) return "no";
  const begun = from !== undefined || missing?.from?.why === "open";
  const notEnded = through !== undefined || missing?.through?.why === "open";
  return begun && notEnded ? "yes" : "unknown";
};

/**
 * How many days a period has, first and last included (Swedish: antal dagar): undefined when a day is missing, 0 when
 * it ends too early.
 *
 * @example
 * daysIn({ from: calendarDate("2019-01-01"), through: calendarDate("2019-12-31") }); // 365
 */
export const daysIn = (period: Period): number | undefined =>
  hasBothDays(period) ? Math.max(0, daysBetween(period.from, period.through) + 1) : undefined;

/**
 * The days that two periods have in common, or undefined when there are none (Swedish: gemensamma dagar).
 *
 * @example
 * const year = { from: calendarDate("2019-01-01"), through: calendarDate("2019-12-31") };
 * const winter = { from: calendarDate("2019-12-01"), through: calendarDate("2020-02-29") };
 * overlapOf(year, winter); // {"from":"2019-12-01","through":"2019-12-31"}
 */
export const overlapOf = (one: ClosedPeriod, other: ClosedPeriod): ClosedPeriod | undefined => {
  const from = one.from > other.from ? one.from : other.from;
  const through = one.through < other.through ? one.through : other.through;
  return from <= through ? { from, through } : undefined;
};

/** Every {@link PerUnit} (Swedish: tidsenheter). */
export const PER_UNITS = [
  "day",
  "weekday",
  "week",
  "month",
  "quarter",
  "tertial",
  "half-year",
  "school-term",
  "year",
  "occasion",
] as const;

/**
 * What something recurs by (Swedish: periodicitet).
 *
 * - `day`: any day of the week; `weekday`: Monday to Friday that is no public holiday (vardag)
 * - `week`, `month`, `quarter`, `half-year`, `year`: of the calendar
 * - `tertial`: January–April, May–August, September–December
 * - `school-term`: autumn or spring term (termin)
 * - `occasion`: each time it happens (tillfälle)
 */
export type PerUnit = (typeof PER_UNITS)[number];

/**
 * How often (Swedish: hur ofta): `{ every: 5, unit: "week" }` is once every fifth week.
 *
 * Units never convert into each other: a month is not four weeks.
 */
export interface Per {
  /** Whole, 1–1 000; 1 is every one of them, 2 is every other. */
  readonly every: number;
  readonly unit: PerUnit;
}

/** What may happen to a day that is not a bank day (Swedish: justering till bankdag). */
export const DAY_ADJUSTMENTS = ["unadjusted", "following", "preceding"] as const;

/**
 * What happens to a day that is a Saturday, a Sunday or a holiday (Swedish: flyttning av dag).
 *
 * - `unadjusted`: it stays
 * - `following`: it moves to the next day that is none of these
 * - `preceding`: it moves to the last such day before
 */
export type DayAdjustment = (typeof DAY_ADJUSTMENTS)[number];

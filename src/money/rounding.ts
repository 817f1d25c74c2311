import type { Sek } from "./sek.js";

/** Every {@link RoundingMode} (Swedish: avrundningssätt). */
export const ROUNDING_MODES = [
  "half-away-from-zero",
  "half-to-even",
  "upward",
  "downward",
  "away-from-zero",
  "toward-zero",
] as const;

/**
 * Which multiple of the unit an amount between two of them becomes (Swedish: avrundningssätt). To whole kronor:
 *
 * | mode | 2.40 | 2.50 | 3.50 | -2.40 | -2.50 |
 * |---|---|---|---|---|---|
 * | `half-away-from-zero`: the nearest; halfway, the further from zero (as taught in school) | 2 | 3 | 4 | -2 | -3 |
 * | `half-to-even`: the nearest; halfway, the even one | 2 | 2 | 4 | -2 | -2 |
 * | `upward`: the greater | 3 | 3 | 4 | -2 | -2 |
 * | `downward`: the smaller | 2 | 2 | 3 | -3 | -3 |
 * | `away-from-zero`: the one further from zero | 3 | 3 | 4 | -3 | -3 |
 * | `toward-zero`: the one nearer to zero | 2 | 2 | 3 | -2 | -2 |
 */
export type RoundingMode = (typeof ROUNDING_MODES)[number];

/** How an exact amount becomes one that can be paid (Swedish: avrundningsregel). */
export interface Rounding {
  /** The result is a multiple of this amount, which is above zero: `"1.00"`, `"1000.00"`. */
  readonly unit: Sek;
  readonly mode: RoundingMode;
}

/** The form of a unit that amounts are rounded to: a {@link Sek} above zero. Also published in the JSON Schema. */
export const ROUNDING_UNIT_PATTERN = /^(?:0\.(?:0[1-9]|[1-9][0-9])|[1-9][0-9]{0,14}\.[0-9][0-9])$/;

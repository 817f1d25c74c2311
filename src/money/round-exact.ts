import { IopError } from "../issues/iop-error.js";
import { asFraction, type ExactNumber, exactNumberOf } from "./exact-number.js";
import { over, times } from "./fraction.js";
import { sekWithin } from "./ore.js";
import { isPercentage, type Percentage } from "./percentage.js";
import { roundedQuotient } from "./rounded-quotient.js";
import { ROUNDING_MODES, ROUNDING_UNIT_PATTERN, type Rounding, type RoundingMode } from "./rounding.js";
import type { Sek } from "./sek.js";

/** How an exact change becomes one that is applied (Swedish: avrundning av procenttalet). */
export interface PercentageRounding {
  /** The result is a multiple of this many percentage points, which is above zero: `"0.1"`, `"1"`. */
  readonly unit: Percentage;
  readonly mode: RoundingMode;
}

/** The form of a unit that percentages are rounded to: a percentage above zero. Also published in the JSON Schema. */
export const PERCENTAGE_UNIT_PATTERN = /^(?:[1-9][0-9]{0,5}|(?:0|[1-9][0-9]{0,5})\.[0-9]{0,9}[1-9])$/;

const multipleOf = (exact: ExactNumber, unit: string, mode: RoundingMode, form: RegExp) => {
  if (!form.test(unit) || !ROUNDING_MODES.includes(mode)) {
    throw new IopError("usage.rounding", "A rounding has a unit above zero and one of ROUNDING_MODES.");
  }
  const step = asFraction(unit);
  return times(step, { numerator: roundedQuotient(over(asFraction(exact), step), mode), denominator: 1n });
};

/**
 * An exact number of per cent, rounded once by a stated rule (Swedish: avrundat procenttal); `undefined` if it has more
 * than 6 digits before the point.
 *
 * @throws {@link IopError} `usage.rounding` if the unit is not above zero or the mode is unknown.
 *
 * @example
 * roundPercentage("3325/2067", { unit: "1", mode: "half-away-from-zero" }); // "2"
 * roundPercentage("3325/2067", { unit: "0.01", mode: "half-away-from-zero" }); // "1.61"
 */
export const roundPercentage = (exact: ExactNumber, { unit, mode }: PercentageRounding): Percentage | undefined => {
  const rounded = exactNumberOf(multipleOf(exact, unit, mode, PERCENTAGE_UNIT_PATTERN));
  return isPercentage(rounded) ? rounded : undefined;
};

/**
 * An exact number of kronor, rounded once by a stated rule to an amount that can be paid (Swedish: avrundat belopp);
 * `undefined` if it has more than 15 digits before the point.
 *
 * As {@link roundToSek}, for quotients that no decimal number is exactly.
 *
 * @throws {@link IopError} `usage.rounding` if the unit is not above zero or the mode is unknown.
 *
 * @example
 * roundExactToSek("924.3", { unit: sek(1), mode: "half-away-from-zero" }); // "924.00"
 */
export const roundExactToSek = (exact: ExactNumber, { unit, mode }: Rounding): Sek | undefined => {
  const { numerator, denominator } = multipleOf(exact, unit, mode, ROUNDING_UNIT_PATTERN);
  return sekWithin((numerator * 100n) / denominator);
};

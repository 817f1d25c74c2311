import { Decimal } from "decimal.js";
import { IopError } from "../issues/iop-error.js";
import { ROUNDING_UNIT_PATTERN, type Rounding, type RoundingMode } from "./rounding.js";
import { sek, type Sek } from "./sek.js";

/** The modes as decimal.js numbers them. */
const DECIMAL_MODES = {
  "half-away-from-zero": 4,
  "half-to-even": 6,
  upward: 2,
  downward: 3,
  "away-from-zero": 0,
  "toward-zero": 1,
} as const satisfies Record<RoundingMode, Decimal.Rounding>;

/**
 * The amount that can be paid (Swedish: avrundat belopp): the exact one, rounded once, by a stated rule.
 *
 * The only way from a Decimal back to a {@link Sek}. Zero never keeps a sign.
 *
 * @throws {@link IopError} `usage.round-to-sek` if the exact amount is not finite or not below 10¹⁶, `usage.rounding`
 * if the unit is not above zero or the mode is unknown, `usage.sek` if the result has more than 15 digits before the
 * point.
 *
 * @example
 * roundToSek(toDecimal(sek(900)).times("1.027"), { unit: sek(1), mode: "half-away-from-zero" }); // "924.00"
 */
export const roundToSek = (exact: Decimal, { unit, mode }: Rounding): Sek => {
  if (!Decimal.isDecimal(exact) || !exact.isFinite() || exact.e >= 16) {
    throw new IopError("usage.round-to-sek", "Only a finite Decimal below 10^16 can be rounded to an amount.");
  }
  if (!ROUNDING_UNIT_PATTERN.test(unit)) {
    throw new IopError("usage.rounding", "The unit that amounts are rounded to must be a Sek above zero.");
  }
  if (!Object.hasOwn(DECIMAL_MODES, mode)) {
    throw new IopError("usage.rounding", "The rounding mode must be one of ROUNDING_MODES.");
  }
  return sek(exact.toNearest(unit, DECIMAL_MODES[mode]).toFixed(2));
};

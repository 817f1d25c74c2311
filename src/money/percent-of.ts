import { HUNDRED_PER_CENT, percentageUnits } from "./in-proportion.js";
import { oreOf } from "./ore.js";
import type { Percentage } from "./percentage.js";
import { roundedQuotient } from "./rounded-quotient.js";
import type { Rounding } from "./rounding.js";
import type { Sek } from "./sek.js";

/**
 * So many per cent of an amount (Swedish: procent av ett belopp), in öre, rounded once by a stated rule.
 *
 * `undefined` where no rule is given and the share is not a whole öre. Counts in whole numbers at any size; that the
 * result has at most 15 digits is for `sekWithin` to see to.
 *
 * @example
 * percentOf(sek(100), percentage("12.345"))?.toString(); // undefined
 * percentOf(sek(100), percentage("12.34"))?.toString(); // "1234"
 */
export const percentOf = (whole: Sek, share: Percentage, rounding?: Rounding): bigint | undefined => {
  const numerator = oreOf(whole) * percentageUnits(share);
  if (rounding !== undefined) {
    const unit = oreOf(rounding.unit);
    return roundedQuotient({ numerator, denominator: HUNDRED_PER_CENT * unit }, rounding.mode) * unit;
  }
  return numerator % HUNDRED_PER_CENT === 0n ? numerator / HUNDRED_PER_CENT : undefined;
};

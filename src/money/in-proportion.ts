import { oreOf, sekWithin } from "./ore.js";
import type { Percentage } from "./percentage.js";
import { roundedQuotient } from "./rounded-quotient.js";
import type { Sek } from "./sek.js";

const DECIMALS = 10;

/** A hundred per cent in {@link percentageUnits}. */
export const HUNDRED_PER_CENT = 100n * 10n ** BigInt(DECIMALS);

/** A percentage in the smallest unit that one can have, whole. */
export const percentageUnits = (share: Percentage): bigint => {
  const [whole = "", fraction = ""] = share.split(".");
  return BigInt(whole + fraction.padEnd(DECIMALS, "0"));
};

/**
 * An amount × one whole number / another, to the nearest öre, halves away from zero; `undefined` if that has more than
 * 15 digits before the point. The divisor is above zero.
 */
export const inProportion = (amount: Sek, factor: bigint, divisor: bigint): Sek | undefined =>
  sekWithin(roundedQuotient({ numerator: oreOf(amount) * factor, denominator: divisor }, "half-away-from-zero"));

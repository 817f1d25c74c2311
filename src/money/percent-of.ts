import { oreOf } from "./ore.js";
import type { Percentage } from "./percentage.js";
import type { Rounding, RoundingMode } from "./rounding.js";
import type { Sek } from "./sek.js";

const DECIMALS = 10;

/** A percentage as a whole number of ten-billionths of a per cent. */
const scaled = (share: Percentage): bigint => {
  const [whole = "", fraction = ""] = share.split(".");
  return BigInt(whole + fraction.padEnd(DECIMALS, "0"));
};

/** Whether a size that lies a part of a unit beyond so many whole ones is rounded to one more. */
const roundsAway = (mode: RoundingMode, half: -1 | 0 | 1, wholeUnits: bigint, negative: boolean): boolean => {
  switch (mode) {
    case "half-away-from-zero":
      return half >= 0;
    case "half-to-even":
      return half > 0 || (half === 0 && wholeUnits % 2n === 1n);
    case "upward":
      return !negative;
    case "downward":
      return negative;
    case "away-from-zero":
      return true;
    case "toward-zero":
      return false;
  }
};

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
  const exact = oreOf(whole) * scaled(share);
  const unit = rounding === undefined ? 1n : oreOf(rounding.unit);
  const divisor = 10n ** BigInt(DECIMALS + 2) * unit;
  const negative = exact < 0n;
  const size = negative ? -exact : exact;
  const [units, rest] = [size / divisor, size % divisor];
  if (rest !== 0n && rounding === undefined) return undefined;
  const half = 2n * rest === divisor ? 0 : 2n * rest > divisor ? 1 : -1;
  const away = rest !== 0n && rounding !== undefined && roundsAway(rounding.mode, half, units, negative);
  const rounded = (away ? units + 1n : units) * unit;
  return negative ? -rounded : rounded;
};

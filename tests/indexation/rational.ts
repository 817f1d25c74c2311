import type { RoundingMode } from "../../src/money/rounding.js";

/** A number as two whole ones, by school arithmetic: nothing here is shared with the library. */
export type Rational = readonly [numerator: bigint, denominator: bigint];

/** `"-2.75"`, `"3325/2067"`, 7. */
export const rational = (written: string | number | bigint): Rational => {
  const [above = "", below = "1"] = String(written).split("/");
  const [whole = "", decimals = ""] = above.split(".");
  return [BigInt(whole + decimals), BigInt(below) * 10n ** BigInt(decimals.length)];
};

export const plus = ([a, b]: Rational, [c, d]: Rational): Rational => [a * d + c * b, b * d];
export const minus = (one: Rational, [c, d]: Rational): Rational => plus(one, [-c, d]);
export const times = ([a, b]: Rational, [c, d]: Rational): Rational => [a * c, b * d];
export const over = ([a, b]: Rational, [c, d]: Rational): Rational => (c < 0n ? [-a * d, -b * c] : [a * d, b * c]);
const isLess = ([a, b]: Rational, [c, d]: Rational): boolean => a * d < c * b;
export const isSame = ([a, b]: Rational, [c, d]: Rational): boolean => a * d === c * b;

const floorOf = ([a, b]: Rational): bigint => (a < 0n ? -((-a + b - 1n) / b) : a / b);

/** The multiple of a unit, by a mode: the lower neighbour or the one above it. */
export const rounded = (exact: Rational, unit: Rational, mode: RoundingMode): Rational => {
  const units = over(exact, unit);
  const lower = floorOf(units);
  const above = minus(units, [lower, 1n]);
  if (above[0] === 0n) return exact;
  const half: Rational = [1n, 2n];
  const negative = units[0] < 0n;
  const isUp = {
    "half-away-from-zero": isLess(half, above) || (isSame(half, above) && !negative),
    "half-to-even": isLess(half, above) || (isSame(half, above) && lower % 2n !== 0n),
    upward: true,
    downward: false,
    "away-from-zero": !negative,
    "toward-zero": negative,
  }[mode];
  return times([isUp ? lower + 1n : lower, 1n], unit);
};

/** Whole öre of a number of kronor that is a whole number of them. */
export const kronor = ([a, b]: Rational): string => {
  if ((a * 100n) % b !== 0n) throw new Error("not whole öre");
  const ore = ((a * 100n) / b).toString().padStart(3, "0");
  return `${ore.slice(0, -2)}.${ore.slice(-2)}`;
};

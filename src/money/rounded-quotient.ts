import type { Fraction } from "./fraction.js";
import type { RoundingMode } from "./rounding.js";

/** Whether what lies between two whole numbers, counted from zero, goes to the one further from zero. */
const goesAway = (mode: RoundingMode, half: -1 | 0 | 1, negative: boolean, odd: boolean): boolean => {
  switch (mode) {
    case "half-away-from-zero":
      return half >= 0;
    case "half-to-even":
      return half > 0 || (half === 0 && odd);
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

/** A fraction as a whole number, by a mode. */
export const roundedQuotient = ({ numerator, denominator }: Fraction, mode: RoundingMode): bigint => {
  const negative = numerator < 0n;
  const size = negative ? -numerator : numerator;
  const whole = size / denominator;
  const rest = size % denominator;
  if (rest === 0n) return negative ? -whole : whole;
  const twice = 2n * rest;
  const half = twice === denominator ? 0 : twice < denominator ? -1 : 1;
  const rounded = goesAway(mode, half, negative, whole % 2n === 1n) ? whole + 1n : whole;
  return negative ? -rounded : rounded;
};

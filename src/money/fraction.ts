import { plainDecimal } from "./plain-decimal.js";

/** An exact quotient of two whole numbers (Swedish: bråk), in no particular terms. */
export interface Fraction {
  readonly numerator: bigint;
  /** Above zero. */
  readonly denominator: bigint;
}

/** Nothing that a calculation multiplies again and again may grow without end. */
const MOST_DIGITS = 300;

const fraction = (numerator: bigint, denominator: bigint): Fraction =>
  denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };

/** The number that a decimal text or a quotient of two whole numbers stands for; `undefined` for anything else. */
export const fractionOf = (text: string): Fraction | undefined => {
  if (text.length > 2 * MOST_DIGITS + 2) return undefined;
  const quotient = /^(-?[1-9][0-9]*)\/([1-9][0-9]*)$/.exec(text);
  if (quotient !== null) return { numerator: BigInt(quotient[1] ?? ""), denominator: BigInt(quotient[2] ?? "") };
  const decimal = plainDecimal(text);
  if (decimal === undefined) return undefined;
  const size = BigInt(decimal.whole + decimal.fraction);
  return { numerator: decimal.negative ? -size : size, denominator: 10n ** BigInt(decimal.fraction.length) };
};

export const plus = (one: Fraction, other: Fraction): Fraction =>
  one.denominator === other.denominator
    ? { numerator: one.numerator + other.numerator, denominator: one.denominator }
    : {
        numerator: one.numerator * other.denominator + other.numerator * one.denominator,
        denominator: one.denominator * other.denominator,
      };

export const times = (one: Fraction, other: Fraction): Fraction => ({
  numerator: one.numerator * other.numerator,
  denominator: one.denominator * other.denominator,
});

/** The first divided by the second, which is not zero. */
export const over = (one: Fraction, other: Fraction): Fraction =>
  fraction(one.numerator * other.denominator, one.denominator * other.numerator);

export const compareFractions = (one: Fraction, other: Fraction): -1 | 0 | 1 => {
  const difference = one.numerator * other.denominator - other.numerator * one.denominator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
};

const greatestCommonDivisor = (one: bigint, other: bigint): bigint => {
  let [greater, less] = [one < 0n ? -one : one, other];
  while (less !== 0n) [greater, less] = [less, greater % less];
  return greater;
};

/** In lowest terms; `undefined` where these have more than 300 digits. */
export const lowestTerms = ({ numerator, denominator }: Fraction): Fraction | undefined => {
  const divisor = greatestCommonDivisor(numerator, denominator);
  const lowest = { numerator: numerator / divisor, denominator: denominator / divisor };
  const digits = Math.max(lowest.numerator.toString().length, lowest.denominator.toString().length);
  return digits > MOST_DIGITS ? undefined : lowest;
};

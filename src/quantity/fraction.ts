import { IopError } from "../issues/iop-error.js";
import { plainDecimal } from "../money/plain-decimal.js";

/** A number as an exact fraction (Swedish: bråktal): 0.1 is one tenth. */
export interface Fraction {
  readonly above: bigint;
  /** Over zero. */
  readonly below: bigint;
}

/** The fraction that a number's shortest decimal text stands for. */
export const fractionOf = (value: number): Fraction => {
  const decimal = plainDecimal(value);
  if (decimal === undefined) throw new IopError("usage.quantity", "A quantity is a finite number.");
  const { negative, whole, fraction } = decimal;
  const size = BigInt(whole + fraction);
  return { above: negative ? -size : size, below: 10n ** BigInt(fraction.length) };
};

/** Below zero when the first is less, over zero when it is more, zero when they are equal. */
export const compareFractions = (one: Fraction, other: Fraction): number => {
  const difference = one.above * other.below - other.above * one.below;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
};

/** Two fractions added. */
export const plusFraction = (one: Fraction, other: Fraction): Fraction =>
  one.below === other.below
    ? { above: one.above + other.above, below: one.below }
    : { above: one.above * other.below + other.above * one.below, below: one.below * other.below };

/** Two fractions multiplied. */
export const timesFraction = (one: Fraction, other: Fraction): Fraction => ({
  above: one.above * other.above,
  below: one.below * other.below,
});

/** One over a fraction that is not zero. */
export const inverseOf = ({ above, below }: Fraction): Fraction =>
  above < 0n ? { above: -below, below: -above } : { above: below, below: above };

/** The same size on the other side of zero. */
export const minusFraction = ({ above, below }: Fraction): Fraction => ({ above: -above, below });

/** Written with at most so many decimals, rounded once, halves away from zero: "17", "0.5". */
export const writtenFraction = ({ above, below }: Fraction, decimals: number): string => {
  const size = (above < 0n ? -above : above) * 10n ** BigInt(decimals);
  const digits = ((2n * size + below) / (2n * below)).toString().padStart(decimals + 1, "0");
  const split = digits.length - decimals;
  const fraction = digits.slice(split).replace(/0+$/, "");
  const text = fraction === "" ? digits.slice(0, split) : `${digits.slice(0, split)}.${fraction}`;
  return above < 0n && text !== "0" ? `-${text}` : text;
};

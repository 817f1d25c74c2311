import { IopError } from "../issues/iop-error.js";
import { compareFractions, type Fraction, fractionOf, lowestTerms } from "./fraction.js";
import type { Percentage } from "./percentage.js";

declare const exactNumberBrand: unique symbol;

/**
 * A number without any rounding (Swedish: exakt tal), as text: a decimal where it has at most ten, `"2.7"`, otherwise a
 * quotient of two whole numbers in lowest terms, `"3325/2067"`. Per cent or kronor, as the field says.
 *
 * Equal numbers are equal texts. For what lies before a rounding: nobody can be paid it. Every percentage is one.
 */
export type ExactNumber = Percentage | (string & { readonly [exactNumberBrand]: "ExactNumber" });

const MOST_DECIMALS = 10;

const isExact = (text: string): text is ExactNumber => fractionOf(text) !== undefined;

/** The text of a fraction; `undefined` where it has more than 300 digits. */
export const exactNumberOf = (fraction: Fraction): ExactNumber | undefined => {
  const lowest = lowestTerms(fraction);
  if (lowest === undefined) return undefined;
  const { numerator, denominator } = lowest;
  const scale = 10n ** BigInt(MOST_DECIMALS);
  const text =
    scale % denominator === 0n ? decimalText(numerator * (scale / denominator)) : `${numerator}/${denominator}`;
  return isExact(text) ? text : undefined;
};

const decimalText = (scaled: bigint): string => {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(MOST_DECIMALS + 1, "0");
  const decimals = digits.slice(-MOST_DECIMALS).replace(/0+$/, "");
  return `${scaled < 0n ? "-" : ""}${digits.slice(0, -MOST_DECIMALS)}${decimals && `.${decimals}`}`;
};

/** The fraction that a text stands for, which its type says is there. */
export const asFraction = (text: string): Fraction => {
  const fraction = fractionOf(text);
  if (fraction === undefined) {
    throw new IopError("usage.exact-number", "An exact number is plain decimal text, or a quotient of whole numbers.");
  }
  return fraction;
};

/**
 * Order of two exact numbers (Swedish: jämförelse): -1 if the first is less, 1 if it is greater, 0 if they are equal.
 *
 * @throws {@link IopError} `usage.exact-number` for what is neither plain decimal text nor a quotient.
 *
 * @example
 * compareExact("3325/2067", "1.61"); // -1
 */
export const compareExact = (first: string, second: string): -1 | 0 | 1 =>
  compareFractions(asFraction(first), asFraction(second));

import { IopError } from "../issues/iop-error.js";
import { asFraction, type ExactNumber, exactNumberOf } from "./exact-number.js";
import { plus, times } from "./fraction.js";
import type { Percentage } from "./percentage.js";

/**
 * Two numbers multiplied, exactly (Swedish: produkt); `undefined` beyond 300 digits.
 *
 * @example
 * exactProduct("336.04", "0.5"); // "168.02"
 */
export const exactProduct = (first: string, second: string): ExactNumber | undefined =>
  exactNumberOf(times(asFraction(first), asFraction(second)));

/**
 * Percentages added up, exactly (Swedish: summa); of none, 0. The sum may have more digits than a percentage.
 *
 * @throws {@link IopError} `usage.exact-number` if the sum has more than 300 digits.
 *
 * @example
 * exactSum(["90", "9.5"]); // "99.5"
 */
export const exactSum = (percentages: readonly Percentage[]): ExactNumber => {
  const sum = exactNumberOf(percentages.map(asFraction).reduce(plus, asFraction("0")));
  if (sum !== undefined) return sum;
  throw new IopError("usage.exact-number", "An exact number has at most 300 digits.");
};

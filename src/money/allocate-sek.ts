import { IopError } from "../issues/iop-error.js";
import { oreOf, sekFromOre } from "./ore.js";
import { plainDecimal } from "./plain-decimal.js";
import type { Sek } from "./sek.js";

const DECIMALS = 10;

const wholeWeight = (weight: number | string): bigint => {
  const decimal = plainDecimal(weight);
  if (!decimal || decimal.negative || decimal.whole.length > 15 || decimal.fraction.length > DECIMALS) {
    throw new IopError(
      "usage.allocate-sek",
      "A weight is a number or plain decimal text, not below 0, at most 15 digits before the point and 10 after it.",
    );
  }
  return BigInt(decimal.whole + decimal.fraction.padEnd(DECIMALS, "0"));
};

/**
 * Divides an amount by weights (Swedish: fördelning efter vikter) into parts that add up to it, in the weights' order.
 *
 * Each part is its exact share rounded toward zero to a whole öre. The öre left over go one each to the parts that lost
 * the largest fraction, between equals to the earlier. A weight of 0 gets nothing. The parts of a negative amount are
 * the negatives of the parts of the positive one.
 *
 * @param weights 1–10 000 places, inhabitants, amounts, percentages: numbers (taken by their shortest decimal text) or
 * decimal text; not below 0, at most 15 digits before the point and 10 after it
 * @throws {@link IopError} `usage.allocate-sek` if there are no weights or too many, one has another form, or all
 * are 0.
 *
 * @example
 * allocateSek(sek(100), [1, 1, 1]); // ["33.34", "33.33", "33.33"]
 * allocateSek(sek("0.02"), ["0.2", "1.9", "0", "1.9"]); // ["0.00", "0.01", "0.00", "0.01"]
 */
export const allocateSek = (amount: Sek, weights: readonly (number | string)[]): readonly Sek[] => {
  if (weights.length > 10_000) throw new IopError("usage.allocate-sek", "There may be at most 10 000 weights.");
  const wholes = weights.map(wholeWeight);
  const total = wholes.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) throw new IopError("usage.allocate-sek", "At least one weight must be above 0.");

  const ore = oreOf(amount);
  const sign = ore < 0n ? -1n : 1n;
  const shares = wholes.map((weight, index) => {
    const exact = sign * ore * weight;
    return { index, ore: exact / total, lost: exact % total };
  });
  const left = sign * ore - shares.reduce((sum, share) => sum + share.ore, 0n);
  const gainers = new Set(
    [...shares]
      .sort((one, other) => (one.lost === other.lost ? one.index - other.index : one.lost > other.lost ? -1 : 1))
      .slice(0, Number(left))
      .map((share) => share.index),
  );
  return shares.map((share) => sekFromOre(sign * (share.ore + (gainers.has(share.index) ? 1n : 0n))));
};

import { IopError } from "../issues/iop-error.js";
import { isSek, type Sek } from "./sek.js";

/**
 * The amount in whole öre (Swedish: belopp i öre), a hundredth of a krona: what sums and comparisons count in.
 *
 * @throws {@link IopError} `usage.sek` if the value is not a {@link Sek}.
 *
 * @example
 * oreOf(sek("-12.50")).toString(); // "-1250"
 */
export const oreOf = (amount: Sek): bigint => {
  if (!isSek(amount)) throw new IopError("usage.sek", "An amount must be a Sek, made by sek or parseSek.");
  return BigInt(amount.replace(".", ""));
};

/**
 * The amount in kronor that so many whole öre are (Swedish: belopp i kronor); `undefined` if it has more than 15 digits
 * before the point.
 *
 * For sums over a document, whose amounts nobody has checked.
 */
export const sekWithin = (ore: bigint): Sek | undefined => {
  const digits = (ore < 0n ? -ore : ore).toString().padStart(3, "0");
  const text = `${ore < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return isSek(text) ? text : undefined;
};

/**
 * The amount in kronor that so many whole öre are (Swedish: belopp i kronor).
 *
 * @throws {@link IopError} `usage.sek` if the amount has more than 15 digits before the point.
 *
 * @example
 * sekFromOre(350000000n); // "3500000.00"
 */
export const sekFromOre = (ore: bigint): Sek => {
  const amount = sekWithin(ore);
  if (amount === undefined) throw new IopError("usage.sek", "An amount must have at most 15 digits before the point.");
  return amount;
};

import { IopError } from "../issues/iop-error.js";
import { oreOf } from "./ore.js";
import { parsePercentage, type Percentage } from "./percentage.js";
import type { Sek } from "./sek.js";

/** How a share is written (Swedish: skrivsätt för andelar). */
export interface ShareOptions {
  /** Decimals that the share is rounded to, halves away from zero: whole, 0–10. */
  readonly decimals: number;
}

/**
 * How many per cent one amount is of another (Swedish: andel), rounded once, halves away from zero.
 *
 * `undefined` where no share can be given: the whole is 0, or the share has more than 6 digits before the point.
 * Shares that are rounded one by one need not add up to 100.
 *
 * @throws {@link IopError} `usage.share-of` if the number of decimals is not whole or outside 0–10.
 *
 * @example
 * shareOf(sek(3500000), sek(7478000), { decimals: 1 }); // "46.8"
 */
export const shareOf = (part: Sek, whole: Sek, { decimals }: ShareOptions): Percentage | undefined => {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 10) {
    throw new IopError("usage.share-of", "A share has a whole number of decimals, 0 to 10.");
  }
  const divisor = oreOf(whole);
  if (divisor === 0n) return undefined;
  const scaled = oreOf(part) * 10n ** BigInt(decimals + 2);
  const negative = scaled < 0n !== divisor < 0n;
  const [size, by] = [scaled < 0n ? -scaled : scaled, divisor < 0n ? -divisor : divisor];
  const digits = ((2n * size + by) / (2n * by)).toString().padStart(decimals + 1, "0");
  const split = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, split)}.${digits.slice(split)}`;
  const share = parsePercentage((negative ? "-" : "") + text);
  return share.ok ? share.value : undefined;
};

import { IopError } from "../issues/iop-error.js";
import { oreOf, sekFromOre } from "./ore.js";
import type { Sek } from "./sek.js";

/**
 * Splits an amount into equal parts (Swedish: lika delar) that add up to it.
 *
 * Parts differ by at most one öre, and the first ones are the larger. The parts of a negative amount are the negatives
 * of the parts of the positive one.
 *
 * @param parts whole, 1–10 000
 * @throws {@link IopError} `usage.split-sek` if the number of parts is not whole or outside that range.
 *
 * @example
 * splitSek(sek(3500000), 3); // ["1166666.67", "1166666.67", "1166666.66"]
 */
export const splitSek = (amount: Sek, parts: number): readonly Sek[] => {
  if (!Number.isInteger(parts) || parts < 1 || parts > 10_000) {
    throw new IopError("usage.split-sek", "An amount is split into a whole number of parts, 1 to 10 000.");
  }
  const ore = oreOf(amount);
  const share = ore / BigInt(parts);
  const left = Number(ore % BigInt(parts));
  const smaller = sekFromOre(share);
  const larger = sekFromOre(share + BigInt(Math.sign(left)));
  return Array.from({ length: parts }, (_, index) => (index < Math.abs(left) ? larger : smaller));
};

import { oreOf, sekFromOre } from "./ore.js";
import type { Sek } from "./sek.js";

/**
 * Sum of the amounts (Swedish: summa); of none, 0.
 *
 * @throws {@link IopError} `usage.sek` if the sum has more than 15 digits before the point. A sum over a document,
 * whose amounts nobody has checked, counts in {@link oreOf}.
 *
 * @example
 * sumSek([sek("1166666.67"), sek("1166666.67"), sek("1166666.66")]); // "3500000.00"
 */
export const sumSek = (amounts: readonly Sek[]): Sek =>
  sekFromOre(amounts.reduce((sum, amount) => sum + oreOf(amount), 0n));

/**
 * What is left of an amount when another is taken from it (Swedish: skillnad); negative if more is taken than there is.
 *
 * @throws {@link IopError} `usage.sek` if the difference has more than 15 digits before the point.
 *
 * @example
 * subtractSek(sek(7478000), sek(3500000)); // "3978000.00"
 */
export const subtractSek = (amount: Sek, taken: Sek): Sek => sekFromOre(oreOf(amount) - oreOf(taken));

/**
 * Order of two amounts (Swedish: jämförelse): -1 if the first is less, 1 if it is greater, 0 if they are equal.
 *
 * @example
 * compareSek(sek(-1), sek("0.5")); // -1
 */
export const compareSek = (first: Sek, second: Sek): -1 | 0 | 1 => {
  const difference = oreOf(first) - oreOf(second);
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
};

/**
 * The amount without its sign (Swedish: absolutbelopp).
 *
 * @example
 * absoluteSek(sek(-1000)); // "1000.00"
 */
export const absoluteSek = (amount: Sek): Sek => {
  const ore = oreOf(amount);
  return sekFromOre(ore < 0n ? -ore : ore);
};

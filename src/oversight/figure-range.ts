import { oreOf } from "../money/ore.js";
import type { Sek } from "../money/sek.js";
import type { FIGURE_UNITS } from "../agreement/printed-figure.js";

/** A figure and how far at most the true one lies from it, both counted in the same small unit. */
export interface FigureRange {
  readonly value: bigint;
  /** `undefined`: nothing bounds it. */
  readonly tolerance: bigint | undefined;
}

/** A range counts in these: money and counts in millionths, shares in millionths of a per cent. */
export const FINE = 1_000_000n;

/** Kronor, in the fine unit; halves of an öre are whole there. */
const FINE_PER_ORE = FINE / 100n;

/** What one of a unit is worth in kronor, per cent or pieces. */
const WORTH: Readonly<Record<(typeof FIGURE_UNITS)[number], bigint>> = {
  kr: 1n,
  tkr: 1_000n,
  mnkr: 1_000_000n,
  percent: 1n,
  count: 1n,
};

/** What a printed figure may stand for: half of what its last digit is worth, to both sides. A count is exact. */
export const printedRange = (value: string, unit: (typeof FIGURE_UNITS)[number]): FigureRange => {
  const [, decimals = ""] = value.split(".");
  const scaled = BigInt(value.replace(".", "")) * 10n ** BigInt(6 - decimals.length) * WORTH[unit];
  const lastDigit = 10n ** BigInt(6 - decimals.length) * WORTH[unit];
  return { value: scaled, tolerance: unit === "count" ? 0n : lastDigit / 2n };
};

/** An amount in öre as a range. */
export const rangeOfOre = (ore: bigint, tolerance: bigint | undefined): FigureRange => ({
  value: ore * FINE_PER_ORE,
  tolerance: tolerance === undefined ? undefined : tolerance * FINE_PER_ORE,
});

/** An exact amount as a range. */
export const rangeOfSek = (amount: Sek): FigureRange => rangeOfOre(oreOf(amount), 0n);

/** How many per cent one range is of another, as a range; `undefined` where the whole may be zero or less. */
export const shareRange = (part: FigureRange, whole: FigureRange): FigureRange | undefined => {
  if (whole.value <= 0n) return undefined;
  const share = (of: bigint, by: bigint) => (of * 100n * FINE) / by;
  const value = share(part.value, whole.value);
  if (part.tolerance === undefined || whole.tolerance === undefined) return { value, tolerance: undefined };
  if (whole.value <= whole.tolerance) return undefined;
  const most = share(part.value + part.tolerance, whole.value - whole.tolerance);
  const least = share(part.value - part.tolerance, whole.value + whole.tolerance);
  return { value, tolerance: most - value > value - least ? most - value : value - least };
};

/**
 * How a printed figure and a computed one stand to each other (Swedish: avstämningens utfall).
 *
 * - `agrees`: the computed one, rounded as printed, is the printed one
 * - `within-rounding`: they differ, and no more than the rounding of what was added up allows
 * - `thousand-times-too-large`: the printed one is a thousand times the computed one
 * - `differs`: more than any rounding allows
 */
export type FigureVerdict = "agrees" | "within-rounding" | "thousand-times-too-large" | "differs";

/** Holds a printed figure against a computed one. */
export const verdictOn = (printed: FigureRange, computed: FigureRange): FigureVerdict => {
  const distance = (first: bigint, second: bigint) => (first > second ? first - second : second - first);
  const apart = distance(printed.value, computed.value);
  const printing = printed.tolerance ?? 0n;
  if (apart <= printing) return "agrees";
  if (computed.tolerance === undefined || apart <= printing + computed.tolerance) return "within-rounding";
  const thousandfold = distance(printed.value, computed.value * 1_000n);
  return computed.value !== 0n && thousandfold <= printing + computed.tolerance * 1_000n
    ? "thousand-times-too-large"
    : "differs";
};

import type { PrintedFigure } from "../../agreement/printed-figure.js";
import { oreOf } from "../../money/ore.js";
import type { Sek } from "../../money/sek.js";

/**
 * A figure (Swedish: siffra med marginal) and how far at most the true one lies from it, both counted in the same small
 * unit.
 */
export interface FigureRange {
  readonly value: bigint;
  /** `undefined`: nothing bounds it. */
  readonly tolerance: bigint | undefined;
}

/** Decimals that a range counts in: twice those of a printed figure, so that a cut-off share is never mistaken. */
const FINE_DECIMALS = 12;

/** Kronor or per cent, in what a range counts in. */
const FINE = 10n ** BigInt(FINE_DECIMALS);
const FINE_PER_ORE = FINE / 100n;

type Unit = PrintedFigure["unit"];

/** What one of a unit is worth in kronor, per cent or pieces. */
const WORTH: Readonly<Record<Unit, bigint>> = { kr: 1n, tkr: 1_000n, mnkr: 1_000_000n, percent: 1n, count: 1n };

const decimalsOf = (printed: string): number => {
  const point = printed.indexOf(".");
  return point < 0 ? 0 : printed.length - point - 1;
};

/** What a printed figure may stand for: half of what its last digit is worth, to both sides. A count is exact. */
export const printedRange = (value: string, unit: Unit): FigureRange => {
  const lastDigit = 10n ** BigInt(FINE_DECIMALS - decimalsOf(value)) * WORTH[unit];
  return { value: BigInt(value.replace(".", "")) * lastDigit, tolerance: unit === "count" ? 0n : lastDigit / 2n };
};

/** An amount in öre as a range. */
export const rangeOfOre = (ore: bigint, tolerance: bigint | undefined): FigureRange => ({
  value: ore * FINE_PER_ORE,
  tolerance: tolerance === undefined ? undefined : tolerance * FINE_PER_ORE,
});

/** An exact amount as a range. */
export const rangeOfSek = (amount: Sek): FigureRange => rangeOfOre(oreOf(amount), 0n);

/** A count as a range. */
export const rangeOfCount = (count: number): FigureRange => ({ value: BigInt(count) * FINE, tolerance: 0n });

/** Two ranges together. */
export const plus = (one: FigureRange, other: FigureRange): FigureRange => ({
  value: one.value + other.value,
  tolerance: one.tolerance === undefined || other.tolerance === undefined ? undefined : one.tolerance + other.tolerance,
});

/** One range less another; `undefined` where either is. */
export const minus = (one: FigureRange | undefined, other: FigureRange | undefined): FigureRange | undefined =>
  one && other && plus(one, { value: -other.value, tolerance: other.tolerance });

/**
 * How many per cent one range is of another, as a range; `undefined` where either is, or the whole may be zero or less.
 *
 * The share lies farthest off where the part is too small and the whole too large, or the other way round:
 * (p + t) / (w - u) - p / w = (w t + p u) / (w (w - u)).
 */
export const shareRange = (part: FigureRange | undefined, whole: FigureRange | undefined): FigureRange | undefined => {
  if (part === undefined || whole === undefined || whole.value <= (whole.tolerance ?? 0n)) return undefined;
  const hundred = 100n * FINE;
  const value = (part.value * hundred) / whole.value;
  if (part.tolerance === undefined || whole.tolerance === undefined) return { value, tolerance: undefined };
  const size = part.value < 0n ? -part.value : part.value;
  const farthest = (whole.value * part.tolerance + size * whole.tolerance) * hundred;
  const by = whole.value * (whole.value - whole.tolerance);
  return { value, tolerance: (farthest + by - 1n) / by };
};

/**
 * How a printed figure and a computed one stand to each other (Swedish: avstämningens utfall).
 *
 * - `agrees`: the printed one is the computed one, rounded as printed (a half either way)
 * - `within-rounding`: they differ, and no more than the rounding of what was added up allows
 * - `thousand-times-too-large`: the printed amount is a thousand times the computed one
 * - `differs`: more than any rounding allows
 */
export type FigureVerdict = "agrees" | "within-rounding" | "thousand-times-too-large" | "differs";

const distance = (one: bigint, other: bigint): bigint => (one > other ? one - other : other - one);

/** Holds a printed figure against a computed one; `undefined` where they differ and nothing bounds the computed one. */
export const verdictOn = ({ value, unit }: PrintedFigure, computed: FigureRange): FigureVerdict | undefined => {
  const printed = printedRange(value, unit);
  const printing = printed.tolerance ?? 0n;
  const apart = distance(printed.value, computed.value);
  if (apart <= printing) return "agrees";
  if (computed.tolerance === undefined) return undefined;
  if (apart <= printing + computed.tolerance) return "within-rounding";
  if (unit === "percent" || unit === "count" || computed.value === 0n) return "differs";
  const thousandfold = distance(printed.value, computed.value * 1_000n) <= printing + computed.tolerance * 1_000n;
  return thousandfold ? "thousand-times-too-large" : "differs";
};

/** How many decimals a computed figure may need: an amount as many as its öre, a share one more than is printed. */
const DECIMALS: Readonly<Record<Unit, (printed: string) => number>> = {
  kr: () => 2,
  tkr: () => 5,
  mnkr: () => 8,
  percent: (printed) => decimalsOf(printed) + 1,
  count: () => 1,
};

/** A computed figure in the unit of the printed one. */
export const writtenAs = ({ value: printed, unit }: PrintedFigure, { value }: FigureRange): string => {
  const decimals = DECIMALS[unit](printed);
  const step = (FINE * WORTH[unit]) / 10n ** BigInt(decimals);
  const size = value < 0n ? -value : value;
  const digits = ((size + step / 2n) / step).toString().padStart(decimals + 1, "0");
  const text = `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`.replace(/\.?0+$/, "");
  return value < 0n && /[1-9]/.test(text) ? `-${text}` : text;
};

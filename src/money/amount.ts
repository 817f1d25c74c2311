import { oreOf } from "./ore.js";
import type { Sek } from "./sek.js";

/** An amount that is meant to the öre (Swedish: exakt belopp). */
export interface ExactAmount {
  readonly kind: "exact";
  readonly sek: Sek;
}

/** An amount that the source prints rounded (Swedish: avrundat belopp): "3 107 tkr" has the unit `"1000.00"`. */
export interface RoundedAmount {
  readonly kind: "rounded";
  readonly sek: Sek;
  /** What it is rounded to the nearest of; above zero. */
  readonly unit: Sek;
}

/** An amount that the source calls approximate (Swedish: cirkabelopp); how far off it may be is not said. */
export interface AboutAmount {
  readonly kind: "about";
  readonly sek: Sek;
}

/** An amount that is not known (Swedish: okänt belopp). */
export interface UnknownAmount {
  readonly kind: "unknown";
  /** Why it is not known, as far as that is known. */
  readonly reason?: string;
}

/** A sum of money as well as a source knows it (Swedish: belopp). */
export type Amount = ExactAmount | RoundedAmount | AboutAmount | UnknownAmount;

/**
 * The amount in kronor (Swedish: belopp i kronor), as printed if it is rounded; `undefined` if it is unknown.
 *
 * @example
 * sekOf({ kind: "rounded", sek: sek(3107000), unit: sek(1000) }); // "3107000.00"
 */
export const sekOf = (amount: Amount): Sek | undefined => (amount.kind === "unknown" ? undefined : amount.sek);

/**
 * How far at most the true amount lies from the given one (Swedish: avrundningsmarginal), in öre, itself included.
 *
 * Half a unit for a rounded amount (half an öre counts as a whole one), 0 for an exact one, `undefined` for one that is
 * about or unknown, which nothing bounds.
 *
 * @example
 * toleranceOf({ kind: "rounded", sek: sek(3107000), unit: sek(1000) })?.toString(); // "50000"
 */
export const toleranceOf = (amount: Amount): bigint | undefined => {
  if (amount.kind === "exact") return 0n;
  return amount.kind === "rounded" ? (oreOf(amount.unit) + 1n) / 2n : undefined;
};

import { asFraction, type ExactNumber, exactNumberOf } from "./exact-number.js";
import { type Fraction, over, plus, times } from "./fraction.js";
import type { Percentage } from "./percentage.js";
import type { Sek } from "./sek.js";

const NOTHING: Fraction = { numerator: 0n, denominator: 1n };
const ONE: Fraction = { numerator: 1n, denominator: 1n };
const HUNDRED: Fraction = { numerator: 100n, denominator: 1n };
const MINUS_ONE: Fraction = { numerator: -1n, denominator: 1n };

/** What an amount is multiplied by that changes by so many per cent. */
const factorOf = (change: string): Fraction => plus(ONE, over(asFraction(change), HUNDRED));

const changeBy = (factor: Fraction): ExactNumber | undefined => exactNumberOf(times(plus(factor, MINUS_ONE), HUNDRED));

/**
 * By how many per cent a level has changed, exactly (Swedish: förändring i procent); `undefined` if the quotient has
 * more than 300 digits.
 *
 * @param before above zero, as is what `after` is counted from
 *
 * @example
 * changeBetween("330.72", "336.04"); // "3325/2067"
 * changeBetween("900.00", "924.30"); // "2.7"
 */
export const changeBetween = (before: string, after: string): ExactNumber | undefined =>
  changeBy(over(asFraction(after), asFraction(before)));

/**
 * Several changes one after the other, exactly (Swedish: sammanlagd förändring); `undefined` beyond 300 digits.
 *
 * @example
 * compoundedChange(["1.5", "2.7", "3.4"]); // "7.784677"
 */
export const compoundedChange = (changes: readonly string[]): ExactNumber | undefined =>
  changeBy(changes.map(factorOf).reduce(times, ONE));

/** A change, and its part of the whole (Swedish: vägd förändring). */
export interface WeightedChange {
  readonly change: ExactNumber;
  readonly weight: Percentage;
}

/**
 * Several changes at the same time, by their weights, exactly (Swedish: sammanvägd förändring); `undefined` beyond
 * 300 digits.
 *
 * @example
 * weightedChange([{ change: "3", weight: "90" }, { change: "2", weight: "10" }]); // "2.9"
 */
export const weightedChange = (parts: readonly WeightedChange[]): ExactNumber | undefined =>
  exactNumberOf(
    over(
      parts.reduce((sum, { change, weight }) => plus(sum, times(asFraction(change), asFraction(weight))), NOTHING),
      HUNDRED,
    ),
  );

/**
 * An amount after a change of a part of it, exactly, in kronor (Swedish: uppräknat belopp före avrundning);
 * `undefined` beyond 300 digits.
 *
 * @param part per cent of the amount that changes, 0–100
 *
 * @example
 * changedAmount("900.00", { change: "2.7", part: "100" }); // "924.3"
 */
export const changedAmount = (
  amount: Sek,
  { change, part }: { readonly change: ExactNumber; readonly part: Percentage },
): ExactNumber | undefined => {
  const share = over(times(asFraction(part), asFraction(change)), { numerator: 10_000n, denominator: 1n });
  return exactNumberOf(times(asFraction(amount), plus(ONE, share)));
};

/**
 * The change of a part of an amount that makes the amount another (Swedish: förändring som ger ett belopp), exactly;
 * `undefined` if the amount or the part is zero, or beyond 300 digits.
 *
 * @example
 * changeThatGives(sek(1250400), { amount: sek(1250000), part: "80" }); // "0.04"
 */
export const changeThatGives = (
  wanted: Sek,
  { amount, part }: { readonly amount: Sek; readonly part: Percentage },
): ExactNumber | undefined => {
  const [before, share] = [asFraction(amount), asFraction(part)];
  if (before.numerator === 0n || share.numerator === 0n) return undefined;
  const whole = plus(over(asFraction(wanted), before), MINUS_ONE);
  return exactNumberOf(over(times(whole, { numerator: 10_000n, denominator: 1n }), share));
};

import { type Answer, answered, unanswered } from "../explanation/answer.js";
import { ARITHMETIC } from "../explanation/basis.js";
import { IopError } from "../issues/iop-error.js";
import type { Amount } from "../money/amount.js";
import { HUNDRED_PER_CENT, inProportion, percentageUnits } from "../money/in-proportion.js";
import { oreOf, sekWithin } from "../money/ore.js";
import type { Percentage } from "../money/percentage.js";
import { sek, type Sek } from "../money/sek.js";
import type { AmountBounds, GrowthStep, GrowthWorking } from "./contribution/contribution-working.js";

/** A printed amount beside what the first printed one grows to (Swedish: framräknat belopp). */
export interface GrownAmount {
  /** Years after the first, 0 itself. */
  readonly year: number;
  readonly printed: Sek;
  /** The first printed amount after so many years, to the nearest öre. */
  readonly fromPrintedFirst: Sek;
  /** Whether that is the printed one, rounded as printed. */
  readonly agrees: boolean;
}

/** How amounts of successive years stand to a yearly growth (Swedish: förenlighet med årlig ökning). */
export interface YearlyGrowthFit {
  /** Exact amounts of the first year that give every printed one, both bounds included; absent: there are none. */
  readonly exactFirst?: AmountBounds;
  /** Where there are none: the year that asks for the greatest first amount, and the one that asks for the least. */
  readonly conflict?: { readonly greater: number; readonly less: number };
  readonly years: readonly GrownAmount[];
}

/** What is asked of {@link yearlyGrowthFit} (Swedish: fråga om årlig ökning). */
export interface YearlyGrowthOptions {
  /** Growth a year, above -100 %. */
  readonly rate: Percentage;
}

/**
 * Whether amounts of successive years, printed rounded, can come from one exact amount that grows by a rate every year
 * (Swedish: förenlighet med årlig ökning): not rounded on the way, only for print.
 *
 * Gives the exact first amounts, in whole öre, that every printed one allows, and for each year whether already the
 * first printed amount gives it. A year whose amount is about or unknown allows everything and is left out, which is
 * said; an exact amount counts as rounded to the öre.
 *
 * Fails by name: `growth.first-amount-not-bounded` (about or unknown), `growth.rate-not-above-minus-100`,
 * `budget.beyond-15-digits`.
 *
 * @param amounts one for every year from the first on, at least 1 and at most 300
 * @throws `IopError` `usage.yearly-growth` if there are none or more than 300 amounts.
 *
 * @example
 * const tkr = (count) => ({ kind: "rounded", sek: sek(count * 1000), unit: sek(1000) });
 * const fit = yearlyGrowthFit([3107, 3170, 3233].map(tkr), { rate: percentage(2) });
 * fit.value.exactFirst; // {"least":"3107352.95","most":"3107500.00"}
 * fit.value.years[1].agrees; // false
 */
export const yearlyGrowthFit = (
  amounts: readonly Amount[],
  { rate }: YearlyGrowthOptions,
): Answer<YearlyGrowthFit, GrowthWorking> => {
  if (amounts.length === 0 || amounts.length > 300) {
    throw new IopError("usage.yearly-growth", "There must be 1 to 300 amounts, one for every year.");
  }
  const growth = HUNDRED_PER_CENT + percentageUnits(rate);
  if (growth <= 0n) return unanswered({ code: "growth.rate-not-above-minus-100", params: {} });
  const printed = amounts.flatMap((amount, year) => printedIn(amount, year) ?? []);
  const [first] = printed;
  if (first?.year !== 0) return unanswered({ code: "growth.first-amount-not-bounded", params: {} });

  const steps: GrowthStep[] = [];
  const bounds: (AmountBounds & { readonly year: number })[] = [];
  const years: GrownAmount[] = [];
  for (const cell of printed) {
    const grown = grownTo(cell, first, growth);
    if (grown === undefined) return unanswered({ code: "budget.beyond-15-digits", params: {} }, steps);
    const { year } = cell;
    const { least, most, fromPrintedFirst, agrees } = grown;
    bounds.push({ year, least, most });
    years.push({ year, printed: cell.sek, fromPrintedFirst, agrees });
    steps.push({
      code: "growth.possible-first",
      inputs: { year, printed: cell.sek, unit: cell.unit, rate },
      output: { least, most },
      basis: ARITHMETIC,
    });
    if (year > 0) {
      const inputs = { year, first: first.sek, rate };
      steps.push({ code: "growth.from-printed", inputs, output: fromPrintedFirst, basis: ARITHMETIC });
    }
  }
  const greater = bounds.reduce((one, other) => (oreOf(other.least) > oreOf(one.least) ? other : one));
  const less = bounds.reduce((one, other) => (oreOf(other.most) < oreOf(one.most) ? other : one));
  const common = { least: greater.least, most: less.most };
  const fits = oreOf(common.least) <= oreOf(common.most);
  steps.push({
    code: "growth.common",
    inputs: { bounds: bounds.map(({ least, most }) => ({ least, most })) },
    output: fits ? common : "none",
    basis: ARITHMETIC,
  });
  const basis = { kind: "interpretation" } as const;
  const leftOut = amounts.flatMap((amount, year) => (printedIn(amount, year) === undefined ? [year] : []));
  return answered(
    { ...(fits ? { exactFirst: common } : { conflict: { greater: greater.year, less: less.year } }), years },
    steps,
    [
      { code: "growth.halves-either-way", params: {}, basis },
      ...(leftOut.length === 0 ? [] : [{ code: "growth.years-left-out", params: { years: leftOut }, basis } as const]),
    ],
  );
};

interface Printed {
  readonly year: number;
  readonly sek: Sek;
  readonly unit: Sek;
}

const printedIn = (amount: Amount, year: number): Printed | undefined => {
  if (amount.kind === "about" || amount.kind === "unknown") return undefined;
  return { year, sek: amount.sek, unit: amount.kind === "rounded" ? amount.unit : sek("0.01") };
};

/** Which first amounts a printed one allows, in whole öre, and what the first printed one comes to in its year. */
const grownTo = (
  { year, sek: amount, unit }: Printed,
  first: Printed,
  growth: bigint,
): (AmountBounds & Pick<GrownAmount, "fromPrintedFirst" | "agrees">) | undefined => {
  const [grown, divisor] = [growth ** BigInt(year), HUNDRED_PER_CENT ** BigInt(year)];
  const [twice, width] = [2n * oreOf(amount), oreOf(unit)];
  const least = sekWithin(upward((twice - width) * divisor, 2n * grown));
  const most = sekWithin(-upward((-twice - width) * divisor, 2n * grown));
  const exact = oreOf(first.sek) * grown;
  const fromPrintedFirst = inProportion(first.sek, grown, divisor);
  if (least === undefined || most === undefined || fromPrintedFirst === undefined) return undefined;
  const apart = 2n * exact - twice * divisor;
  return { least, most, fromPrintedFirst, agrees: (apart < 0n ? -apart : apart) <= width * divisor };
};

/** The smallest whole number that is not below a ratio; the divisor is above zero. */
const upward = (dividend: bigint, divisor: bigint): bigint =>
  dividend / divisor + (dividend > 0n && dividend % divisor !== 0n ? 1n : 0n);

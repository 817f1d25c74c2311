import type { CommitmentLevel, Grant, GrantAmount, GrantBasis } from "../../budget/grant/grant.js";
import { COMMITMENT_LEVELS } from "../../budget/grant/grant.js";
import { exactOreOf } from "../../budget/grant/set-amount.js";
import { yearOf } from "../../calendar/calendar-date.js";
import { isCalendarYear } from "../../calendar/year-part.js";
import { sekOf, toleranceOf } from "../../money/amount.js";
import { oreOf } from "../../money/ore.js";

/** What a grant gives for a calendar year, in öre, with how far at most the true amount lies from it. */
export interface AmountOfYear {
  readonly year: number;
  readonly level: CommitmentLevel;
  /** Position of the first amount that it is made of. */
  readonly position: number;
  /** How many amounts it is made of. */
  readonly count: number;
  readonly ore: bigint;
  readonly tolerance: bigint;
}

const rangeOf = (set: GrantBasis): Pick<AmountOfYear, "ore" | "tolerance"> | undefined => {
  if (set.kind === "sum") {
    const [sek, tolerance] = [sekOf(set.amount), toleranceOf(set.amount)];
    return sek === undefined || tolerance === undefined ? undefined : { ore: oreOf(sek), tolerance };
  }
  const ore = exactOreOf(set);
  return ore === undefined ? undefined : { ore, tolerance: 0n };
};

/**
 * What a grant gives for each calendar year, by the surest amounts there are for it. A year that an amount covers only
 * in part, or together with others, or that has an amount without a figure, is left out.
 */
export const amountsByYear = ({ amounts }: Grant): readonly AmountOfYear[] => {
  const ofYears = new Map<number, AmountOfYear | undefined>();
  for (const level of COMMITMENT_LEVELS) {
    const surer = new Set(ofYears.keys());
    amounts.forEach((amount, position) => {
      if (amount.level !== level) return;
      for (const year of yearsOf(amount)) {
        if (surer.has(year)) continue;
        const isFirst = !ofYears.has(year);
        const before = ofYears.get(year);
        const range = isCalendarYear(amount.period) ? rangeOf(amount.set) : undefined;
        if (range === undefined || (!isFirst && before === undefined)) ofYears.set(year, undefined);
        else if (before === undefined) ofYears.set(year, { year, level, position, count: 1, ...range });
        else {
          const ore = before.ore + range.ore;
          ofYears.set(year, { ...before, count: before.count + 1, ore, tolerance: before.tolerance + range.tolerance });
        }
      }
    });
  }
  const known = [...ofYears.values()].filter((each) => each !== undefined);
  return known.sort((one, other) => one.year - other.year);
};

/** The calendar years that an amount has a day in; of one without both days, that of the day it has. */
const yearsOf = ({ period: { from, through } }: GrantAmount): readonly number[] => {
  const first = from ?? through;
  const last = through ?? from;
  if (first === undefined || last === undefined) return [];
  const year = yearOf(first);
  return Array.from({ length: Math.max(0, yearOf(last) - year + 1) }, (_, offset) => year + offset);
};

import type { Agreement } from "../agreement/agreement.js";
import type { Grant, GrantAmount } from "../budget/grant/grant.js";
import { COMMITMENT_LEVELS } from "../budget/grant/grant.js";
import { exactOreOf } from "../budget/grant/set-amount.js";
import { yearOf } from "../calendar/calendar-date.js";
import { daysBetween } from "../calendar/day-arithmetic.js";
import { daysIn, hasBothDays } from "../calendar/period.js";
import { oreOf, sekWithin } from "../money/ore.js";
import { sekOf } from "../money/amount.js";
import type { Sek } from "../money/sek.js";
import { extensionPeriod } from "../term/extension-period.js";

/** What is known of what an agreement comes to over its whole time (Swedish: värde under hela tiden). */
export interface ForeseenValue {
  readonly value: Sek;
  /** How many extensions are in the value, at the same rate per day as the term. */
  readonly extensions: number;
  /** Whether there may be more: amounts that are not known, an end or a number of extensions that is not stated. */
  readonly atLeast: boolean;
}

const oreIn = ({ set }: GrantAmount): bigint | undefined => {
  const sek = set.kind === "sum" ? sekOf(set.amount) : undefined;
  return sek === undefined ? exactOreOf(set) : oreOf(sek);
};

/** The surest amounts for each year in which they begin, also rounded ones; and whether any is not known. */
const valueOfGrant = ({ amounts }: Grant): { readonly ore: bigint; readonly complete: boolean } => {
  const taken = new Map<number, GrantAmount["level"]>();
  let ore = 0n;
  let complete = amounts.length > 0;
  for (const level of COMMITMENT_LEVELS) {
    for (const amount of amounts) {
      const { from, through } = amount.period;
      const [first, last] = [from === undefined ? 0 : yearOf(from), through === undefined ? 0 : yearOf(through)];
      const surer = taken.get(first) ?? level;
      if (amount.level !== level || surer !== level) continue;
      const known = oreIn(amount);
      complete &&= known !== undefined;
      ore += known ?? 0n;
      for (let year = first; year <= Math.max(first, last); year += 1) {
        if (!taken.has(year)) taken.set(year, level);
      }
    }
  }
  return { ore, complete };
};

/**
 * What is known of what the payers pay over the whole time of an agreement, with the extensions that it foresees:
 * the surest amounts there are, rounded ones too, and for every extension as much per day as for the term. `undefined`
 * where no amount is known.
 */
export const foreseenValue = ({ grants = [], term }: Agreement): ForeseenValue | undefined => {
  const ofGrants = grants.map(valueOfGrant);
  const ore = ofGrants.reduce((sum, grant) => sum + grant.ore, 0n);
  const known = ofGrants.every(({ complete }) => complete);
  const { period, extension } = term;
  const alone = (extensions: number, total: bigint, atLeast: boolean): ForeseenValue | undefined => {
    const value = sekWithin(total);
    return value === undefined || ore === 0n ? undefined : { value, extensions, atLeast: atLeast || !known };
  };
  if (!hasBothDays(period)) return alone(0, ore, true);
  if (extension === undefined || extension.kind === "none") return alone(0, ore, false);
  if (extension.kind === "option-without-terms") return alone(0, ore, true);
  const { times, length } = extension;
  const count = times?.kind === "at-most" ? times.count : 1;
  if (count < 1) return alone(0, ore, false);
  const extended = extensionPeriod(period.through, length, count);
  const [termDays, days] = [
    daysIn(period),
    extended === undefined ? undefined : daysBetween(period.through, extended.through),
  ];
  if (termDays === undefined || days === undefined || termDays < 1) return alone(0, ore, true);
  return alone(count, ore + (ore * BigInt(days)) / BigInt(termDays), times?.kind !== "at-most");
};

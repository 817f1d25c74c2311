import type { Agreement } from "../agreement/agreement.js";
import type { Grant } from "../budget/grant/grant.js";
import { exactOreOf } from "../budget/grant/set-amount.js";
import { yearOf } from "../calendar/calendar-date.js";
import type { Period } from "../calendar/period.js";
import { isCalendarYear } from "../calendar/year-part.js";
import { type Amount, sekOf } from "../money/amount.js";
import { oreOf, sekWithin } from "../money/ore.js";
import type { Sek } from "../money/sek.js";

/** What a plan has for a year, as it stands there. */
export interface PlannedAmount {
  /** `undefined`: an amount in it is not known. */
  readonly amount: Sek | undefined;
  /** Whether all of it is given to the öre; else it is rounded or about. */
  readonly isExact: boolean;
}

type Planned = Map<number, { readonly ore: bigint | undefined; readonly isExact: boolean }>;

/**
 * What is planned for a grant in each calendar year: its own planned amounts, else what the lines of budgets that name
 * it have for the year.
 */
export const plannedAmounts = ({ budgets = [] }: Agreement, grant: Grant): ReadonlyMap<number, PlannedAmount> => {
  const own: Planned = new Map();
  for (const { period, level, set } of grant.amounts) {
    if (level !== "planned") continue;
    if (set.kind === "sum") add(own, period, set.amount);
    else add(own, period, exactOreOf(set));
  }
  const inBudgets: Planned = new Map();
  for (const { periods, lines } of budgets) {
    const periodOf = new Map(periods.map(({ id, period }) => [id, period]));
    for (const { side, grant: named, contributor = grant.payer, cells } of lines) {
      if (side !== "income" || named !== grant.id || contributor !== grant.payer) continue;
      for (const { period, amount } of cells) add(inBudgets, periodOf.get(period) ?? {}, amount);
    }
  }
  const planned = [...inBudgets, ...own].map(([year, { ore, isExact }]) => {
    return [year, { amount: ore === undefined ? undefined : sekWithin(ore), isExact }] as const;
  });
  return new Map(planned);
};

const add = (planned: Planned, period: Period, amount: Amount | bigint | undefined): void => {
  if (!isCalendarYear(period) || period.from === undefined) return;
  const year = yearOf(period.from);
  const sek = typeof amount === "object" ? sekOf(amount) : undefined;
  const ore = typeof amount === "bigint" ? amount : sek && oreOf(sek);
  const isExact = typeof amount === "bigint" || (typeof amount === "object" && amount.kind === "exact");
  const before = planned.get(year) ?? { ore: 0n, isExact: true };
  const sum = before.ore === undefined || ore === undefined ? undefined : before.ore + ore;
  planned.set(year, { ore: sum, isExact: before.isExact && isExact });
};

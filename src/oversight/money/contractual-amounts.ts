import type { Grant, GrantAmount } from "../../budget/grant/grant.js";
import { exactOreOf } from "../../budget/grant/set-amount.js";
import { type CalendarDate, yearOf } from "../../calendar/calendar-date.js";
import { hasBothDays } from "../../calendar/period.js";
import { isCalendarYear } from "../../calendar/year-part.js";
import { basisOf } from "../../explanation/basis.js";
import type { FirstAmount } from "../../indexation/indexed-amounts.js";
import type { IndexationClause } from "../../indexation/indexation-clause.js";
import { oreOf, sekWithin } from "../../money/ore.js";
import type { LeastBoundStep, LeastBoundWorking } from "./bound-working.js";

/** What a grant's contractual amounts come to in a whole calendar year. */
export interface ContractualYear extends FirstAmount {
  /** Whether an amount names a payer or payees of its own. */
  readonly toOthers: boolean;
}

/** What an agreement binds to by a grant's own amounts. */
interface ContractualAmounts {
  readonly steps: readonly Extract<LeastBoundStep, { readonly code: "bound.contractual" }>[];
  /** The whole calendar years among them, in order. An amount for a part of a year, or for several, is none. */
  readonly years: readonly ContractualYear[];
}

type Found = ContractualAmounts | { readonly failure: LeastBoundWorking["failure"] };

const BEYOND = { failure: { code: "budget.beyond-15-digits", params: {} } } as const satisfies Found;

/** The contractual amounts of a grant to the öre, each as a step, and its whole years; or why they are not known. */
export const contractualAmounts = (grant: Grant): Found => {
  const steps: ContractualAmounts["steps"][number][] = [];
  const years = new Map<number, { readonly ore: bigint; readonly toOthers: boolean }>();
  for (const amount of grant.amounts) {
    const { period, level, set } = amount;
    if (level !== "contractual") continue;
    if (!hasBothDays(period)) return { failure: { code: "bound.amount-without-days", params: { grant: grant.id } } };
    const ore = exactOreOf(set);
    const year = yearOf(period.from);
    if (ore === undefined) return { failure: { code: "grant.amount-not-exact", params: { grant: grant.id, year } } };
    const output = sekWithin(ore);
    if (output === undefined) return BEYOND;
    const inputs = { grant: grant.id, from: period.from, through: period.through };
    steps.push({ code: "bound.contractual", inputs, output, basis: basisOf(grant) });
    if (!isCalendarYear(period)) continue;
    const before = years.get(year);
    const toOthers = (before?.toOthers ?? false) || namesOthers(amount);
    years.set(year, { ore: (before?.ore ?? 0n) + oreOf(output), toOthers });
  }
  const inOrder: ContractualYear[] = [];
  for (const [year, { ore, toOthers }] of [...years].sort(([one], [other]) => one - other)) {
    const amount = sekWithin(ore);
    if (amount === undefined) return BEYOND;
    inOrder.push({ year, amount, toOthers });
  }
  return { steps, years: inOrder };
};

const namesOthers = ({ payer, payees }: GrantAmount): boolean => payer !== undefined || payees !== undefined;

/** The last calendar year that ends within a term; `undefined` where the term has no last day. */
export const lastWholeYear = (lastDay: CalendarDate | undefined): number | undefined => {
  if (lastDay === undefined) return undefined;
  return lastDay.endsWith("-12-31") ? yearOf(lastDay) : yearOf(lastDay) - 1;
};

/** The whole calendar years of a term after the last contractual one, at its amount, where a floor holds them up. */
export const yearsUnderFloor = (
  grant: Grant,
  clause: IndexationClause | undefined,
  { last, lastDay }: { readonly last: FirstAmount | undefined; readonly lastDay: CalendarDate | undefined },
): readonly Extract<LeastBoundStep, { readonly code: "bound.by-floor" }>[] => {
  const end = lastWholeYear(lastDay);
  if (clause?.floor?.kind !== "year-before" || last === undefined || end === undefined) return [];
  return Array.from({ length: Math.max(0, end - last.year) }, (_, offset) => ({
    code: "bound.by-floor",
    inputs: { grant: grant.id, year: last.year + 1 + offset },
    output: last.amount,
    basis: basisOf(clause),
  }));
};

import type { Period } from "../calendar/period.js";
import { type Answer, answered, unanswered } from "../explanation/answer.js";
import { basisOf } from "../explanation/basis.js";
import { oreOf, sekWithin } from "../money/ore.js";
import type { Sek } from "../money/sek.js";
import type { BudgetAssumption, BudgetStep, BudgetWorking } from "./budget-working.js";
import { COMMITMENT_LEVELS, type Grant, type GrantBasis } from "./grant.js";

/** Whether a period is exactly one calendar year. */
export const isCalendarYear = ({ from, through }: Period): boolean =>
  from !== undefined && from.endsWith("-01-01") && through === `${from.slice(0, 4)}-12-31`;

/** The amount in öre, if it is set exactly. */
export const exactOreOf = (set: GrantBasis): bigint | undefined => {
  switch (set.kind) {
    case "sum":
      return set.amount.kind === "exact" ? oreOf(set.amount.sek) : undefined;
    case "per-inhabitant":
      return set.inhabitants === undefined ? undefined : oreOf(set.rate) * BigInt(set.inhabitants);
    case "places":
      return oreOf(set.rate) * BigInt(set.places);
    case "share":
      return undefined;
  }
};

/**
 * What a grant gives for a calendar year (Swedish: bidrag för året), to the öre.
 *
 * Takes the surest amounts there are for the year: those the agreement binds to, else those decided, else those planned
 * (which is said). Several amounts of the same kind are added up. Changes by an index are not made here.
 *
 * Fails by name: `grant.nothing-for-year`, `grant.amount-not-of-calendar-year` (a period that is not the whole year),
 * `grant.amount-not-exact` (rounded, about, unknown, or a share), `budget.beyond-15-digits`.
 *
 * @example
 * const period = { from: calendarDate("2019-01-01"), through: calendarDate("2019-12-31") };
 * const set = { kind: "sum", amount: { kind: "exact", sek: sek(3500000) } };
 * const grant = { id: "grant", payer: "a", payees: ["b"], amounts: [{ period, level: "contractual", set }] };
 * grantOfYear(grant, 2019).value; // "3500000.00"
 */
export const grantOfYear = (grant: Grant, year: number): Answer<Sek, BudgetWorking> => {
  const named = { grant: grant.id, year };
  const [first, last] = [`${String(year)}-01-01`, `${String(year)}-12-31`];
  const touching = grant.amounts.filter(
    ({ period: { from = first, through = last } }) => from <= last && through >= first,
  );
  const level = COMMITMENT_LEVELS.find((each) => touching.some((amount) => amount.level === each));
  if (level === undefined) return unanswered({ code: "grant.nothing-for-year", params: named });
  const counted = touching.filter((amount) => amount.level === level);
  if (!counted.every(({ period }) => isCalendarYear(period))) {
    return unanswered({ code: "grant.amount-not-of-calendar-year", params: named });
  }
  const amounts: Sek[] = [];
  let ore = 0n;
  for (const { set } of counted) {
    const exact = exactOreOf(set);
    if (exact === undefined) return unanswered({ code: "grant.amount-not-exact", params: named });
    const amount = sekWithin(exact);
    if (amount === undefined) return unanswered({ code: "budget.beyond-15-digits", params: {} });
    amounts.push(amount);
    ore += exact;
  }
  const sum = sekWithin(ore);
  if (sum === undefined) return unanswered({ code: "budget.beyond-15-digits", params: {} });
  const step: BudgetStep = {
    code: "grant.amount-of-year",
    inputs: { ...named, amounts },
    output: sum,
    basis: basisOf(grant),
  };
  const assumptions: readonly BudgetAssumption[] =
    level === "planned"
      ? [{ code: "payment.amount-planned", params: { year }, basis: { kind: "interpretation" } }]
      : [];
  return answered(sum, [step], assumptions);
};

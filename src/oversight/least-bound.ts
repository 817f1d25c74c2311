import type { Agreement } from "../agreement/agreement.js";
import type { BudgetFailure } from "../budget/budget-working.js";
import type { Grant } from "../budget/grant.js";
import { exactOreOf, isCalendarYear } from "../budget/grant-of-year.js";
import { type CalendarDate, yearOf } from "../calendar/calendar-date.js";
import { hasBothDays } from "../calendar/period.js";
import { type Answer, answered, unanswered } from "../explanation/answer.js";
import { ARITHMETIC, basisOf } from "../explanation/basis.js";
import type { Assumption, Failure, Step } from "../explanation/working.js";
import { oreOf, sekWithin } from "../money/ore.js";
import type { Sek } from "../money/sek.js";
import type { Id } from "../notation/id.js";

/** The steps of {@link leastBound} (Swedish: räknesteg för bundna belopp). */
export type LeastBoundStep =
  | Step<"bound.contractual", { readonly grant: Id; readonly from: CalendarDate; readonly through: CalendarDate }, Sek>
  | Step<"bound.by-floor", { readonly grant: Id; readonly year: number }, Sek>
  | Step<"bound.total", { readonly amounts: readonly Sek[] }, Sek>;

/** Steps, assumptions and failures of {@link leastBound} (Swedish: uträkning av bundna belopp). */
export interface LeastBoundWorking {
  readonly step: LeastBoundStep;
  readonly assumption: Assumption<"bound.runs-to-its-last-day", { readonly through: CalendarDate }>;
  readonly failure: BudgetFailure | Failure<"bound.amount-without-days", { readonly grant: Id }>;
}

/**
 * The least that the payers are bound to pay over the whole term (Swedish: minsta bundna belopp), if nobody ends it
 * early.
 *
 * Adds up the contractual amounts, and for each whole calendar year of the term after them what the last one gives,
 * where the grant's indexation clause has a floor at the year before. What is only planned or decided does not bind and
 * is left out.
 *
 * Fails by name: `grant.amount-not-exact`, `bound.amount-without-days` (a contractual amount for a period without a
 * first or last day), `budget.beyond-15-digits`. Where nothing is contractual the answer is 0.
 *
 * @example
 * const period = { from: calendarDate("2019-01-01"), through: calendarDate("2019-12-31") };
 * const set = { kind: "sum", amount: { kind: "exact", sek: sek(3500000) } };
 * const amounts = [{ period, level: "contractual", set }];
 * const grant = { id: "grant", payer: "a", payees: ["b"], amounts, indexation: "uplift" };
 * const indexation = [{ id: "uplift", series: [{ series: "council-uplift" }], floor: { kind: "year-before" } }];
 * const term = { period: { from: calendarDate("2019-01-01"), through: calendarDate("2021-12-31") } };
 * leastBound({ term, grants: [grant], indexation }).value; // "10500000.00"
 */
export const leastBound = (agreement: Agreement): Answer<Sek, LeastBoundWorking> => {
  const steps: LeastBoundStep[] = [];
  for (const grant of agreement.grants ?? []) {
    const bound = boundBy(agreement, grant);
    if ("failure" in bound) return unanswered(bound.failure, steps);
    steps.push(...bound.steps);
  }
  const amounts = steps.map(({ output }) => output);
  const total = sekWithin(amounts.reduce((sum, amount) => sum + oreOf(amount), 0n));
  if (total === undefined) return unanswered({ code: "budget.beyond-15-digits", params: {} }, steps);
  steps.push({ code: "bound.total", inputs: { amounts }, output: total, basis: ARITHMETIC });
  const { through } = agreement.term.period;
  return answered(total, steps, [
    ...(through === undefined
      ? []
      : [{ code: "bound.runs-to-its-last-day", params: { through }, basis: { kind: "interpretation" } } as const]),
  ]);
};

type Bound = { readonly steps: readonly LeastBoundStep[] } | { readonly failure: LeastBoundWorking["failure"] };
type Contractual = Extract<LeastBoundStep, { readonly code: "bound.contractual" }>;

const BEYOND = { failure: { code: "budget.beyond-15-digits", params: {} } } as const satisfies Bound;

const boundBy = (agreement: Agreement, grant: Grant): Bound => {
  const contractual: Contractual[] = [];
  for (const { period, level, set } of grant.amounts) {
    if (level !== "contractual") continue;
    if (!hasBothDays(period)) return { failure: { code: "bound.amount-without-days", params: { grant: grant.id } } };
    const ore = exactOreOf(set);
    const year = yearOf(period.from);
    if (ore === undefined) return { failure: { code: "grant.amount-not-exact", params: { grant: grant.id, year } } };
    const output = sekWithin(ore);
    if (output === undefined) return BEYOND;
    const inputs = { grant: grant.id, from: period.from, through: period.through };
    contractual.push({ code: "bound.contractual", inputs, output, basis: basisOf(grant) });
  }
  const years = contractual.filter(({ inputs }) => isCalendarYear(inputs));
  const lastYear = years.reduce((latest, { inputs }) => Math.max(latest, yearOf(inputs.from)), 0);
  const ofLastYear = years.filter(({ inputs }) => yearOf(inputs.from) === lastYear);
  const amount = sekWithin(ofLastYear.reduce((sum, { output }) => sum + oreOf(output), 0n));
  if (amount === undefined) return BEYOND;
  return { steps: [...contractual, ...(lastYear === 0 ? [] : yearsUnderFloor(agreement, grant, lastYear, amount))] };
};

/** The whole calendar years of the term after the last contractual one, at its amount, where a floor holds them up. */
const yearsUnderFloor = (
  { term, indexation = [] }: Agreement,
  grant: Grant,
  lastYear: number,
  amount: Sek,
): readonly LeastBoundStep[] => {
  const clause = indexation.find(({ id }) => id === grant.indexation);
  const { through } = term.period;
  if (clause?.floor?.kind !== "year-before" || through === undefined) return [];
  const end = through.endsWith("-12-31") ? yearOf(through) : yearOf(through) - 1;
  return Array.from({ length: Math.max(0, end - lastYear) }, (_, offset) => ({
    code: "bound.by-floor",
    inputs: { grant: grant.id, year: lastYear + 1 + offset },
    output: amount,
    basis: basisOf(clause),
  }));
};

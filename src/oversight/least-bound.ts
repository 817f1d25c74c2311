import type { Agreement } from "../agreement/agreement.js";
import type { BudgetFailure } from "../budget/budget-working.js";
import type { Grant } from "../budget/grant.js";
import { exactOreOf, isCalendarYear } from "../budget/grant-of-year.js";
import { type CalendarDate, yearOf } from "../calendar/calendar-date.js";
import { hasBothDays } from "../calendar/period.js";
import { type Answer, answered, unanswered } from "../explanation/answer.js";
import { ARITHMETIC, basisOf } from "../explanation/basis.js";
import type { Assumption, Step } from "../explanation/working.js";
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
  readonly failure: BudgetFailure;
}

/**
 * The least that the payers are bound to pay over the whole term (Swedish: minsta bundna belopp), if nobody ends it
 * early.
 *
 * Adds up the contractual amounts, and for each calendar year of the term after them the last one, where the grant's
 * indexation clause has a floor at the year before. What is only planned or decided does not bind and is left out.
 *
 * Fails by name: `grant.amount-not-exact`, `budget.beyond-15-digits`. Where nothing is contractual the answer is 0.
 *
 * @example
 * const period = { from: calendarDate("2019-01-01"), through: calendarDate("2019-12-31") };
 * const set = { kind: "sum", amount: { kind: "exact", sek: sek(3500000) } };
 * const grant = { id: "grant", payer: "a", payees: ["b"], amounts: [{ period, level: "contractual", set }], indexation:
 * "uplift" };
 * const indexation = [{ id: "uplift", series: [{ series: "council-uplift" }], floor: { kind: "year-before" } }];
 * const term = { period: { from: calendarDate("2019-01-01"), through: calendarDate("2021-12-31") } };
 * leastBound({ term, grants: [grant], indexation }).value; // "10500000.00"
 */
export const leastBound = (agreement: Agreement): Answer<Sek, LeastBoundWorking> => {
  const steps: LeastBoundStep[] = [];
  for (const grant of agreement.grants ?? []) {
    const bound = boundBy(agreement, grant);
    if (!bound.ok) return unanswered(bound.failure, steps);
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

type BoundByGrant =
  | { readonly ok: true; readonly steps: readonly LeastBoundStep[] }
  | { readonly ok: false; readonly failure: BudgetFailure };

const boundBy = (agreement: Agreement, grant: Grant): BoundByGrant => {
  const steps: LeastBoundStep[] = [];
  for (const { period, level, set } of grant.amounts) {
    if (level !== "contractual" || !hasBothDays(period)) continue;
    const ore = exactOreOf(set);
    const year = yearOf(period.from);
    if (ore === undefined)
      return { ok: false, failure: { code: "grant.amount-not-exact", params: { grant: grant.id, year } } };
    const output = sekWithin(ore);
    if (output === undefined) return { ok: false, failure: { code: "budget.beyond-15-digits", params: {} } };
    const inputs = { grant: grant.id, from: period.from, through: period.through };
    steps.push({ code: "bound.contractual", inputs, output, basis: basisOf(grant) });
  }
  return { ok: true, steps: [...steps, ...yearsUnderFloor(agreement, grant, steps)] };
};

/** The whole calendar years of the term after the last contractual one, at its amount, where a floor holds them up. */
const yearsUnderFloor = (
  { term, indexation = [] }: Agreement,
  grant: Grant,
  contractual: readonly LeastBoundStep[],
): readonly LeastBoundStep[] => {
  const clause = indexation.find(({ id }) => id === grant.indexation);
  const { through } = term.period;
  if (clause?.floor?.kind !== "year-before" || through === undefined) return [];
  const last = contractual
    .flatMap((step) => (step.code === "bound.contractual" ? [step] : []))
    .filter(({ inputs }) => isCalendarYear(inputs))
    .reduce<Contractual | undefined>(
      (latest, step) => (latest !== undefined && latest.inputs.from > step.inputs.from ? latest : step),
      undefined,
    );
  if (last === undefined) return [];
  const first = yearOf(last.inputs.from) + 1;
  const end = through.endsWith("-12-31") ? yearOf(through) : yearOf(through) - 1;
  return Array.from({ length: Math.max(0, end - first + 1) }, (_, offset) => ({
    code: "bound.by-floor",
    inputs: { grant: grant.id, year: first + offset },
    output: last.output,
    basis: basisOf(clause),
  }));
};

type Contractual = Extract<LeastBoundStep, { readonly code: "bound.contractual" }>;

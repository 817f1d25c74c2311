import type { Agreement } from "../../agreement/agreement.js";
import { type Answer, answered, unanswered } from "../../explanation/answer.js";
import { ARITHMETIC } from "../../explanation/basis.js";
import { oreOf, sekWithin } from "../../money/ore.js";
import type { Sek } from "../../money/sek.js";
import type { LeastBoundStep, LeastBoundWorking } from "./bound-working.js";
import { contractualAmounts, yearsUnderFloor } from "./contractual-amounts.js";

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
  const { through } = agreement.term.period;
  const clauses = new Map((agreement.indexation ?? []).map((clause) => [clause.id, clause]));
  for (const grant of agreement.grants ?? []) {
    const contractual = contractualAmounts(grant);
    if ("failure" in contractual) return unanswered(contractual.failure, steps);
    const clause = grant.indexation === undefined ? undefined : clauses.get(grant.indexation);
    const last = contractual.years.at(-1);
    steps.push(...contractual.steps, ...yearsUnderFloor(grant, clause, { last, lastDay: through }));
  }
  const amounts = steps.map(({ output }) => output);
  const total = sekWithin(amounts.reduce((sum, amount) => sum + oreOf(amount), 0n));
  if (total === undefined) return unanswered({ code: "budget.beyond-15-digits", params: {} }, steps);
  steps.push({ code: "bound.total", inputs: { amounts }, output: total, basis: ARITHMETIC });
  return answered(total, steps, [
    ...(through === undefined
      ? []
      : [{ code: "bound.runs-to-its-last-day", params: { through }, basis: { kind: "interpretation" } } as const]),
  ]);
};

import { type Answer, answered, unanswered } from "../explanation/answer.js";
import type { IndexationClause } from "./indexation-clause.js";
import type { IndexationWorking } from "./indexation-working.js";
import { indexedAmounts, type IndexedAmountsOptions } from "./indexed-amounts.js";
import type { IndexedAmount } from "./indexed-year.js";

/** What is asked of {@link indexAmount} (Swedish: fråga om ett uppräknat belopp). */
export interface IndexAmountOptions extends Omit<IndexedAmountsOptions, "through"> {
  /** The year paid for. */
  readonly year: number;
}

/**
 * What is payable for one year (Swedish: uppräknat belopp för ett år), with the working of all that it takes: from the
 * year before, the years in between are counted too.
 *
 * As {@link indexedAmounts}, of which it is the last year; fails and throws as that does.
 *
 * @example
 * const clause = { id: "uplift", series: [{ series: "fixed", rate: "2.7" }], firstYear: 2017 };
 * const first = { year: 2016, amount: sek(900) };
 * indexAmount(clause, { first, year: 2017, series: [] }).value.amount; // "924.30"
 */
export const indexAmount = (
  clause: IndexationClause,
  { year, ...options }: IndexAmountOptions,
): Answer<IndexedAmount, IndexationWorking> => {
  const answer = indexedAmounts(clause, { ...options, through: year });
  if (!answer.ok) return answer;
  const last = answer.value.at(-1);
  if (last !== undefined) return answered(last, answer.steps, answer.assumptions);
  return unanswered({ code: "indexation.no-such-year", params: { first: options.first.year, through: year } });
};

import type { Agreement } from "../../agreement/agreement.js";
import { type BudgetDeviations, budgetDeviations } from "../../budget/outcome/budget-deviations.js";
import type { DeviationWorking } from "../../budget/outcome/outcome-working.js";
import { type Answer, unanswered } from "../../explanation/answer.js";
import type { Id } from "../../notation/id.js";
import type { Report } from "../../report/report.js";

/** What a report says of a budget period, beside the agreement's budget (Swedish: redovisat utfall). */
export interface ReportedOutcome {
  readonly budget: Id;
  readonly period: Id;
  readonly deviations: Answer<BudgetDeviations, DeviationWorking>;
}

/**
 * The outcomes that a report records, each against the agreement's budget (Swedish: redovisat utfall mot budget),
 * period by period, in the order of the report.
 *
 * Where the agreement has no budget or period of that id the answer is the failure `outcome.of-another-budget` or
 * `budget.no-such-period`; otherwise as {@link budgetDeviations} gives it.
 *
 * @example
 * const outcomes = [{ budget: "budget", amounts: [{ line: "rent", period: "2024", amount: { kind: "unknown" } }] }];
 * reportedOutcomes({ budgets: [] }, { outcomes })[0].deviations.failure.code; // "outcome.of-another-budget"
 */
export const reportedOutcomes = (
  { budgets = [] }: Pick<Agreement, "budgets">,
  { outcomes = [] }: Pick<Report, "outcomes">,
): readonly ReportedOutcome[] => {
  const byId = new Map(budgets.map((budget) => [budget.id, budget]));
  return outcomes.flatMap((outcome) => {
    const budget = byId.get(outcome.budget);
    const periods = [...new Set(outcome.amounts.map(({ period }) => period))];
    return periods.map((period) => ({
      budget: outcome.budget,
      period,
      deviations:
        budget === undefined
          ? unanswered<DeviationWorking>({ code: "outcome.of-another-budget", params: { budget: outcome.budget } })
          : budgetDeviations(budget, outcome, { period }),
    }));
  });
};

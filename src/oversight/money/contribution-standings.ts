import type { Agreement } from "../../agreement/agreement.js";
import type { ContributionClause } from "../../budget/contribution/contribution-clause.js";
import { type ContributionStanding, contributionStanding } from "../../budget/contribution/contribution-standing.js";
import type { ContributionWorking } from "../../budget/contribution/contribution-working.js";
import type { Answer } from "../../explanation/answer.js";
import type { Id } from "../../notation/id.js";

/** How a budget period stands to one demanded share (Swedish: prövat krav på medfinansiering). */
export interface DemandedContribution {
  readonly budget: Id;
  readonly period: Id;
  readonly clause: ContributionClause;
  readonly standing: Answer<ContributionStanding, ContributionWorking>;
}

/**
 * Every demanded share of an agreement against its budgets (Swedish: krav på medfinansiering), period by period, as
 * {@link contributionStanding} gives it.
 *
 * @example
 * contributionStandings({ parties: [], budgets: [] }); // []
 */
export const contributionStandings = ({
  parties,
  budgets = [],
}: Pick<Agreement, "parties" | "budgets">): readonly DemandedContribution[] =>
  budgets.flatMap((budget) =>
    (budget.contributions ?? []).flatMap((clause) =>
      budget.periods.map(({ id }) => ({
        budget: budget.id,
        period: id,
        clause,
        standing: contributionStanding(budget, clause, { period: id, parties }),
      })),
    ),
  );

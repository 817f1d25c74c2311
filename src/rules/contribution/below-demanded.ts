import type { Agreement } from "../../agreement/agreement.js";
import type { Budget, BudgetCell, BudgetLine } from "../../budget/budget.js";
import { contributionStanding } from "../../budget/contribution/contribution-standing.js";
import type { Id } from "../../notation/id.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** A budget with more demands, counted for each of its periods, is not gone through: nobody agrees on so many. */
const MOST_DEMANDS = 1_000;

/** The lines of each period, with the cells of that period alone, so that nothing is gone through for every period. */
const linesByPeriod = ({ lines }: Budget): ReadonlyMap<Id, readonly BudgetLine[]> => {
  const byPeriod = new Map<Id, BudgetLine[]>();
  for (const line of lines) {
    const cells = new Map<Id, BudgetCell[]>();
    for (const cell of line.cells) {
      const ofPeriod = cells.get(cell.period);
      if (ofPeriod === undefined) cells.set(cell.period, [cell]);
      else ofPeriod.push(cell);
    }
    for (const [period, ofPeriod] of cells) {
      const others = byPeriod.get(period) ?? [];
      others.push({ ...line, cells: ofPeriod });
      byPeriod.set(period, others);
    }
  }
  return byPeriod;
};

const belowIn = (budget: Budget, position: number, parties: Agreement["parties"]) => {
  const { contributions = [], periods } = budget;
  if (contributions.length === 0 || contributions.length * periods.length > MOST_DEMANDS) return [];
  const byPeriod = linesByPeriod(budget);
  return contributions.flatMap((clause, index) =>
    periods.flatMap(({ id, period: days }) => {
      const lines = byPeriod.get(id);
      if (lines === undefined) return [];
      const inPeriod = { ...budget, periods: [{ id, period: days }], lines };
      const standing = contributionStanding(inPeriod, clause, { period: id, parties });
      if (!standing.ok || standing.value.lacking === undefined) return [];
      const { amount, required, lacking } = standing.value;
      const { by, share, of } = clause;
      const path = jsonPointer(["budgets", position, "contributions", index]);
      return [{ path, params: { by, share, of, period: id, amount, required, lacking } }];
    }),
  );
};

/** A budget holds the least shares that the parties have agreed to bring in. */
export const contributionBelowDemanded = agreementRule({
  code: "contribution.below-demanded",
  severity: "warning",
  check: ({ agreement: { budgets = [], parties } }) =>
    budgets.flatMap((budget, position) => belowIn(budget, position, parties)),
});

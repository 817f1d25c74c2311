import { BUDGET_SIDES } from "../../budget/budget.js";
import { sekWithin } from "../../money/ore.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** Where a budget has both, income and cost are equal, but for half a unit for every rounded amount. */
export const budgetIncomeAndCostDiffer = agreementRule({
  code: "budget.income-and-cost-differ",
  severity: "error",
  check: ({ agreement: { budgets = [] }, sums }) =>
    budgets.flatMap((budget, position) => {
      const of = sums.get(budget.id);
      const path = jsonPointer(["budgets", position]);
      if (!BUDGET_SIDES.every((side) => budget.lines.some((line) => line.side === side))) return [];
      if (of === undefined) return [];
      return budget.periods.flatMap(({ id }) => {
        const [income, cost] = [of.in(id, "income"), of.in(id, "cost")];
        if (income.tolerance === undefined || cost.tolerance === undefined) return [];
        const apart = income.ore > cost.ore ? income.ore - cost.ore : cost.ore - income.ore;
        const [incomeSum, costSum] = [sekWithin(income.ore), sekWithin(cost.ore)];
        const excused = apart <= income.tolerance + cost.tolerance;
        return excused || incomeSum === undefined || costSum === undefined
          ? []
          : [{ path, params: { period: id, income: incomeSum, cost: costSum } }];
      });
    }),
});

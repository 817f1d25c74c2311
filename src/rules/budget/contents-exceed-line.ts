import type { Budget, BudgetLine } from "../../budget/budget.js";
import { type BudgetSum, NOTHING, plusSum, sumOfCell } from "../../budget/budget-sum.js";
import { sekWithin } from "../../money/ore.js";
import type { Id } from "../../notation/id.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** What the parts of a line come to, by the period that they are in; those that name none are in every one. */
const contents = ({ id, contains = [] }: BudgetLine): { readonly in: (period: Id) => BudgetSum } => {
  const sums = new Map<Id | undefined, BudgetSum>();
  for (const { period, amount } of contains) {
    if (amount === undefined || amount.kind === "unknown") continue;
    sums.set(period, plusSum(sums.get(period) ?? NOTHING, sumOfCell(id, { period: id, amount })));
  }
  return { in: (period) => plusSum(sums.get(undefined) ?? NOTHING, sums.get(period) ?? NOTHING) };
};

const exceeding = (line: BudgetLine, place: readonly PropertyKey[]) => {
  if (line.contains === undefined) return [];
  const parts = contents(line);
  return line.cells.flatMap((cell) => {
    const [part, whole] = [parts.in(cell.period), sumOfCell(line.id, cell)];
    if (part.tolerance === undefined || whole.tolerance === undefined) return [];
    if (part.ore - part.tolerance <= whole.ore + whole.tolerance) return [];
    const [sum, amount] = [sekWithin(part.ore), sekWithin(whole.ore)];
    if (sum === undefined || amount === undefined) return [];
    return [{ path: jsonPointer([...place, "contains"]), params: { line: line.id, period: cell.period, sum, amount } }];
  });
};

/** What a line contains is no more than the line. */
export const budgetContentsExceedLine = agreementRule({
  code: "budget.contents-exceed-line",
  severity: "error",
  check: ({ agreement: { budgets = [] } }) =>
    budgets.flatMap(({ lines }: Budget, budget) =>
      lines.flatMap((line, position) => exceeding(line, ["budgets", budget, "lines", position])),
    ),
});

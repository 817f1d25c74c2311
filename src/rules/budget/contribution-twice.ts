import type { Budget, BudgetLine } from "../../budget/budget.js";
import { sekOf } from "../../money/amount.js";
import type { Finding } from "../../issues/rule.js";
import type { Id } from "../../notation/id.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

type Twice = Finding<{
  readonly line: Id;
  readonly other: Id;
}>;

/**
 * What makes two lines the same contribution: who brings it in, in what form, with what amounts; and by what name, for
 * two donors may give as much, but nobody gives the same hours twice.
 */
const sameContribution = ({ contributor, form, category, name, cells }: BudgetLine): string | undefined => {
  if (contributor === undefined) return undefined;
  const amounts = cells.flatMap(({ period, amount }) => {
    const sek = sekOf(amount);
    return sek === undefined || sek === "0.00" ? [] : [`${period} ${sek}`];
  });
  if (amounts.length === 0) return undefined;
  const what = form === "volunteer-hours" ? [] : [category, name.trim().toLowerCase()];
  return JSON.stringify([contributor, form, ...what, ...amounts.sort()]);
};

const partKey = (contributor: Id, category: string, sek: string): string => `${contributor} ${category} ${sek}`;

const twiceIn = ({ lines }: Budget, budget: number): readonly Twice[] => {
  const found: Twice[] = [];
  const first = new Map<string, Id>();
  const parts = new Map<string, Id>();
  const hasParts = lines.some(({ contains }) => contains !== undefined);
  lines.forEach((line, position) => {
    if (line.side !== "income" || line.contributor === undefined) return;
    for (const { amount } of hasParts ? line.cells : []) {
      const sek = sekOf(amount);
      if (sek !== undefined && sek !== "0.00") parts.set(partKey(line.contributor, line.category, sek), line.id);
    }
    const key = sameContribution(line);
    const other = key === undefined ? undefined : first.get(key);
    if (other !== undefined) {
      found.push({ path: jsonPointer(["budgets", budget, "lines", position]), params: { line: line.id, other } });
    } else if (key !== undefined) first.set(key, line.id);
  });
  lines.forEach(({ id, side, contributor, contains = [] }, position) => {
    if (side !== "income" || contributor === undefined) return;
    contains.forEach(({ category, amount }, part) => {
      const sek = amount === undefined ? undefined : sekOf(amount);
      const other = sek === undefined ? undefined : parts.get(partKey(contributor, category, sek));
      if (other === undefined || other === id) return;
      found.push({
        path: jsonPointer(["budgets", budget, "lines", position, "contains", part]),
        params: { line: id, other },
      });
    });
  });
  return found;
};

/** What somebody brings in stands once in a budget: in one line, and not within another as well. */
export const budgetContributionTwice = agreementRule({
  code: "budget.contribution-twice",
  severity: "warning",
  check: ({ agreement: { budgets = [] } }) => budgets.flatMap(twiceIn),
});

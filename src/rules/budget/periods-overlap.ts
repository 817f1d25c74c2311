import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";
import { overlapsIn } from "../grounds/overlaps.js";

/** The periods of a budget follow one another, so that no amount stands twice. */
export const budgetPeriodsOverlap = agreementRule({
  code: "budget.periods-overlap",
  severity: "note",
  check: ({ agreement: { budgets = [] } }) =>
    budgets.flatMap(({ periods }, budget) =>
      overlapsIn(periods.map(({ period }) => period)).flatMap(({ position, other }) => {
        const [period, first] = [periods[position], periods[other]];
        const path = jsonPointer(["budgets", budget, "periods", position, "period"]);
        return period && first ? [{ path, params: { period: period.id, other: first.id } }] : [];
      }),
    ),
});

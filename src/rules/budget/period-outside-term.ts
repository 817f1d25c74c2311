import { jsonPointer } from "../../notation/json-pointer.js";
import { agreedEnds } from "../../oversight/status/agreed-ends.js";
import { agreementRule } from "../agreement-rule.js";
import { reachesOutsideTerm } from "../grounds/outside-term.js";

/** A budget plans for the term; a budget year may well be longer. */
export const budgetPeriodOutsideTerm = agreementRule({
  code: "budget.period-outside-term",
  severity: "note",
  check: ({ agreement }) => {
    const { budgets = [] } = agreement;
    if (budgets.length === 0) return [];
    const ends = agreedEnds(agreement);
    return budgets.flatMap(({ periods }, budget) =>
      periods.flatMap(({ id, period }, position) =>
        reachesOutsideTerm(ends, period).map((outside) => ({
          path: jsonPointer(["budgets", budget, "periods", position, "period"]),
          params: { period: id, ...outside },
        })),
      ),
    );
  },
});

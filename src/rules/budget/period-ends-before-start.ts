import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";
import { endsTooEarly } from "../grounds/ends-too-early.js";

/** A period of a budget ends on its first day or later. */
export const budgetPeriodEndsBeforeStart = agreementRule({
  code: "budget.period-ends-before-start",
  severity: "error",
  check: ({ agreement: { budgets = [] } }) =>
    budgets.flatMap(({ periods }, budget) =>
      periods.flatMap(({ period }, position) =>
        endsTooEarly(period).map((params) => ({
          path: jsonPointer(["budgets", budget, "periods", position, "period", "through"]),
          params,
        })),
      ),
    ),
});

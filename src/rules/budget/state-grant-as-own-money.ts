import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";
import { stateMoneyInLine } from "../grounds/state-money-in-line.js";

/** A party's own money is not the state's: a line of it contains no state grant and no state agency funds it. */
export const budgetStateGrantAsOwnMoney = agreementRule({
  code: "budget.state-grant-as-own-money",
  severity: "warning",
  check: ({ agreement: { budgets = [], organisations } }) => {
    const agencies = new Set(organisations.flatMap(({ id, form }) => (form === "state-agency" ? [id] : [])));
    return budgets.flatMap(({ lines }, budget) =>
      lines.flatMap((line, position) => {
        const { id, side, category, contains, funding = [] } = line;
        if (side !== "income" || category !== "own-money") return [];
        if (contains === undefined && funding.length === 0) return [];
        const { amounts, withoutFigure } = stateMoneyInLine(line);
        const funded = funding.some(({ organisation }) => organisation !== undefined && agencies.has(organisation));
        if (!funded && amounts.length + withoutFigure.length === 0) return [];
        return [{ path: jsonPointer(["budgets", budget, "lines", position, "category"]), params: { line: id } }];
      }),
    );
  },
});

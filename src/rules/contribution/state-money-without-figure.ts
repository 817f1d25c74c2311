import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";
import { stateMoneyInLine } from "../grounds/state-money-in-line.js";

/** How much of what a party of civil society brings in is the state's money is told, so that its own can be. */
export const contributionStateMoneyWithoutFigure = agreementRule({
  code: "contribution.state-money-without-figure",
  severity: "note",
  check: ({ agreement: { budgets = [], parties } }) => {
    const civil = new Set(parties.flatMap(({ id, side }) => (side === "civil-society" ? [id] : [])));
    return budgets.flatMap(({ lines }, budget) =>
      lines.flatMap((line, position) => {
        const { id, side, category, contributor, contains } = line;
        if (side !== "income" || category === "own-money" || contains === undefined) return [];
        if (contributor === undefined || !civil.has(contributor)) return [];
        if (stateMoneyInLine(line).withoutFigure.length === 0) return [];
        const path = jsonPointer(["budgets", budget, "lines", position, "contains"]);
        return [{ path, params: { line: id, contributor } }];
      }),
    );
  },
});

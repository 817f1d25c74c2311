import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** Cells and printed figures name periods and lines of their own budget. */
export const referencesNotInBudget = agreementRule({
  code: "references.not-in-budget",
  severity: "error",
  check: ({ agreement: { budgets = [], printedFigures = [] } }) => [
    ...budgets.flatMap(({ periods, lines }, budget) => {
      const known = new Set(periods.map(({ id }) => id));
      return lines.flatMap(({ cells }, line) =>
        cells.flatMap(({ period }, cell) =>
          known.has(period)
            ? []
            : [
                {
                  path: jsonPointer(["budgets", budget, "lines", line, "cells", cell, "period"]),
                  params: { id: period },
                },
              ],
        ),
      );
    }),
    ...printedFigures.flatMap(({ about }, position) => {
      const budget = "budget" in about ? budgets.find(({ id }) => id === about.budget) : undefined;
      if (budget === undefined || !("period" in about)) return [];
      const at = (key: string) => jsonPointer(["printedFigures", position, "about", key]);
      const noPeriod = !budget.periods.some(({ id }) => id === about.period);
      const noLine = "line" in about && !budget.lines.some(({ id }) => id === about.line);
      return [
        ...(noPeriod ? [{ path: at("period"), params: { id: about.period } }] : []),
        ...(noLine ? [{ path: at("line"), params: { id: about.line } }] : []),
      ];
    }),
  ],
});

import type { Agreement } from "../../agreement/agreement.js";
import type { PrintedFigure } from "../../agreement/printed-figure.js";
import type { Finding } from "../../issues/rule.js";
import type { Id } from "../../notation/id.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

type Missing = Finding<{ readonly id: Id }>;
type Budgets = NonNullable<Agreement["budgets"]>;

/** The ids that are local to a budget. */
interface LocalIds {
  readonly periods: ReadonlySet<Id>;
  readonly lines: ReadonlySet<Id>;
}

const idsOf = (list: readonly { readonly id: Id }[]): ReadonlySet<Id> => new Set(list.map(({ id }) => id));

const missingInCells = ({ lines }: Budgets[number], budget: number, { periods }: LocalIds): readonly Missing[] => {
  const missing: Missing[] = [];
  lines.forEach(({ cells }, line) => {
    cells.forEach(({ period }, cell) => {
      if (periods.has(period)) return;
      const path = jsonPointer(["budgets", budget, "lines", line, "cells", cell, "period"]);
      missing.push({ path, params: { id: period } });
    });
  });
  return missing;
};

const missingInFigures = (
  figures: readonly PrintedFigure[],
  budgets: ReadonlyMap<Id, LocalIds>,
): readonly Missing[] => {
  const missing: Missing[] = [];
  figures.forEach(({ about }, position) => {
    const known = "budget" in about ? budgets.get(about.budget) : undefined;
    if (known === undefined || !("period" in about)) return;
    const lacks = (key: "period" | "line", id: Id) =>
      missing.push({ path: jsonPointer(["printedFigures", position, "about", key]), params: { id } });
    if (!known.periods.has(about.period)) lacks("period", about.period);
    if ("line" in about && !known.lines.has(about.line)) lacks("line", about.line);
  });
  return missing;
};

/** Cells and printed figures name periods and lines of their own budget. */
export const referencesNotInBudget = agreementRule({
  code: "references.not-in-budget",
  severity: "error",
  check: ({ agreement: { budgets = [], printedFigures = [] } }) => {
    const known = new Map(
      budgets.map(({ id, periods, lines }) => [id, { periods: idsOf(periods), lines: idsOf(lines) }]),
    );
    return [
      ...budgets.flatMap((budget, position) => {
        const ids = known.get(budget.id);
        return ids === undefined ? [] : missingInCells(budget, position, ids);
      }),
      ...missingInFigures(printedFigures, known),
    ];
  },
});

import type { Agreement } from "../../agreement/agreement.js";
import type { FigureKey } from "../../agreement/printed-figure.js";
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

const missingInCells = ({ lines }: Budgets[number], budget: number, { periods }: LocalIds): readonly Missing[] =>
  lines.flatMap(({ cells }, line) =>
    cells.flatMap(({ period }, cell) => {
      const path = () => jsonPointer(["budgets", budget, "lines", line, "cells", cell, "period"]);
      return periods.has(period) ? [] : [{ path: path(), params: { id: period } }];
    }),
  );

const missingInFigure = (
  about: FigureKey,
  position: number,
  budgets: ReadonlyMap<Id, LocalIds>,
): readonly Missing[] => {
  const known = "budget" in about ? budgets.get(about.budget) : undefined;
  if (known === undefined || !("period" in about)) return [];
  const at = (key: string) => jsonPointer(["printedFigures", position, "about", key]);
  const { period } = about;
  return [
    ...(known.periods.has(period) ? [] : [{ path: at("period"), params: { id: period } }]),
    ...("line" in about && !known.lines.has(about.line) ? [{ path: at("line"), params: { id: about.line } }] : []),
  ];
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
      ...printedFigures.flatMap(({ about }, position) => missingInFigure(about, position, known)),
    ];
  },
});

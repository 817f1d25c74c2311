import type { BudgetCell, BudgetLine } from "../../budget/budget.js";
import { sekOf } from "../../money/amount.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

const isOfHours = ({ form, category }: BudgetLine): boolean =>
  form === "volunteer-hours" || category === "volunteer-hours";

/** Whether an amount is a value that nobody can check: it has a figure, and no word on how it was arrived at. */
const needsHours = ({ amount, note }: BudgetCell): boolean => {
  const sek = sekOf(amount);
  return note === undefined && sek !== undefined && sek !== "0.00";
};

/** What is missing of the hours of a line and their rate, taken together. */
const missingIn = (line: BudgetLine): "hours" | "rate" | "hours-and-rate" | undefined => {
  const asked = isOfHours(line);
  const isAsked = (cell: BudgetCell) => asked || cell.hours !== undefined || cell.hourlyRate !== undefined;
  const cells = line.cells.filter((cell) => isAsked(cell) && needsHours(cell));
  const hours = cells.some((cell) => cell.hours === undefined);
  const rate = cells.some((cell) => cell.hourlyRate === undefined);
  if (hours) return rate ? "hours-and-rate" : "hours";
  return rate ? "rate" : undefined;
};

/** Volunteer hours that are valued have a number and a rate, or a note on how they are valued. */
export const budgetHoursNotStated = agreementRule({
  code: "budget.hours-not-stated",
  severity: "note",
  check: ({ agreement: { budgets = [] } }) =>
    budgets.flatMap(({ lines }, budget) =>
      lines.flatMap((line, position) => {
        const missing = missingIn(line);
        if (missing === undefined) return [];
        const path = jsonPointer(["budgets", budget, "lines", position, "cells"]);
        return [{ path, params: { line: line.id, missing } }];
      }),
    ),
});

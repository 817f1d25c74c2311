import type { Finding } from "../../issues/rule.js";
import type { Id } from "../../notation/id.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** A line has one amount for a period. */
export const budgetCellTwice = agreementRule({
  code: "budget.cell-twice",
  severity: "error",
  check: ({ agreement: { budgets = [] } }) => {
    const found: Finding<{ readonly line: Id; readonly period: Id }>[] = [];
    budgets.forEach(({ lines }, budget) => {
      lines.forEach(({ id, cells }, line) => {
        if (cells.length < 2) return;
        const given = new Set<Id>();
        cells.forEach(({ period }, cell) => {
          const path = () => jsonPointer(["budgets", budget, "lines", line, "cells", cell, "period"]);
          if (given.has(period)) found.push({ path: path(), params: { line: id, period } });
          given.add(period);
        });
      });
    });
    return found;
  },
});

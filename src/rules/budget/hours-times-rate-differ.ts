import type { BudgetCell } from "../../budget/budget.js";
import { sekOf, toleranceOf } from "../../money/amount.js";
import { exactProduct } from "../../money/exact-arithmetic.js";
import { oreOf } from "../../money/ore.js";
import { roundExactToSek } from "../../money/round-exact.js";
import { sek, type Sek } from "../../money/sek.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

const NEAREST_ORE = { unit: /* @__PURE__ */ sek("0.01"), mode: "half-away-from-zero" } as const;

/** Decimals of an hour that count. */
const DECIMALS = 10;

const valueOf = (hours: number, hourlyRate: Sek): Sek | undefined => {
  const exact = exactProduct(hours.toFixed(DECIMALS), hourlyRate);
  return exact === undefined ? undefined : roundExactToSek(exact, NEAREST_ORE);
};

/** What the hours come to, where it is not the amount that stands for them. */
const differing = ({ amount, hours, hourlyRate }: BudgetCell) => {
  if (hours === undefined || hourlyRate === undefined) return [];
  const [stated, tolerance, value] = [sekOf(amount), toleranceOf(amount), valueOf(hours, hourlyRate)];
  if (stated === undefined || tolerance === undefined || value === undefined) return [];
  const apart = oreOf(value) - oreOf(stated);
  return (apart < 0n ? -apart : apart) <= tolerance ? [] : [{ hours, hourlyRate, value, stated }];
};

/** Hours × rate is the amount, but for rounding. */
export const budgetHoursTimesRateDiffer = agreementRule({
  code: "budget.hours-times-rate-differ",
  severity: "error",
  check: ({ agreement: { budgets = [] } }) =>
    budgets.flatMap(({ lines }, budget) =>
      lines.flatMap(({ id, cells }, line) =>
        cells.flatMap((each, cell) =>
          differing(each).map((facts) => ({
            path: jsonPointer(["budgets", budget, "lines", line, "cells", cell, "amount"]),
            params: { line: id, period: each.period, ...facts },
          })),
        ),
      ),
    ),
});

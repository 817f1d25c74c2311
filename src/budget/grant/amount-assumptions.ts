import type { Amount } from "../../money/amount.js";
import { compareSek } from "../../money/sek-arithmetic.js";
import type { Sek } from "../../money/sek.js";
import type { Id } from "../../notation/id.js";
import type { BudgetAssumption } from "../budget-working.js";

/** What is taken for granted of amounts that are not meant to the öre: the coarsest rounding, and those about. */
export const amountAssumptions = (
  amounts: readonly { readonly line: Id; readonly amount: Amount }[],
): readonly Extract<BudgetAssumption, { code: "budget.rounded-amounts" | "budget.about-amounts" }>[] => {
  const basis = { kind: "interpretation" } as const;
  const units = amounts.flatMap(({ amount }) => (amount.kind === "rounded" ? [amount.unit] : []));
  const coarsest = units.reduce<Sek | undefined>(
    (most, unit) => (most === undefined || compareSek(unit, most) > 0 ? unit : most),
    undefined,
  );
  const about = amounts.filter(({ amount }) => amount.kind === "about").map(({ line }) => line);
  return [
    ...(coarsest === undefined ? [] : [{ code: "budget.rounded-amounts", params: { unit: coarsest }, basis } as const]),
    ...(about.length === 0 ? [] : [{ code: "budget.about-amounts", params: { lines: about }, basis } as const]),
  ];
};

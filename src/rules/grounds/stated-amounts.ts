import type { Agreement } from "../../agreement/agreement.js";
import type { Finding } from "../../issues/rule.js";
import type { Amount } from "../../money/amount.js";
import type { Sek } from "../../money/sek.js";
import { jsonPointer } from "../../notation/json-pointer.js";

/** A sum of money in a grant or a budget, and what it is rounded to, where it is. */
interface StatedAmount {
  readonly sek: Sek;
  readonly unit?: Sek;
}

type Found = Finding<StatedAmount>;
type Wanting = (stated: StatedAmount) => boolean;

const stated = (amount: Amount): StatedAmount | undefined => {
  if (amount.kind === "unknown") return undefined;
  return amount.kind === "rounded" ? { sek: amount.sek, unit: amount.unit } : { sek: amount.sek };
};

/** The sums of money in grants and budgets that some test finds wanting, in the order of the document. */
export const statedAmountsThat = (wanting: Wanting, { grants = [], budgets = [] }: Agreement): readonly Found[] => {
  const found: Found[] = [];
  const hold = (amount: Amount | Sek | undefined, place: () => readonly PropertyKey[]): void => {
    if (amount === undefined) return;
    const each = typeof amount === "string" ? { sek: amount } : stated(amount);
    if (each !== undefined && wanting(each)) found.push({ path: jsonPointer(place()), params: each });
  };
  grants.forEach(({ amounts, payment }, grant) => {
    amounts.forEach(({ set }, position) => {
      const at = (key: string) => () => ["grants", grant, "amounts", position, "set", key];
      if (set.kind === "sum") hold(set.amount, at("amount"));
      else if (set.kind === "share") hold(set.whole, at("whole"));
      else hold(set.rate, at("rate"));
    });
    payment?.ownDays?.forEach(({ amount }, position) => {
      hold(amount, () => ["grants", grant, "payment", "ownDays", position, "amount"]);
    });
  });
  budgets.forEach(({ lines }, budget) => {
    lines.forEach(({ cells, contains }, line) => {
      cells.forEach(({ amount, hourlyRate, beside }, cell) => {
        const at = (...keys: readonly PropertyKey[]) => ["budgets", budget, "lines", line, "cells", cell, ...keys];
        hold(amount, () => at("amount"));
        hold(hourlyRate, () => at("hourlyRate"));
        beside?.forEach((each, position) => {
          hold(each.amount, () => at("beside", position, "amount"));
        });
      });
      contains?.forEach(({ amount }, position) => {
        hold(amount, () => ["budgets", budget, "lines", line, "contains", position, "amount"]);
      });
    });
  });
  return found;
};

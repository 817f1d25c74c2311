import type { Agreement } from "../../agreement/agreement.js";
import { sekOf } from "../../money/amount.js";
import { oreOf } from "../../money/ore.js";

/** What the budgets say of what civil society's parties bring in, in money or otherwise. */
export const civilSocietyContribution = ({
  parties,
  budgets = [],
}: Agreement): "something" | "nothing" | "not-stated" => {
  const civil = new Set(parties.flatMap(({ id, side }) => (side === "civil-society" ? [id] : [])));
  const lines = budgets.flatMap((budget) => budget.lines.filter(({ side }) => side === "income"));
  if (lines.length === 0) return "not-stated";
  const own = lines.filter(({ contributor }) => contributor !== undefined && civil.has(contributor));
  const brings = own.some(({ cells }) =>
    cells.some(({ amount }) => {
      const sek = sekOf(amount);
      return sek === undefined || oreOf(sek) > 0n;
    }),
  );
  if (brings) return "something";
  return lines.some(({ contributor }) => contributor === undefined) ? "not-stated" : "nothing";
};

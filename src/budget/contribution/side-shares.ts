import { ARITHMETIC } from "../../explanation/basis.js";
import type { Percentage } from "../../money/percentage.js";
import type { Sek } from "../../money/sek.js";
import type { Party, Side } from "../../party/party.js";
import type { BudgetFailure, BudgetStep } from "../budget-working.js";
import { type FinancingShare, grouped, partOf, type WholeAsked } from "./financing-share.js";

/** What the parties of one side bring in together (Swedish: sidans finansieringsandel). */
export interface SideShare {
  readonly side: Side;
  readonly amount: Sek;
  readonly share: Percentage;
}

type SideShares =
  | { readonly shares: readonly SideShare[]; readonly steps: readonly BudgetStep[] }
  | { readonly failure: BudgetFailure };

/** What the parties of each side bring in together, in the order in which the sides first stand in the budget. */
export const sideSharesOf = (
  shares: readonly FinancingShare[],
  parties: readonly Pick<Party, "id" | "side">[],
  asked: WholeAsked,
): SideShares => {
  const { whole, decimals } = asked;
  const sideOf = new Map(parties.map(({ id, side }) => [id, side]));
  const lacking = shares.find(({ party }) => !sideOf.has(party));
  if (lacking !== undefined) {
    return { failure: { code: "budget.party-without-side", params: { party: lacking.party } } };
  }
  const sides: SideShare[] = [];
  const steps: BudgetStep[] = [];
  for (const [side, own] of grouped(shares, ({ party }) => sideOf.get(party))) {
    const amounts = own.map(({ amount }) => amount);
    const part = partOf(amounts, asked);
    if (part === undefined) return { failure: { code: "budget.beyond-15-digits", params: {} } };
    const inputs = { side, amounts, whole, decimals };
    steps.push({ code: "budget.side-share", inputs, output: part.share, basis: ARITHMETIC });
    sides.push({ side, ...part });
  }
  return { shares: sides, steps };
};

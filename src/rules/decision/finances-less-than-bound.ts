import { leastBound } from "../../oversight/money/least-bound.js";
import { oreOf, sekWithin } from "../../money/ore.js";
import { agreementRule } from "../agreement-rule.js";

/** The decisions finance at least what the agreement binds for over its term. */
export const decisionFinancesLessThanBound = agreementRule({
  code: "decision.finances-less-than-bound",
  severity: "warning",
  check: ({ agreement }) => {
    const bound = leastBound(agreement);
    const amounts = (agreement.decisions ?? []).flatMap(({ points = [] }) =>
      points.flatMap(({ concerns, amount }) => (concerns === "financing" ? [amount] : [])),
    );
    if (!bound.ok || amounts.length === 0) return [];
    const exact = amounts.flatMap((amount) => (amount?.kind === "exact" ? [amount.sek] : []));
    const financed = sekWithin(exact.reduce((sum, amount) => sum + oreOf(amount), 0n));
    if (exact.length < amounts.length || financed === undefined || oreOf(financed) >= oreOf(bound.value)) return [];
    return [{ path: "/decisions", params: { financed, bound: bound.value } }];
  },
});

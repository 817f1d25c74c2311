import { agreementRule } from "../agreement-rule.js";

/** That the agreement was approved is documented. */
export const decisionNotDocumented = agreementRule({
  code: "decision.not-documented",
  severity: "note",
  check: ({ agreement: { decisions = [] } }) => {
    const approving = decisions.filter(({ points = [] }) => points.some(({ concerns }) => concerns === "approval"));
    if (approving.some(({ state }) => state === "made")) return [];
    return [{ path: "/decisions", params: { known: approving.length === 0 ? "nothing" : "proposal" } }] as const;
  },
});

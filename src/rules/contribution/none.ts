import { agreementRule } from "../agreement-rule.js";
import { civilSocietyContribution } from "../grounds/civil-society-contribution.js";

/** Civil society brings something in: an IOP is financed by both sides. */
export const contributionNone = agreementRule({
  code: "contribution.none",
  severity: "warning",
  basis: { kind: "checklist", checklist: "skr-2017", item: "2" },
  check: ({ agreement }) =>
    agreement.kind === "iop" && civilSocietyContribution(agreement) === "nothing"
      ? [{ path: "/budgets", params: {} }]
      : [],
});

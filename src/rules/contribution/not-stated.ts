import { agreementRule } from "../agreement-rule.js";
import { civilSocietyContribution } from "../grounds/civil-society-contribution.js";

/** What civil society brings in is stated. */
export const contributionNotStated = agreementRule({
  code: "contribution.not-stated",
  severity: "note",
  basis: { kind: "checklist", checklist: "skr-2017", item: "2" },
  check: ({ agreement }) =>
    agreement.kind === "iop" && civilSocietyContribution(agreement) === "not-stated"
      ? [{ path: "/budgets", params: {} }]
      : [],
});

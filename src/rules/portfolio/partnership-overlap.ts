import { jsonPointer } from "../../notation/json-pointer.js";
import { documentsOf, partnershipStretches } from "../grounds/partnership-stretches.js";
import { portfolioRule } from "../portfolio-rule.js";

/** A partnership has one agreement at a time. */
export const portfolioPartnershipOverlap = portfolioRule({
  code: "portfolio.partnership-overlap",
  severity: "warning",
  check: ({ entries }) =>
    partnershipStretches(entries).flatMap(({ partnership, stretches, positions }) =>
      stretches.flatMap(({ kind, by, from, through }) => {
        const agreements = documentsOf(by);
        const last = agreements.at(-1);
        if (kind !== "overlap" || last === undefined || agreements.length < 2) return [];
        const days = { ...(from !== undefined && { from }), ...(through !== undefined && { through }) };
        const path = jsonPointer([positions.get(last) ?? 0, "term", "period"]);
        return [{ path, params: { partnership, agreements, period: days } }];
      }),
    ),
});

import type { CoverageStretch } from "../../oversight/coverage/stretches.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { documentsOf, partnershipStretches } from "../grounds/partnership-stretches.js";
import { portfolioRule } from "../portfolio-rule.js";

const linksOf = (stretch: CoverageStretch | undefined) =>
  stretch === undefined ? [] : documentsOf([...stretch.by, ...stretch.perhaps]);

/** Between two agreements of a partnership there are no days without one. */
export const portfolioPartnershipGap = portfolioRule({
  code: "portfolio.partnership-gap",
  severity: "warning",
  check: ({ entries }) =>
    partnershipStretches(entries).flatMap(({ partnership, stretches, positions }) =>
      stretches.flatMap(({ kind, from, through, days }, position) => {
        const before = linksOf(stretches[position - 1]).at(-1);
        const [after] = linksOf(stretches[position + 1]);
        if (kind !== "gap" || from === undefined || through === undefined || days === undefined) return [];
        if (before === undefined || after === undefined) return [];
        const path = jsonPointer([positions.get(after) ?? 0, "term", "period", "from"]);
        return [{ path, params: { partnership, before, after, from, through, days } }];
      }),
    ),
});

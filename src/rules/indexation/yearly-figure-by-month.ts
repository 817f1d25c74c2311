import { COUNCIL_UPLIFT, FIXED_RATE } from "../../indexation/indexation-clause.js";
import { agreementRule } from "../agreement-rule.js";
import { saidOfReferences } from "../grounds/index-references.js";

/** What a council decides and what the agreement fixes is a figure for a year, not for a part of one. */
export const indexationYearlyFigureByMonth = agreementRule({
  code: "indexation.yearly-figure-by-month",
  severity: "warning",
  check: ({ agreement }) =>
    saidOfReferences(agreement, "series", ({ series, month, quarter }) => {
      if (series !== COUNCIL_UPLIFT && series !== FIXED_RATE) return undefined;
      return month === undefined && quarter === undefined ? undefined : {};
    }),
});

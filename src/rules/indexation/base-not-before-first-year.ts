import type { IndexReference } from "../../indexation/indexation-clause.js";
import { agreementRule } from "../agreement-rule.js";
import { saidOfReferences } from "../grounds/index-references.js";

/** The period whose figure counts for a year; where no lag is stated, the latest that it can be. */
const figureFor = ({ month, quarter, lag = 0 }: IndexReference, year: number): string => {
  const ofYear = String(year - lag);
  if (quarter !== undefined) return `${ofYear}-Q${String(quarter)}`;
  return month === undefined ? ofYear : `${ofYear}-${String(month).padStart(2, "0")}`;
};

const YEAR = 4;

/** A period without its numbers: two of the same form are in the order of their texts. */
const formOf = (period: string): string => period.replace(/[0-9]/g, "");

/** Whether a base lies before a period for certain or perhaps; of two forms only the years tell. */
const mayLieBefore = (base: string, period: string): boolean =>
  formOf(base) === formOf(period) ? base < period : base.slice(0, YEAR) <= period.slice(0, YEAR);

/** The first change is counted from a base that lies before the figure of the first indexed year. */
export const indexationBaseNotBeforeFirstYear = agreementRule({
  code: "indexation.base-not-before-first-year",
  severity: "error",
  check: ({ agreement }) =>
    saidOfReferences(agreement, "basePeriod", (reference, { firstYear }) => {
      const { basePeriod } = reference;
      if (basePeriod === undefined || firstYear === undefined) return undefined;
      const period = figureFor(reference, firstYear);
      return mayLieBefore(basePeriod, period) ? undefined : { basePeriod, firstYear, period };
    }),
});

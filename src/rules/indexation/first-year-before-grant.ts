import type { Grant } from "../../budget/grant/grant.js";
import { yearOf } from "../../calendar/calendar-date.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";
import { firstOf } from "../grounds/first-and-last.js";

/** The year of the first amount of a grant, which its clause counts from. */
const firstYearOf = ({ amounts }: Grant): number | undefined => {
  const from = firstOf(amounts.flatMap(({ period }) => period.from ?? []));
  return from === undefined ? undefined : yearOf(from);
};

/** A clause indexes years after the first amount of its grant, which it counts from. */
export const indexationFirstYearBeforeGrant = agreementRule({
  code: "indexation.first-year-before-grant",
  severity: "warning",
  check: ({ agreement: { grants = [], indexation = [] } }) => {
    const firstYears = new Map(indexation.map(({ id, firstYear }) => [id, firstYear]));
    return grants.flatMap((grant, position) => {
      const firstYear = grant.indexation === undefined ? undefined : firstYears.get(grant.indexation);
      const first = firstYearOf(grant);
      if (firstYear === undefined || first === undefined || firstYear > first) return [];
      return [{ path: jsonPointer(["grants", position, "indexation"]), params: { grant: grant.id, firstYear, first } }];
    });
  },
});

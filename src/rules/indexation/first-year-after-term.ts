import { calendarDate } from "../../calendar/calendar-date.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreedEnds } from "../../oversight/status/agreed-ends.js";
import { agreementRule } from "../agreement-rule.js";
import { outsideTerm } from "../grounds/outside-term.js";

/** A clause takes effect while the agreement runs. */
export const indexationFirstYearAfterTerm = agreementRule({
  code: "indexation.first-year-after-term",
  severity: "warning",
  check: ({ agreement }) => {
    const { indexation = [] } = agreement;
    if (indexation.every(({ firstYear }) => firstYear === undefined)) return [];
    const ends = agreedEnds(agreement);
    return indexation.flatMap(({ firstYear }, position) => {
      if (firstYear === undefined) return [];
      const outside = outsideTerm(ends, calendarDate(`${String(firstYear)}-01-01`));
      const path = jsonPointer(["indexation", position, "firstYear"]);
      return outside?.side === "after" ? [{ path, params: { firstYear, lastDay: outside.bound } }] : [];
    });
  },
});

import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Finding } from "../../issues/rule.js";
import type { Id } from "../../notation/id.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";
import { lastOf } from "../grounds/first-and-last.js";

type EndsEarlier = Finding<{
  readonly line: Id;
  readonly ends: CalendarDate;
  readonly through: CalendarDate;
}>;

/** The money of a line is granted for as long as the line counts on it. */
export const budgetFundingEndsEarlier = agreementRule({
  code: "budget.funding-ends-earlier",
  severity: "warning",
  check: ({ agreement: { budgets = [] } }) => {
    const found: EndsEarlier[] = [];
    budgets.forEach(({ periods, lines }, budget) => {
      const lastDays = new Map(periods.map(({ id, period }) => [id, period.through]));
      lines.forEach(({ id, funding = [], cells }, line) => {
        if (funding.length === 0) return;
        const counted = cells.filter(({ amount }) => amount.kind === "unknown" || amount.sek !== "0.00");
        const through = lastOf(counted.flatMap(({ period }) => lastDays.get(period) ?? []));
        funding.forEach(({ period }, source) => {
          const ends = period?.through;
          if (ends === undefined || through === undefined || ends >= through) return;
          const path = jsonPointer(["budgets", budget, "lines", line, "funding", source, "period", "through"]);
          found.push({ path, params: { line: id, ends, through } });
        });
      });
    });
    return found;
  },
});

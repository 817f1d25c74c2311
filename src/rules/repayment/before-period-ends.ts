import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";
import { lastOf } from "../grounds/first-and-last.js";

/** Unspent money is repaid when the time that it was paid for is over. */
export const repaymentBeforePeriodEnds = agreementRule({
  code: "repayment.before-period-ends",
  severity: "warning",
  check: ({ agreement: { grants = [], term } }) =>
    grants.flatMap(({ id, amounts, repayment }, position) => {
      const by = repayment?.by;
      if (by?.kind !== "day") return [];
      const through = lastOf(amounts.flatMap(({ period }) => period.through ?? term.period.through ?? []));
      if (through === undefined || by.day >= through) return [];
      const path = jsonPointer(["grants", position, "repayment", "by", "day"]);
      return [{ path, params: { grant: id, day: by.day, through } }];
    }),
});

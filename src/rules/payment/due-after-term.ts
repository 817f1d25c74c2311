import { jsonPointer } from "../../notation/json-pointer.js";
import { agreedEnds } from "../../oversight/status/agreed-ends.js";
import { agreementRule } from "../agreement-rule.js";
import { outsideTerm } from "../grounds/outside-term.js";

/** A payment on a day of its own is due before the term has ended, unless it is paid in arrears. */
export const paymentDueAfterTerm = agreementRule({
  code: "payment.due-after-term",
  severity: "warning",
  check: ({ agreement }) => {
    const { grants = [] } = agreement;
    if (grants.every(({ payment }) => payment?.ownDays === undefined)) return [];
    const ends = agreedEnds(agreement);
    return grants.flatMap(({ id, payment }, grant) => {
      const { frequency, timing, ownDays = [] } = payment ?? {};
      if (frequency !== "own-days" || timing === "in-arrears") return [];
      return ownDays.flatMap(({ due }, position) => {
        const outside = outsideTerm(ends, due);
        if (outside?.side !== "after") return [];
        const path = jsonPointer(["grants", grant, "payment", "ownDays", position, "due"]);
        return [{ path, params: { grant: id, due, lastDay: outside.bound } }];
      });
    });
  },
});

import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** A plan that lists its own days is one that pays on them. */
export const paymentOwnDaysNotUsed = agreementRule({
  code: "payment.own-days-not-used",
  severity: "warning",
  check: ({ agreement: { grants = [] } }) =>
    grants.flatMap(({ id, payment }, position) => {
      const { frequency, ownDays = [] } = payment ?? {};
      if (frequency === undefined || frequency === "own-days" || ownDays.length === 0) return [];
      return [{ path: jsonPointer(["grants", position, "payment", "ownDays"]), params: { grant: id, frequency } }];
    }),
});

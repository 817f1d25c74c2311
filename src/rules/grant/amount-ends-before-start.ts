import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";
import { endsTooEarly } from "../grounds/ends-too-early.js";

/** The time that an amount of a grant is for ends on its first day or later. */
export const grantAmountEndsBeforeStart = agreementRule({
  code: "grant.amount-ends-before-start",
  severity: "error",
  check: ({ agreement: { grants = [] } }) =>
    grants.flatMap(({ id, amounts }, grant) =>
      amounts.flatMap(({ period }, position) =>
        endsTooEarly(period).map((days) => ({
          path: jsonPointer(["grants", grant, "amounts", position, "period", "through"]),
          params: { grant: id, ...days },
        })),
      ),
    ),
});

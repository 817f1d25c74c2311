import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** How a grant is paid is stated. */
export const grantNoPaymentPlan = agreementRule({
  code: "grant.no-payment-plan",
  severity: "note",
  check: ({ agreement: { grants = [] } }) =>
    grants.flatMap(({ id, payment }, position) =>
      payment === undefined ? [{ path: jsonPointer(["grants", position]), params: { grant: id } }] : [],
    ),
});

import { hasRightCheckDigit } from "../../party/organisation-number.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** The check digit of an organisation number follows from the others; the number itself is not repeated. */
export const organisationCheckDigit = agreementRule({
  code: "organisation.check-digit",
  severity: "error",
  check: ({ agreement: { organisations } }) =>
    organisations.flatMap(({ organisationNumber }, position) =>
      organisationNumber === undefined || hasRightCheckDigit(organisationNumber)
        ? []
        : [{ path: jsonPointer(["organisations", position, "organisationNumber"]), params: {} }],
    ),
});

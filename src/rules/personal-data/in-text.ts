import { personalDataPlaces } from "../../party/personal-data-places.js";
import { agreementRule } from "../agreement-rule.js";

/** No text holds what looks like an identity number, an e-mail address or a phone number of a person. */
export const personalDataInText = agreementRule({
  code: "personal-data.in-text",
  severity: "warning",
  check: ({ agreement }) =>
    personalDataPlaces(agreement).map(({ path, kind, count }) => ({ path, params: { kind, count } })),
});

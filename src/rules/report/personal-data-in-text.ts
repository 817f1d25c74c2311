import { personalDataPlaces } from "../../party/personal-data-places.js";
import { reportRule } from "../report-rule.js";

/** No text of a report holds what looks like an identity number, an e-mail address or a phone number of a person. */
export const reportPersonalDataInText = reportRule({
  code: "report.personal-data-in-text",
  severity: "warning",
  check: ({ report }) => personalDataPlaces(report).map(({ path, kind, count }) => ({ path, params: { kind, count } })),
});

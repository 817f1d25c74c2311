import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** How the time of a notice runs is stated, and not read into the clause. */
export const noticeConventionInterpreted = agreementRule({
  code: "notice.convention-interpreted",
  severity: "note",
  check: ({ agreement: { term } }) =>
    (term.notice ?? []).flatMap(({ convention, interpretations = [] }, position) =>
      interpretations.some(({ field }) => field === "convention")
        ? [{ path: jsonPointer(["term", "notice", position, "convention"]), params: { convention } }]
        : [],
    ),
});

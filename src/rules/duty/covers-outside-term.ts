import { jsonPointer } from "../../notation/json-pointer.js";
import { agreedEnds } from "../../oversight/status/agreed-ends.js";
import { agreementRule } from "../agreement-rule.js";
import { reachesOutsideTerm } from "../grounds/outside-term.js";

/** What is owed, a plan or a report, is for a time within the term. */
export const dutyCoversOutsideTerm = agreementRule({
  code: "duty.covers-outside-term",
  severity: "note",
  check: ({ agreement }) => {
    const { duties = [] } = agreement;
    if (duties.every(({ covers }) => covers === undefined)) return [];
    const ends = agreedEnds(agreement);
    return duties.flatMap(({ kind, covers = {} }, position) =>
      reachesOutsideTerm(ends, covers).map((outside) => ({
        path: jsonPointer(["duties", position, "covers"]),
        params: { kind, ...outside },
      })),
    );
  },
});

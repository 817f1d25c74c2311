import { jsonPointer } from "../../notation/json-pointer.js";
import { agreedEnds } from "../../oversight/status/agreed-ends.js";
import { agreementRule } from "../agreement-rule.js";
import { outsideTerm } from "../grounds/outside-term.js";

/** An amendment comes into force while the agreement runs, or it moves its end so that it does. */
export const amendmentOutsideTerm = agreementRule({
  code: "amendment.outside-term",
  severity: "warning",
  check: ({ agreement }) => {
    const { amendments = [] } = agreement;
    if (amendments.length === 0) return [];
    const ends = agreedEnds(agreement);
    return amendments.flatMap(({ inForceFrom, parts: { term } }, position) => {
      const outside = outsideTerm(ends, inForceFrom);
      const path = jsonPointer(["amendments", position, "inForceFrom"]);
      const movesItself = term !== undefined && (term.period.through ?? inForceFrom) >= inForceFrom;
      return outside === undefined || movesItself ? [] : [{ path, params: { inForceFrom, ...outside } }];
    });
  },
});

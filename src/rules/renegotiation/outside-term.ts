import { agreedEnds } from "../../oversight/status/agreed-ends.js";
import { agreementRule } from "../agreement-rule.js";
import { outsideTerm } from "../grounds/outside-term.js";

/** Renegotiation is to begin while the agreement runs. */
export const renegotiationOutsideTerm = agreementRule({
  code: "renegotiation.outside-term",
  severity: "warning",
  check: ({ agreement }) => {
    const beginBy = agreement.term.renegotiation?.beginBy;
    const outside = beginBy === undefined ? undefined : outsideTerm(agreedEnds(agreement), beginBy);
    return beginBy === undefined || outside === undefined
      ? []
      : [{ path: "/term/renegotiation/beginBy", params: { beginBy, ...outside } }];
  },
});

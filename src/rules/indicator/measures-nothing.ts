import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** An indicator measures a goal, a commitment or an activity. */
export const indicatorMeasuresNothing = agreementRule({
  code: "indicator.measures-nothing",
  severity: "warning",
  check: ({ agreement: { indicators = [] } }) =>
    indicators.flatMap(({ id, measures }, position) =>
      measures.length === 0
        ? [{ path: jsonPointer(["indicators", position, "measures"]), params: { indicator: id } }]
        : [],
    ),
});

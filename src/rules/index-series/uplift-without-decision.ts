import { COUNCIL_UPLIFT } from "../../indexation/indexation-clause.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { indexSeriesRule } from "../index-series-rule.js";

/** What a council has decided names the decision as its source. */
export const indexSeriesUpliftWithoutDecision = indexSeriesRule({
  code: "index-series.uplift-without-decision",
  severity: "error",
  check: ({ series: { name, observations } }) =>
    observations.flatMap(({ period, sources = [] }, position) =>
      name === COUNCIL_UPLIFT && sources.length === 0
        ? [{ path: jsonPointer(["observations", position]), params: { period } }]
        : [],
    ),
});

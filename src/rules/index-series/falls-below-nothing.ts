import { compareExact } from "../../money/exact-number.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { indexSeriesRule } from "../index-series-rule.js";

/** The change of a year is -100 % at the lowest: more than all cannot be lost. */
export const indexSeriesFallsBelowNothing = indexSeriesRule({
  code: "index-series.falls-below-nothing",
  severity: "error",
  check: ({ series: { figures, observations } }) =>
    observations.flatMap(({ value, period }, position) =>
      figures === "percent-a-year" && compareExact(value, "-100") < 0
        ? [{ path: jsonPointer(["observations", position, "value"]), params: { period, value } }]
        : [],
    ),
});

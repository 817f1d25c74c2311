import { compareExact } from "../../money/exact-number.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { indexSeriesRule } from "../index-series-rule.js";

/** A level is above 0: nothing can be divided by it otherwise. */
export const indexSeriesLevelNotPositive = indexSeriesRule({
  code: "index-series.level-not-positive",
  severity: "error",
  check: ({ series: { figures, observations } }) =>
    observations.flatMap(({ value, period }, position) =>
      figures === "level" && compareExact(value, "0") <= 0
        ? [{ path: jsonPointer(["observations", position, "value"]), params: { period, value } }]
        : [],
    ),
});

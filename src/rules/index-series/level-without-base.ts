import { jsonPointer } from "../../notation/json-pointer.js";
import { indexSeriesRule } from "../index-series-rule.js";

/** A level says against which base it is measured. */
export const indexSeriesLevelWithoutBase = indexSeriesRule({
  code: "index-series.level-without-base",
  severity: "error",
  check: ({ series: { figures, observations } }) =>
    observations.flatMap(({ base, period }, position) =>
      figures === "level" && base === undefined
        ? [{ path: jsonPointer(["observations", position]), params: { period } }]
        : [],
    ),
});

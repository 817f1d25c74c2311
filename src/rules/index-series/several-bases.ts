import { jsonPointer } from "../../notation/json-pointer.js";
import { indexSeriesRule } from "../index-series-rule.js";

/** All levels of a series have one base; two are compared only by a factor that links them. */
export const indexSeriesSeveralBases = indexSeriesRule({
  code: "index-series.several-bases",
  severity: "note",
  check: ({ series: { figures, observations } }) => {
    const bases = new Set(observations.flatMap(({ base }) => base ?? []));
    if (figures !== "level" || bases.size < 2) return [];
    const first = observations.find(({ base }) => base !== undefined);
    const position = observations.findIndex(({ base }) => base !== undefined && base !== first?.base);
    return [{ path: jsonPointer(["observations", position, "base"]), params: { bases: bases.size } }];
  },
});

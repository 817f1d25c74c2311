import { compareExact } from "../../money/exact-number.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { indexSeriesRule } from "../index-series-rule.js";

/** For a period one issue (else one day of publication) has one figure, of each base and state. */
export const indexSeriesFiguresDiffer = indexSeriesRule({
  code: "index-series.figures-differ",
  severity: "error",
  check: ({ series: { observations } }) => {
    const firsts = new Map<string, { readonly position: number; readonly value: string }>();
    return observations.flatMap(({ period, value, base, state, issue, published }, position) => {
      const key = JSON.stringify([period, issue ?? published, base, state]);
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, { position, value });
      if (first === undefined || compareExact(first.value, value) === 0) return [];
      const params = {
        period,
        value,
        first: { path: jsonPointer(["observations", first.position]), value: first.value },
      };
      return [{ path: jsonPointer(["observations", position, "value"]), params }];
    });
  },
});

import { jsonPointer } from "../../notation/json-pointer.js";
import { misfitsOf } from "../grounds/observation-misfits.js";
import { agreementRule } from "../agreement-rule.js";

/** An observation of an indicator has the indicator's kind of quantity, unit, time and dimensions. */
export const observationDoesNotFit = agreementRule({
  code: "observation.does-not-fit",
  severity: "warning",
  check: ({ agreement: { observations = [], indicators = [] } }) => {
    const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    return observations.flatMap((observation, position) => {
      const { kind, id } = observation.of;
      const indicator = kind === "indicator" ? known.get(id) : undefined;
      if (indicator === undefined) return [];
      return misfitsOf(observation, indicator).map((what) => ({
        path: jsonPointer(["observations", position]),
        params: { indicator: id, what },
      }));
    });
  },
});

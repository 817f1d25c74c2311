import { fitsMeasure } from "../../goals/progress/comparable-bounds.js";
import type { Indicator } from "../../goals/indicator.js";
import type { Observation } from "../../goals/observation.js";
import { sameJson } from "../../notation/same-json.js";

/** In what an observation does not fit its indicator (Swedish: vad som inte stämmer med indikatorn). */
export type Misfit = "kind" | "unit" | "per" | "dimension";

/** In what an observation does not fit its indicator; what the observation leaves out, the indicator says. */
export const misfitsOf = (observation: Observation, indicator: Indicator): readonly Misfit[] => {
  const { quantity, unit, per, breakdown = [] } = observation;
  const { dimensions } = indicator;
  return [
    ...(fitsMeasure(quantity, indicator) ? [] : (["kind"] as const)),
    ...(unit === undefined || indicator.unit === undefined || unit === indicator.unit ? [] : (["unit"] as const)),
    ...(per === undefined || sameJson(per, indicator.per) ? [] : (["per"] as const)),
    ...(breakdown.every(({ dimension }) => dimensions?.includes(dimension) ?? true) ? [] : (["dimension"] as const)),
  ];
};

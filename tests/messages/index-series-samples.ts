import type { StandardIndexSeriesIssue } from "../../src/rules/standard-index-series-rules.js";
import { type Samples, several } from "./sample.js";

const period = "2018-10";

/** What issues of series of index figures may hold. */
export const indexSeriesIssueSamples: Samples<StandardIndexSeriesIssue, "params"> = {
  "index-series.level-without-base": several(["2018", "2018-Q3", period], (of) => ({ params: { period: of } })),
  "index-series.level-not-positive": several(["0", "-3.5"], (value) => ({ params: { period, value } })),
  "index-series.falls-below-nothing": [{ params: { period: "2018", value: "-100.1" } }],
  "index-series.figures-differ": [
    { params: { period, value: "336.04", first: { path: "/observations/0", value: "330.72" } } },
  ],
  "index-series.uplift-without-decision": [{ params: { period: "2018" } }],
  "index-series.several-bases": [{ params: { bases: 2 } }],
};

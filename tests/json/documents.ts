import { smallAgreement } from "../fixtures/small-agreement.js";

/** With own data in it. */
export const extendedAgreement = {
  ...smallAgreement,
  extensions: { "x-case": { number: 7, tags: ["a", "b"], constructor: { prototype: null } }, "x-none": null },
};

export { smallIndexSeries as smallSeries } from "../../src/testing/small-index-series.js";
export { smallReport } from "../../src/testing/small-report.js";

export type { Arbitrary, FastCheck } from "./fast-check.js";
export { generators, type Generators } from "./generators.js";
export type { PartGenerators } from "./part-generators.js";
export { smallAgreement } from "./small-agreement.js";
export { smallIndexSeries } from "./small-index-series.js";
export { smallReport } from "./small-report.js";
export type { ValueGenerators } from "./value-generators.js";

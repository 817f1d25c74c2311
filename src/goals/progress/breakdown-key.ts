import type { Breakdown } from "../observation.js";

/** A key for what is broken down alike, in whatever order the dimensions stand. */
export const breakdownKey = (breakdown: readonly Breakdown[]): string =>
  JSON.stringify(breakdown.map(({ dimension, value }) => JSON.stringify([dimension, value])).sort());

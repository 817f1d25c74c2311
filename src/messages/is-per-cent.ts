import type { Indicator } from "../goals/indicator.js";
import type { Quantity } from "../quantity/quantity.js";

/** Whether a number of an indicator is per cent: of a share or a ratio, where it is not given as so many of so many. */
export const isPerCent = (measure: Indicator["measure"], { kind }: Quantity): boolean =>
  (measure === "share" || measure === "ratio") && (kind === "number" || kind === "range");

import { type ExactNumber, exactNumberOf } from "../../money/exact-number.js";
import { HUNDRED_PER_CENT, percentageUnits } from "../../money/in-proportion.js";
import type { Percentage } from "../../money/percentage.js";

/** What is wrong with the sum of shares that are to be a whole; nothing where they are 100 %. */
export const notAWhole = (shares: readonly Percentage[]): readonly { readonly sum: ExactNumber }[] => {
  const units = shares.reduce((sum, share) => sum + percentageUnits(share), 0n);
  const sum = exactNumberOf({ numerator: units, denominator: HUNDRED_PER_CENT / 100n });
  return units === HUNDRED_PER_CENT || sum === undefined ? [] : [{ sum }];
};

import { compareExact } from "../../money/exact-number.js";
import type { Percentage } from "../../money/percentage.js";

/** Whether a percentage is a part of a whole: 0–100, both included. */
export const isShare = (share: Percentage): boolean => compareExact(share, "0") >= 0 && compareExact(share, "100") <= 0;

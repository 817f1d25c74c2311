export { allocateSek } from "./allocate-sek.js";
export {
  sekOf,
  toleranceOf,
  type AboutAmount,
  type Amount,
  type ExactAmount,
  type RoundedAmount,
  type UnknownAmount,
} from "./amount.js";
export { compareExact, type ExactNumber } from "./exact-number.js";
export { formatPercentage, type FormatPercentageOptions } from "./format-percentage.js";
export { formatSek, type FormatSekOptions } from "./format-sek.js";
export { oreOf, sekFromOre, sekWithin } from "./ore.js";
export {
  isPercentage,
  parsePercentage,
  percentage,
  PERCENTAGE_PATTERN,
  type Percentage,
  type PercentageFault,
} from "./percentage.js";
export { changeBetween, type WeightedChange } from "./percentage-change.js";
export type { FigureLanguage } from "./printed-number.js";
export { readPrintedSek, type PrintedSek, type PrintedSekFault, type PrintedUnit } from "./read-printed-sek.js";
export { PERCENTAGE_UNIT_PATTERN, type PercentageRounding, roundExactToSek, roundPercentage } from "./round-exact.js";
export { roundToSek } from "./round-to-sek.js";
export { ROUNDING_MODES, ROUNDING_UNIT_PATTERN, type Rounding, type RoundingMode } from "./rounding.js";
export { absoluteSek, compareSek, subtractSek, sumSek } from "./sek-arithmetic.js";
export { isSek, parseSek, sek, SEK_PATTERN, type Sek, type SekFault } from "./sek.js";
export { shareOf, type ShareOptions } from "./share-of.js";
export { splitSek } from "./split-sek.js";
export { toDecimal } from "./to-decimal.js";

export { PER_UNITS, type Per, type PerUnit } from "./per.js";
export type {
  NumberQuantity,
  Quantity,
  QuantityPart,
  RangeQuantity,
  RatioQuantity,
  UnknownQuantity,
  WordsQuantity,
} from "./quantity.js";

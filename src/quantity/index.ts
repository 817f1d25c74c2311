export { type AgreementBetween, AGREEMENTS_BETWEEN } from "./agreement-between.js";
export { periodsPer } from "./periods-per.js";
export { PER_UNITS, type Per, type PerUnit } from "./per.js";
export type {
  NumberQuantity,
  Quantity,
  QuantityPart,
  RangeQuantity,
  RatioQuantity,
  StepQuantity,
  UnknownQuantity,
  WordsQuantity,
  YesNoQuantity,
} from "./quantity.js";

import { Decimal } from "decimal.js";
import { IopError } from "../issues/iop-error.js";
import { isPercentage, type Percentage } from "./percentage.js";
import { isSek, type Sek } from "./sek.js";

/** An own constructor: neither the host's settings nor ours reach each other. */
const Exact = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: 100 });

/**
 * The number to calculate ratios with (Swedish: exakt tal): an amount in kronor, or a number of per cent, so that
 * `"3.2"` is 3.2 and not 0.032.
 *
 * A Decimal is not an amount: only `roundToSek` leads back. What is calculated with it keeps 100 digits.
 *
 * @throws {@link IopError} `usage.to-decimal` if the value is neither a {@link Sek} nor a {@link Percentage}.
 *
 * @example
 * toDecimal(sek(3500000)).times("1.02").toFixed(2); // "3570000.00"
 */
export const toDecimal = (value: Sek | Percentage): Decimal => {
  if (isSek(value) || isPercentage(value)) return new Exact(value);
  throw new IopError("usage.to-decimal", "Only a Sek or a Percentage can be made a Decimal.");
};

import type { Agreement } from "../../agreement/agreement.js";
import type { Indicator, Target } from "../../goals/indicator.js";
import type { Finding } from "../../issues/rule.js";
import { type JsonPointer, jsonPointer } from "../../notation/json-pointer.js";
import type { Quantity } from "../../quantity/quantity.js";

/** A target with its indicator, and where it stands. */
export interface PlacedTarget {
  readonly indicator: Indicator;
  readonly target: Target;
  readonly path: JsonPointer;
}

/** The targets for which something does not hold; a place is written only where it does not. */
export const targetsThat = (
  { indicators = [] }: Agreement,
  isWanting: (target: Target, indicator: Indicator) => boolean,
): readonly PlacedTarget[] =>
  indicators.flatMap((indicator, position) =>
    (indicator.targets ?? []).flatMap((target, index) =>
      isWanting(target, indicator)
        ? [{ indicator, target, path: jsonPointer(["indicators", position, "targets", index]) }]
        : [],
    ),
  );

/** The quantities of indicators, in baselines and targets, for which something does not hold. */
export const indicatorQuantitiesThat = (
  agreement: Agreement,
  isWanting: (quantity: Quantity, indicator: Indicator) => boolean,
): readonly Finding<{ readonly indicator: Indicator["id"]; readonly of: "baseline" | "target" }>[] => [
  ...(agreement.indicators ?? []).flatMap((indicator, position) => {
    const { baseline, id } = indicator;
    if (baseline === undefined || !isWanting(baseline.quantity, indicator)) return [];
    const path = jsonPointer(["indicators", position, "baseline", "quantity"]);
    return [{ path, params: { indicator: id, of: "baseline" } as const }];
  }),
  ...targetsThat(agreement, ({ quantity }, indicator) => isWanting(quantity, indicator)).map(
    ({ indicator: { id }, path }) => ({ path: `${path}/quantity`, params: { indicator: id, of: "target" } as const }),
  ),
];

import { type Bound, type Bounds, boundsOf } from "./bounds.js";
import { type Fraction, plusFraction, writtenFraction } from "./fraction.js";
import type { Quantity, QuantityPart } from "./quantity.js";

/** A fraction of decimals as the number nearest to it. */
const numberOf = (fraction: Fraction): number => Number(writtenFraction(fraction, String(fraction.below).length));

const sumOfBounds = (bounds: readonly (Bound | undefined)[]): Bound | undefined =>
  bounds.reduce((sum, each) =>
    sum === undefined || each === undefined
      ? undefined
      : { value: plusFraction(sum.value, each.value), included: sum.included && each.included },
  );

const asRange = ({ lower, upper }: Bounds): Omit<Extract<QuantityPart, { readonly kind: "range" }>, "precision"> => ({
  kind: "range",
  ...(lower && { [lower.included ? "least" : "moreThan"]: numberOf(lower.value) }),
  ...(upper && { [upper.included ? "most" : "lessThan"]: numberOf(upper.value) }),
});

const sumOfParts = (parts: readonly QuantityPart[]): QuantityPart => {
  const bounds = parts.map(boundsOf);
  const lower = sumOfBounds(bounds.map((each) => each.lower));
  const upper = sumOfBounds(bounds.map((each) => each.upper));
  const about = parts.some(({ precision }) => precision === "about") ? ({ precision: "about" } as const) : {};
  return lower !== undefined && parts.every(({ kind }) => kind === "number")
    ? { kind: "number", value: numberOf(lower.value), ...about }
    : { ...asRange({ ...(lower && { lower }), ...(upper && { upper }) }), ...about };
};

/**
 * Quantities added up (Swedish: summa), exactly: numbers and ranges to a number or a range, ratios to a ratio of the
 * sums. Undefined where there are none, or others among them.
 */
export const sumOfQuantities = (quantities: readonly Quantity[]): Quantity | undefined => {
  const parts = quantities.flatMap((each) => (each.kind === "number" || each.kind === "range" ? [each] : []));
  const ratios = quantities.flatMap((each) => (each.kind === "ratio" ? [each] : []));
  if (quantities.length === 0) return undefined;
  if (parts.length === quantities.length) return sumOfParts(parts);
  if (ratios.length < quantities.length) return undefined;
  return {
    kind: "ratio",
    part: sumOfParts(ratios.map(({ part }) => part)),
    whole: sumOfParts(ratios.map(({ whole }) => whole)),
  };
};

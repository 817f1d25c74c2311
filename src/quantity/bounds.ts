import { compareFractions, type Fraction, fractionOf, inverseOf, timesFraction } from "./fraction.js";
import type { QuantityPart, RatioQuantity } from "./quantity.js";

/** One end of what a value may be, and whether the end itself counts. */
export interface Bound {
  readonly value: Fraction;
  readonly included: boolean;
}

/** Between what a value lies (Swedish: gränser); a side that is absent is open. */
export interface Bounds {
  readonly lower?: Bound;
  readonly upper?: Bound;
}

/** The bounds of one value alone. */
export const exactly = (value: Fraction): Bounds => ({
  lower: { value, included: true },
  upper: { value, included: true },
});

const bound = (value: number | undefined, included: boolean): readonly Bound[] =>
  value === undefined ? [] : [{ value: fractionOf(value), included }];

/** The tighter of two bounds of one side; `side` is 1 for lower bounds, -1 for upper ones. */
const tighter = (one: Bound | undefined, other: Bound, side: 1 | -1): Bound => {
  if (one === undefined) return other;
  const compared = compareFractions(one.value, other.value) * side;
  return compared > 0 || (compared === 0 && !one.included) ? one : other;
};

/** Between what a number or a range lies, `about` not looked at. */
export const boundsOf = (part: QuantityPart): Bounds => {
  if (part.kind === "number") return exactly(fractionOf(part.value));
  const [lower, lower2] = [...bound(part.least, true), ...bound(part.moreThan, false)];
  const [upper, upper2] = [...bound(part.most, true), ...bound(part.lessThan, false)];
  return {
    ...(lower !== undefined && { lower: lower2 === undefined ? lower : tighter(lower, lower2, 1) }),
    ...(upper !== undefined && { upper: upper2 === undefined ? upper : tighter(upper, upper2, -1) }),
  };
};

/** Whether no value at all lies between the bounds. */
export const holdsNothing = ({ lower, upper }: Bounds): boolean => {
  if (lower === undefined || upper === undefined) return false;
  const compared = compareFractions(lower.value, upper.value);
  return compared > 0 || (compared === 0 && !(lower.included && upper.included));
};

const ZERO = fractionOf(0);
const HUNDRED = fractionOf(100);

const perCent = (part: Bound | undefined, whole: Bound | undefined): Bound | undefined =>
  part === undefined || whole === undefined
    ? undefined
    : {
        value: timesFraction(HUNDRED, timesFraction(part.value, inverseOf(whole.value))),
        included: part.included && whole.included,
      };

/**
 * Between how many per cent a ratio lies: "1–2 of 200" is 0.5–1. Undefined where the whole may be zero or less, the
 * part less than zero, or a range contradicts itself.
 */
export const percentBounds = ({ part, whole }: RatioQuantity): Bounds | undefined => {
  const [above, below] = [boundsOf(part), boundsOf(whole)];
  if (below.lower === undefined || compareFractions(below.lower.value, ZERO) <= 0) return undefined;
  if (above.lower !== undefined && compareFractions(above.lower.value, ZERO) < 0) return undefined;
  if (holdsNothing(above) || holdsNothing(below)) return undefined;
  const lower = perCent(above.lower, below.upper) ?? (above.lower && { value: ZERO, included: true });
  const upper = perCent(above.upper, below.lower);
  return { ...(lower && { lower }), ...(upper && { upper }) };
};

/** Whether a lower bound lies above an upper one: no value reaches both. */
const apart = (lower: Bound | undefined, upper: Bound | undefined): boolean =>
  lower !== undefined && upper !== undefined && holdsNothing({ lower, upper });

const asTight = (inner: Bound | undefined, outer: Bound | undefined, side: 1 | -1): boolean => {
  if (outer === undefined) return true;
  if (inner === undefined) return false;
  const compared = compareFractions(inner.value, outer.value) * side;
  return compared > 0 || (compared === 0 && (outer.included || !inner.included));
};

/** How much of what a value may be lies between other bounds. */
export const shareWithin = (value: Bounds, accepted: Bounds): "all" | "some" | "none" => {
  if (apart(value.lower, accepted.upper) || apart(accepted.lower, value.upper)) return "none";
  return asTight(value.lower, accepted.lower, 1) && asTight(value.upper, accepted.upper, -1) ? "all" : "some";
};

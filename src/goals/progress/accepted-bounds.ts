import type { Bound, Bounds } from "../../quantity/bounds.js";
import { type Fraction, fractionOf, minusFraction, plusFraction } from "../../quantity/fraction.js";
import type { Quantity } from "../../quantity/quantity.js";
import { comparableBounds } from "./comparable-bounds.js";
import type { Indicator, Target } from "../indicator.js";
import type { ReasonNotJudged } from "./judgement.js";
import type { Scale } from "../scale.js";

/** What a target accepts: as it is written, and with its open side where more, or less, is better. */
export interface Accepted {
  readonly written: Bounds;
  readonly inDirection: Bounds;
}

const NOT_COMPARABLE = {
  "in-words": "target-in-words",
  "not-known": "target-not-known",
  "does-not-fit": "target-does-not-fit",
} as const satisfies Readonly<Record<string, ReasonNotJudged>>;

/** Whether a source calls a quantity "about". */
export const isAbout = (quantity: Quantity): boolean => {
  if (quantity.kind === "ratio") return isAbout(quantity.part) || isAbout(quantity.whole);
  return (quantity.kind === "number" || quantity.kind === "range") && quantity.precision === "about";
};

/** Whether the comparison asks for more where less is better, or the other way round. */
export const isAgainstDirection = (
  { comparison }: Pick<Target, "comparison">,
  { direction }: Pick<Indicator, "direction">,
): boolean =>
  (comparison === "at-least" && direction === "less-is-better") ||
  (comparison === "at-most" && direction === "more-is-better");

/** Whether a `between` lacks one of its two bounds, or another comparison has a range to compare with. */
export const boundsMissComparison = ({ comparison, quantity }: Pick<Target, "comparison" | "quantity">): boolean => {
  if (quantity.kind === "words" || quantity.kind === "unknown") return false;
  if (comparison !== "between") return quantity.kind === "range";
  if (quantity.kind !== "range") return true;
  const { least, moreThan, most, lessThan } = quantity;
  return (least ?? moreThan) === undefined || (most ?? lessThan) === undefined;
};

const moved = (bound: Bound | undefined, by: Fraction): Bound | undefined =>
  bound && { ...bound, value: plusFraction(bound.value, by) };

const between = (lower: Bound | undefined, upper: Bound | undefined): Bounds => ({
  ...(lower && { lower }),
  ...(upper && { upper }),
});

/** What a target accepts, or why it cannot be said. A tolerance widens what the source calls about. */
export const acceptedBounds = (target: Target, indicator: Indicator, scale?: Scale): Accepted | ReasonNotJudged => {
  const { comparison, quantity, tolerance } = target;
  const bounds = comparableBounds(quantity, indicator, scale);
  if (typeof bounds === "string") return NOT_COMPARABLE[bounds];
  if (boundsMissComparison(target)) return "bounds-do-not-fit-comparison";
  if (isAgainstDirection(target, indicator)) return "comparison-against-direction";
  if (comparison === "about" && tolerance === undefined) return "about-without-tolerance";
  const play = fractionOf(comparison === "about" || isAbout(quantity) ? (tolerance ?? 0) : 0);
  const lower = comparison === "at-most" ? undefined : moved(bounds.lower, minusFraction(play));
  const upper = comparison === "at-least" ? undefined : moved(bounds.upper, play);
  const written = between(lower, upper);
  const { direction } = indicator;
  if (direction === undefined) return { written, inDirection: written };
  return {
    written,
    inDirection: direction === "more-is-better" ? between(lower, undefined) : between(undefined, upper),
  };
};

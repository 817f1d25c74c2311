import { type Bounds, boundsOf, exactly, holdsNothing, percentBounds } from "../../quantity/bounds.js";
import { fractionOf } from "../../quantity/fraction.js";
import type { Quantity } from "../../quantity/quantity.js";
import type { Indicator } from "../indicator.js";
import type { Scale } from "../scale.js";

/** Why a quantity cannot be compared as a number. */
export type NotComparable = "in-words" | "not-known" | "does-not-fit";

const FITTING: Readonly<Record<Indicator["measure"], readonly Quantity["kind"][]>> = {
  count: ["number", "range"],
  ratio: ["ratio", "number", "range"],
  share: ["ratio", "number", "range"],
  amount: ["number", "range"],
  frequency: ["number", "range"],
  duration: ["number", "range"],
  "yes-no": ["yes-no"],
  scale: ["step", "number", "range"],
  words: [],
};

/**
 * Whether a quantity is of a kind that an indicator measures. Words and what is unknown may stand anywhere. On a scale
 * that the document holds, only its steps do; without one, numbers.
 */
export const fitsMeasure = ({ kind }: Quantity, { measure, scale }: Pick<Indicator, "measure" | "scale">): boolean => {
  if (kind === "words" || kind === "unknown") return true;
  if (measure === "scale") return (kind === "step") === (scale !== undefined) && FITTING.scale.includes(kind);
  return FITTING[measure].includes(kind);
};

const boundsOfStep = (step: string, scale: Scale | undefined): Bounds | undefined => {
  const position = scale?.steps.findIndex(({ id }) => id === step) ?? -1;
  // The best step stands first, so it is the highest number.
  return position === -1 ? undefined : exactly(fractionOf(-position));
};

const boundsOfKind = (quantity: Quantity, scale: Scale | undefined): Bounds | undefined => {
  switch (quantity.kind) {
    case "number":
    case "range":
      return boundsOf(quantity);
    case "ratio":
      return percentBounds(quantity);
    case "yes-no":
      return exactly(fractionOf(quantity.answer === "yes" ? 1 : 0));
    case "step":
      return boundsOfStep(quantity.step, scale);
    case "words":
    case "unknown":
      return undefined;
  }
};

/**
 * Between what a quantity of an indicator lies, as numbers that compare: a share or ratio in per cent, yes as 1 and no
 * as 0, a step of a scale by its place, the best the highest.
 */
export const comparableBounds = (
  quantity: Quantity,
  indicator: Pick<Indicator, "measure" | "scale">,
  scale?: Scale,
): Bounds | NotComparable => {
  if (quantity.kind === "unknown") return "not-known";
  if (quantity.kind === "words") return "in-words";
  const bounds = fitsMeasure(quantity, indicator) ? boundsOfKind(quantity, scale) : undefined;
  return bounds === undefined || holdsNothing(bounds) ? "does-not-fit" : bounds;
};

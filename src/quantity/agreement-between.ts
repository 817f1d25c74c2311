import { compareFractions } from "./fraction.js";
import { type Bound, type Bounds, boundsOf, holdsNothing, percentBounds } from "./bounds.js";
import type { Quantity } from "./quantity.js";

/** Whether several quantities of the same thing can all be true (Swedish: om uppgifterna är förenliga). */
export const AGREEMENTS_BETWEEN = ["one", "agree", "disagree", "not-comparable"] as const;

/**
 * Whether several quantities of the same thing can all be true (Swedish: om uppgifterna är förenliga).
 *
 * - `one`: there is only one
 * - `agree`: one value lies within them all
 * - `disagree`: no value does; `about` is not looked at, since nobody says how far it reaches
 * - `not-comparable`: words, what is not known, or quantities of different kinds are among them
 */
export type AgreementBetween = (typeof AGREEMENTS_BETWEEN)[number];

const comparable = (quantity: Quantity): Bounds | string | undefined => {
  switch (quantity.kind) {
    case "number":
    case "range":
      return boundsOf(quantity);
    case "ratio":
      return percentBounds(quantity);
    case "yes-no":
      return quantity.answer;
    case "step":
      return quantity.step;
    case "words":
    case "unknown":
      return undefined;
  }
};

const tightest = (bounds: readonly (Bound | undefined)[], side: 1 | -1): Bound | undefined =>
  bounds.reduce((most, each) => {
    if (most === undefined || each === undefined) return most ?? each;
    const compared = compareFractions(each.value, most.value) * side;
    return compared > 0 || (compared === 0 && !each.included) ? each : most;
  }, undefined);

const oneWithinAll = (all: readonly Bounds[]): boolean => {
  const lower = tightest(
    all.map((each) => each.lower),
    1,
  );
  const upper = tightest(
    all.map((each) => each.upper),
    -1,
  );
  return !holdsNothing({ ...(lower && { lower }), ...(upper && { upper }) });
};

/** Whether several quantities of the same thing can all be true; exact, in one pass. */
export const agreementBetween = (quantities: readonly Quantity[]): AgreementBetween => {
  if (quantities.length < 2) return "one";
  const kinds = new Set(quantities.map(({ kind }) => (kind === "range" ? "number" : kind)));
  const all = quantities.map(comparable);
  const bounds = all.flatMap((each) => (typeof each === "object" ? [each] : []));
  const words = all.flatMap((each) => (typeof each === "string" ? [each] : []));
  if (kinds.size > 1 || bounds.length + words.length < all.length) return "not-comparable";
  return (words.length > 0 ? new Set(words).size === 1 : oneWithinAll(bounds)) ? "agree" : "disagree";
};

import type { Id } from "../notation/id.js";

/** One number (Swedish: antal, mätetal): `{ kind: "number", value: 83 }`. */
export interface NumberQuantity {
  readonly kind: "number";
  /** Finite, from -10¹⁵ to 10¹⁵, both included. */
  readonly value: number;
  /** `about` if the source says so ("cirka 20"); absent if it does not. */
  readonly precision?: "about";
}

/**
 * Something between two numbers, or on one side of one (Swedish: intervall).
 *
 * "80–100" is `least` 80 and `most` 100; "over 100" is `moreThan` 100. A bound that is absent is open. Bounds are
 * finite, from -10¹⁵ to 10¹⁵, both included.
 */
export interface RangeQuantity {
  readonly kind: "range";
  /** Lower bound, included (Swedish: minst). */
  readonly least?: number;
  /** Lower bound, not included (Swedish: mer än). */
  readonly moreThan?: number;
  /** Upper bound, included (Swedish: högst). */
  readonly most?: number;
  /** Upper bound, not included (Swedish: färre än). */
  readonly lessThan?: number;
  /** `about` if the source says so ("cirka 80–100"); absent if it does not. */
  readonly precision?: "about";
}

/** A part or the whole of a ratio (Swedish: del av en kvot). */
export type QuantityPart = NumberQuantity | RangeQuantity;

/** So many of so many (Swedish: kvot): "1–2 of 200 families". */
export interface RatioQuantity {
  readonly kind: "ratio";
  readonly part: QuantityPart;
  readonly whole: QuantityPart;
}

/** Yes or no (Swedish: ja eller nej): has the group started? */
export interface YesNoQuantity {
  readonly kind: "yes-no";
  readonly answer: "yes" | "no";
}

/** A step of the scale that something is measured on (Swedish: steg på en skala). */
export interface StepQuantity {
  readonly kind: "step";
  /** Id of the step, local to the indicator's scale. */
  readonly step: Id;
}

/** A quantity that the source gives in words (Swedish: i ord): "most of them". */
export interface WordsQuantity {
  readonly kind: "words";
  readonly text: string;
}

/** A quantity that is not known (Swedish: okänt). */
export interface UnknownQuantity {
  readonly kind: "unknown";
  /** Why it is not known, as far as that is known. */
  readonly reason?: string;
}

/** How much or how many, as well as a source knows it (Swedish: mängd); the unit belongs to what is measured. */
export type Quantity =
  | NumberQuantity
  | RangeQuantity
  | RatioQuantity
  | YesNoQuantity
  | StepQuantity
  | WordsQuantity
  | UnknownQuantity;

import type { Period } from "../calendar/period.js";
import type { Id } from "../notation/id.js";
import type { Source } from "../party/source.js";
import type { Per } from "../quantity/per.js";
import type { Quantity } from "../quantity/quantity.js";

/** What an observation may be of (Swedish: det som mäts). */
export const OBSERVED = ["indicator", "target-group", "activity", "goal", "organisation"] as const;

/** What an observation is of, by kind and id (Swedish: det som mäts). */
export interface Observed {
  readonly kind: (typeof OBSERVED)[number];
  readonly id: Id;
}

/** One value of a dimension that an observation is broken down by (Swedish: uppdelning): sex, women. */
export interface Breakdown {
  readonly dimension: string;
  readonly value: string;
}

/**
 * One quantity, seen (Swedish: mätvärde, uppgift): of an indicator, a target group, an activity. A fact about a group
 * and a measurement are the same thing. Two sources may disagree; both are kept.
 */
export interface Observation {
  readonly id: Id;
  readonly of: Observed;
  readonly quantity: Quantity;
  /** What is counted, where no indicator says it. */
  readonly unit?: string;
  /** Per what, where no indicator says it. */
  readonly per?: Per;
  readonly period?: Period;
  readonly breakdown?: readonly Breakdown[];
  /** How it was found, in your own words. */
  readonly method?: string;
  /** The organisation that observed it. */
  readonly by?: Id;
  readonly comment?: string;
  /** `expected`: a forecast, no measurement. Absent: not stated, which counts as final. */
  readonly state?: "preliminary" | "final" | "expected";
  readonly sources?: readonly Source[];
}

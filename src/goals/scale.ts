import type { Id } from "../notation/id.js";
import type { Source } from "../party/source.js";

/**
 * What a step of a scale means (Swedish: färdigt, enligt plan, sent, genomförs inte; uppfyllt, i hög grad uppfyllt,
 * delvis uppfyllt, inte uppfyllt): for work that is done, or for a goal that is attained.
 */
export const STEP_MEANINGS = [
  "done",
  "as-planned",
  "late",
  "not-carried-out",
  "attained",
  "largely-attained",
  "partly-attained",
  "not-attained",
] as const;

/** Colours that Swedish follow-ups print (Swedish: färger). */
export const STEP_COLOURS = ["green", "yellow", "red", "grey"] as const;

/** A step of a scale (Swedish: steg på en skala). */
export interface ScaleStep {
  readonly id: Id;
  /** As printed. */
  readonly name: string;
  readonly meaning: (typeof STEP_MEANINGS)[number];
  readonly colour?: (typeof STEP_COLOURS)[number];
}

/** The steps of an assessment with their meaning (Swedish: bedömningsskala), the best first. */
export interface Scale {
  readonly id: Id;
  readonly name: string;
  readonly steps: readonly ScaleStep[];
  readonly sources?: readonly Source[];
}

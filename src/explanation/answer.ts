import type { Working } from "./working.js";

/** An answer that could be worked out (Swedish: svar), with its working. */
export interface Answered<Value, Kinds extends Working = Working> {
  readonly ok: true;
  readonly value: Value;
  /** In the order they were taken. */
  readonly steps: readonly Kinds["step"][];
  readonly assumptions: readonly Kinds["assumption"][];
}

/** No answer, and why not (Swedish: inget svar): what was lacking, by name, after the steps that could be taken. */
export interface Unanswered<Kinds extends Working = Working> {
  readonly ok: false;
  readonly failure: Kinds["failure"];
  readonly steps: readonly Kinds["step"][];
}

/**
 * What a calculation says (Swedish: svar): a value with its steps and assumptions, or a named failure. Plain JSON;
 * never throws.
 */
export type Answer<Value, Kinds extends Working = Working> = Answered<Value, Kinds> | Unanswered<Kinds>;

/** Gives a value with its working (Swedish: besvarat). */
export const answered = <Value, Kinds extends Working>(
  value: Value,
  steps: readonly Kinds["step"][],
  assumptions: readonly Kinds["assumption"][],
): Answered<Value, Kinds> => ({ ok: true, value, steps, assumptions });

/** Gives a named failure, after the steps that could be taken (Swedish: inget svar). */
export const unanswered = <Kinds extends Working>(
  failure: Kinds["failure"],
  steps: readonly Kinds["step"][] = [],
): Unanswered<Kinds> => ({ ok: false, failure, steps });

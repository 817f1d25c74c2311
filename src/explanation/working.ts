import type { Basis } from "./basis.js";

/**
 * One step of a calculation (Swedish: räknesteg): what went in, what came out and what it rests on.
 *
 * Plain JSON, present only when the step did something. The text comes from a message catalogue, by `code`.
 */
export interface Step<Code extends string = string, Inputs = object, Output = unknown> {
  /** Names the step, `"term.notice-runs-out"`; never changes meaning. */
  readonly code: Code;
  readonly inputs: Inputs;
  readonly output: Output;
  readonly basis: Basis;
}

/**
 * What agreement and caller left open, and what was taken instead (Swedish: antagande).
 *
 * Every text that shows an answer shows its assumptions.
 */
export interface Assumption<Code extends string = string, Params = object> {
  readonly code: Code;
  readonly params: Params;
  readonly basis: Basis;
}

/** What a calculation lacked, by name (Swedish: vad som saknas). */
export interface Failure<Code extends string = string, Params = object> {
  readonly code: Code;
  readonly params: Params;
}

/** The kinds of steps, assumptions and failures that one calculation can give (Swedish: uträkning). */
export interface Working {
  readonly step: Step;
  readonly assumption: Assumption;
  readonly failure: Failure;
}

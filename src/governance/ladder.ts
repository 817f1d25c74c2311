import type { Id } from "../notation/id.js";

/** What a ladder is for (Swedish: avtalsbrott, oenighet, betydande avvikelse, ändrade förhållanden). */
export const LADDER_MATTERS = ["breach", "dispute", "significant-deviation", "changed-circumstances"] as const;

/** Steps of a ladder (Swedish: dialog, rättelse, hävning, omförhandling, domstol). */
export const LADDER_ACTIONS = [
  "dialogue",
  "approval",
  "rectification",
  "renegotiation",
  "termination-for-breach",
  "mediation",
  "court",
] as const;

/** One step, taken when the step before did not help (Swedish: steg i en trappa). */
export interface LadderStep {
  readonly action: (typeof LADDER_ACTIONS)[number];
  /** When it may be taken, in your own words: "without delay" stays words. */
  readonly condition?: string;
  /** The body or party that takes it. */
  readonly by?: Id;
}

/** What the parties do when something goes wrong, in order (Swedish: trappa). No step is a legal verdict. */
export interface Ladder {
  readonly id: Id;
  readonly about: readonly (typeof LADDER_MATTERS)[number][];
  readonly steps: readonly LadderStep[];
  readonly section?: Id;
}

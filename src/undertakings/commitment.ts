import type { Id } from "../notation/id.js";
import type { Source } from "../party/source.js";

/**
 * A promise about conduct (Swedish: åtagande), by one, several or all parties. It has no numbers: an indicator measures
 * it.
 */
export interface Commitment {
  readonly id: Id;
  /** What is promised, in your own words. */
  readonly text: string;
  /** The parties that promise; several promise jointly. */
  readonly by: readonly Id[];
  /** The organisation within the party that carries it out. */
  readonly carriedOutBy?: Id;
  /** The parties it is promised to; absent: the others. */
  readonly to?: readonly Id[];
  readonly activities?: readonly Id[];
  readonly goals?: readonly Id[];
  readonly targetGroups?: readonly Id[];
  readonly section?: Id;
  readonly sources?: readonly Source[];
}

import type { Basis } from "../explanation/basis.js";
import type { JsonPointer } from "../notation/json-pointer.js";

/**
 * How much an issue matters (Swedish: allvarlighetsgrad).
 *
 * - `error`: the document contradicts itself or cannot be calculated
 * - `warning`: a person should look
 * - `note`: worth knowing
 */
export type Severity = "error" | "warning" | "note";

/**
 * A fault of a document (Swedish: anmärkning), without prose: the text comes from a message catalogue, by `code`.
 *
 * Params never hold free text of the document, which may be personal data.
 */
export interface Issue<Code extends string = string, Params = object> {
  /** `concept.what-is-wrong`; never changes meaning. An integrator's codes begin with their own word. */
  readonly code: Code;
  readonly severity: Severity;
  /** Where in the document. */
  readonly path: JsonPointer;
  readonly params: Params;
  readonly basis?: Basis;
}

import type { Percentage } from "../../money/percentage.js";
import type { Sek } from "../../money/sek.js";
import type { Id } from "../../notation/id.js";

/**
 * Which deviations from a budget are significant (Swedish: betydande avvikelse), by the agreement's own limit.
 *
 * Without `percent` and `amount` the agreement speaks of significant deviations and sets no limit.
 */
export interface SignificanceClause {
  /** Deviation in per cent of what the line was budgeted to. */
  readonly percent?: Percentage;
  /** Deviation in kronor, above or below the budget. */
  readonly amount?: Sek;
  /** Where both limits are set, whether one is enough; absent: not stated. */
  readonly limits?: "either" | "both";
  /** Whether a deviation that is just at the limit is significant; absent: not stated. */
  readonly atTheLimit?: "significant" | "not-significant";
  /** The body that significant deviations are discussed in (Swedish: styrgrupp). */
  readonly body?: Id;
  readonly section?: Id;
}

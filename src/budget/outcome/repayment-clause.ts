import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { TimeSpan } from "../../calendar/time-span.js";
import type { Percentage } from "../../money/percentage.js";
import type { Sek } from "../../money/sek.js";
import type { Id } from "../../notation/id.js";

/**
 * What of the unspent money is repaid (Swedish: vad som återbetalas).
 *
 * - `all`: all of it
 * - `share`: a percentage of it
 * - `above`: something only if it is more than a limit, an amount or a percentage of what was paid: either what lies
 *   above the limit, or all of it; absent: not stated
 * - `none`: nothing; the payee keeps it
 */
export type RepaidPart =
  | { readonly kind: "all" }
  | { readonly kind: "share"; readonly share: Percentage }
  | {
      readonly kind: "above";
      readonly limit:
        | { readonly kind: "amount"; readonly amount: Sek }
        | { readonly kind: "share"; readonly share: Percentage };
      readonly repaid?: "excess" | "all";
    }
  | { readonly kind: "none" };

/** When unspent money is repaid at the latest (Swedish: senast): on a day, or so long after the last day paid for. */
export type RepaidBy =
  | { readonly kind: "day"; readonly day: CalendarDate }
  | { readonly kind: "after-period"; readonly span: TimeSpan };

/** What happens to money that was paid and not used (Swedish: villkor om återbetalning). */
export interface RepaymentClause {
  readonly part: RepaidPart;
  /** Absent: no time is stated. */
  readonly by?: RepaidBy;
  readonly section?: Id;
}

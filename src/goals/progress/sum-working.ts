import type { ClosedPeriod } from "../../calendar/period.js";
import type { Assumption, Failure, Step } from "../../explanation/working.js";
import type { Id } from "../../notation/id.js";
import type { Quantity } from "../../quantity/quantity.js";

/** The step of adding up observations (Swedish: summering av uppgifter). */
export type SumStep = Step<
  "observed.sum",
  { readonly indicator: Id; readonly observations: readonly Id[]; readonly quantities: readonly Quantity[] },
  Quantity
>;

/** What adding up took for granted (Swedish: antaganden i summeringen). */
export type SumAssumption =
  | Assumption<"observed.days-without-value", { readonly days: number; readonly within: ClosedPeriod }>
  | Assumption<"observed.preliminary", { readonly count: number }>
  | Assumption<"observed.total-differs", { readonly total: Quantity; readonly sum: Quantity }>;

/** Why observations are not added up (Swedish: varför uppgifter inte summeras). */
export type SumFailure =
  | Failure<
      "observed.not-to-be-summed",
      { readonly indicator: Id; readonly summing: "not-stated" | "not-to-be-summed" }
    >
  | Failure<"observed.nothing-to-sum", { readonly indicator: Id }>
  | Failure<
      "observed.unit-differs" | "observed.per-differs" | "observed.not-a-number",
      { readonly indicator: Id; readonly observation: Id }
    >
  | Failure<"observed.counted-twice", { readonly indicator: Id; readonly first: Id; readonly second: Id }>
  | Failure<"observed.too-large", { readonly indicator: Id }>;

/** Steps, assumptions and failures of adding up observations (Swedish: uträkning av en summa). */
export interface SumWorking {
  readonly step: SumStep;
  readonly assumption: SumAssumption;
  readonly failure: SumFailure;
}

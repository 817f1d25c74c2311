import type { Assumption, Failure, Step } from "../../explanation/working.js";
import type { Scale, ScaleStep } from "../../goals/scale.js";
import type { Id } from "../../notation/id.js";

/** What activities of a roll-up have in common (Swedish: vad som räknas). */
export type RollUpGroup =
  | { readonly by: "step"; readonly scale: Id; readonly step: Id }
  | { readonly by: "meaning"; readonly meaning: ScaleStep["meaning"] }
  | { readonly by: "completion-year"; readonly year: number }
  | { readonly by: "ongoing-completion-year"; readonly year: number }
  | { readonly by: "organisation"; readonly organisation: Id }
  /** A set of organisations that the source names without listing it, as written there. */
  | { readonly by: "everyone"; readonly asWritten: string }
  | { readonly by: "no-assessment" | "no-completion-year" | "no-organisation" };

/** The activities that have something in common, in the report's order (Swedish: delantal). */
export interface CountedGroup {
  readonly group: RollUpGroup;
  readonly count: number;
  readonly activities: readonly Id[];
}

/** The steps of {@link rollUp} (Swedish: räknesteg för sammanräkning). */
export type RollUpStep = Step<
  "roll-up.counted",
  { readonly group: RollUpGroup; readonly activities: readonly Id[]; readonly total: number },
  number
>;

/** What {@link rollUp} may take for granted (Swedish: antaganden om sammanräkning). */
export type RollUpAssumption =
  /** A set that is not listed counts once, as itself; nobody in it counts for it. */
  | Assumption<"roll-up.everyone-counts-as-a-set", { readonly activities: readonly Id[] }>
  | Assumption<"roll-up.latest-assessment-counts", { readonly activities: readonly Id[] }>
  | Assumption<"roll-up.forecasts-not-counted", { readonly count: number }>
  | Assumption<"roll-up.step-not-read", { readonly count: number }>;

/** What {@link rollUp} may lack (Swedish: vad sammanräkningen saknar). */
export type RollUpFailure =
  | Failure<"roll-up.several-scales", { readonly scales: readonly Scale["id"][] }>
  | Failure<"roll-up.scale-missing", { readonly scale: Scale["id"] }>;

/** Everything {@link rollUp} may say (Swedish: uträkning). */
export interface RollUpWorking {
  readonly step: RollUpStep;
  readonly assumption: RollUpAssumption;
  readonly failure: RollUpFailure;
}

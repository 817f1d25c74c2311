import type { ScaleStep } from "../../goals/scale.js";
import type { Id } from "../../notation/id.js";
import type { JsonPointer } from "../../notation/json-pointer.js";

/** An activity of two reports, or of one of them (Swedish: uppdrag i två uppföljningar). */
export interface ComparedActivity {
  /** Its id in the later report; of one that was dropped, in the earlier. */
  readonly activity: Id;
  /** Its id in the earlier report, where that is another and the numbers are the same. */
  readonly earlier?: Id;
}

/**
 * What became of an activity from one report to the next (Swedish: förändring sedan förra uppföljningen). Steps are
 * compared by what they mean, so that the reports may use different scales.
 *
 * - `done`, `late`, `not-carried-out`: it has become so
 * - `on-plan-again`: it was late
 * - `taken-up-again`: it was done, or was not to be carried out, and is as planned
 * - `postponed`, `brought-forward`: its expected completion year is another
 *
 * The path is where the activity stands: in the later report; of one that was dropped, in the earlier.
 */
export type ReportChange =
  | {
      readonly code: "report-change.added" | "report-change.dropped";
      readonly path: JsonPointer;
      readonly params: ComparedActivity;
    }
  | {
      readonly code:
        | "report-change.done"
        | "report-change.late"
        | "report-change.not-carried-out"
        | "report-change.on-plan-again"
        | "report-change.taken-up-again";
      readonly path: JsonPointer;
      readonly params: ComparedActivity & { readonly from: ScaleStep["meaning"]; readonly to: ScaleStep["meaning"] };
    }
  | {
      readonly code: "report-change.status-unchanged" | "report-change.first-assessed";
      readonly path: JsonPointer;
      readonly params: ComparedActivity & { readonly to: ScaleStep["meaning"] };
    }
  | {
      readonly code: "report-change.no-longer-assessed";
      readonly path: JsonPointer;
      readonly params: ComparedActivity & { readonly from: ScaleStep["meaning"] };
    }
  | {
      readonly code: "report-change.postponed" | "report-change.brought-forward";
      readonly path: JsonPointer;
      readonly params: ComparedActivity & { readonly from: number; readonly to: number };
    };

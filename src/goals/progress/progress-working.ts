import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Period } from "../../calendar/period.js";
import type { TimeSpan } from "../../calendar/time-span.js";
import type { Assumption, Step } from "../../explanation/working.js";
import type { Percentage } from "../../money/percentage.js";
import type { Id } from "../../notation/id.js";
import type { Quantity, RatioQuantity } from "../../quantity/quantity.js";
import type { Baseline, Indicator, Target } from "../indicator.js";
import type { Judged } from "./judgement.js";
import type { Observation } from "../observation.js";

/** The rules by which something not yet met may be called on the way (Swedish: bana mot målet). */
export const TRAJECTORIES = ["linear-from-baseline"] as const;

/**
 * A rule by which something not yet met may be called on the way (Swedish: bana mot målet).
 *
 * - `linear-from-baseline`: a straight line from the baseline, before the first day of the target's period, to the
 *   target, on its last
 */
export type Trajectory = (typeof TRAJECTORIES)[number];

/** Why an observation is not the one that is judged (Swedish: varför uppgiften inte används). */
export const REASONS_PASSED_OVER = [
  "not-known",
  "expected",
  "broken-down",
  "no-day",
  "not-over",
  "preliminary",
  "outside-target-period",
  "earlier",
] as const;

/** Why an observation is not the one that is judged (Swedish: varför uppgiften inte används). */
export type ReasonPassedOver = (typeof REASONS_PASSED_OVER)[number];

/** What an observation is chosen by (Swedish: urval av uppgift): its time and whether it is final. */
export type ObservedWhen = Pick<Observation, "id" | "period" | "state" | "breakdown"> & {
  readonly kind: Quantity["kind"];
};

/** The steps of a judgement (Swedish: steg i bedömningen av måluppfyllelse). */
export type ProgressStep =
  | Step<
      "progress.observation-chosen",
      {
        readonly indicator: Id;
        readonly on: CalendarDate;
        /** Period of the target, where it has one. */
        readonly within?: Period;
        readonly observations: readonly ObservedWhen[];
      },
      { readonly chosen: readonly ObservedWhen[]; readonly passedOver: readonly PassedOver[] }
    >
  | Step<"progress.per-cent", { readonly observation: Id; readonly ratio: RatioQuantity }, Percentage>
  | Step<
      "progress.age",
      {
        readonly observation: Id;
        readonly through: CalendarDate;
        readonly on: CalendarDate;
        readonly oldest: TimeSpan;
      },
      { readonly earliest: CalendarDate }
    >
  | Step<
      "progress.before-target-period",
      { readonly observation: Id; readonly through: CalendarDate; readonly within: Period },
      "too-old"
    >
  | Step<
      "progress.compared",
      {
        readonly observation: Id;
        readonly measured: Quantity;
        readonly target: Target;
        readonly measure: Indicator["measure"];
        readonly direction?: Indicator["direction"];
      },
      Judged
    >
  | Step<
      "progress.trajectory",
      {
        readonly rule: Trajectory;
        readonly observation: Id;
        readonly measured: Quantity;
        readonly through: CalendarDate;
        readonly baseline: Baseline;
        readonly target: Target;
      },
      /** What the line has reached by then, with at most two decimals, and whether the value has. */
      { readonly line: string; readonly reached: "yes" | "no" }
    >
  | Step<
      "progress.combined",
      { readonly rule: "least-favourable" | "same-from-every-source"; readonly judged: readonly Judged[] },
      Judged
    >;

/** An observation that is not judged, and why not (Swedish: uppgift som inte används). */
export interface PassedOver {
  readonly observation: Id;
  readonly why: ReasonPassedOver;
}

/** Why a named trajectory says nothing (Swedish: varför banan inte kan räknas). */
export const REASONS_NO_TRAJECTORY = [
  "no-baseline",
  "baseline-not-a-number",
  "no-period",
  "period-over",
  "baseline-meets-target",
] as const;

/** Why a named trajectory says nothing (Swedish: varför banan inte kan räknas). */
export type ReasonNoTrajectory = (typeof REASONS_NO_TRAJECTORY)[number];

/** What a judgement took for granted (Swedish: antaganden i bedömningen). */
export type ProgressAssumption =
  | Assumption<"progress.about-as-it-stands", { readonly of: "target" | "measured" }>
  | Assumption<"progress.better-than-accepted", { readonly observation: Id }>
  | Assumption<"progress.preliminary", { readonly observation: Id }>
  | Assumption<"progress.undated", { readonly observation: Id }>
  | Assumption<"progress.period-not-over", { readonly through: CalendarDate }>
  | Assumption<"progress.no-trajectory", { readonly rule: Trajectory; readonly why: ReasonNoTrajectory }>;

/** Steps and assumptions of a judgement; it always says something (Swedish: uträkning av måluppfyllelse). */
export interface ProgressWorking {
  readonly step: ProgressStep;
  readonly assumption: ProgressAssumption;
  readonly failure: never;
}

import type { Assumption, Failure, Step } from "../explanation/working.js";
import type { ExactNumber } from "../money/exact-number.js";
import type { Percentage } from "../money/percentage.js";
import type { WeightedChange } from "../money/percentage-change.js";
import type { PercentageRounding } from "../money/round-exact.js";
import type { Rounding } from "../money/rounding.js";
import type { Sek } from "../money/sek.js";
import type { IndexObservation } from "./index-series.js";
import type { Floor, LinkFactor } from "./indexation-clause.js";

/** A published figure as a step shows it (Swedish: indextal). */
export type IndexFigure = Pick<IndexObservation, "period" | "value" | "base" | "state" | "issue">;

/** A change of one series, with its weight (Swedish: vägd förändring). */
export interface WeightedSeries extends WeightedChange {
  readonly series: string;
}

interface OfYear {
  readonly year: number;
}

interface WithChange extends OfYear {
  readonly change: ExactNumber;
}

/**
 * The steps of an indexation, each for one year, in the order in which they are taken (Swedish: räknesteg vid
 * uppräkning). A change is an exact number of per cent.
 */
export type IndexationStep =
  | Step<
      "indexation.level-change",
      OfYear & {
        readonly series: string;
        readonly before: IndexFigure;
        readonly after: IndexFigure;
        readonly link?: Pick<LinkFactor, "from" | "to" | "factor">;
      },
      ExactNumber
    >
  | Step<
      "indexation.yearly-changes",
      OfYear & { readonly series: string; readonly figures: readonly IndexFigure[] },
      ExactNumber
    >
  | Step<"indexation.fixed-rate", OfYear & { readonly rate: Percentage; readonly years: number }, ExactNumber>
  | Step<"indexation.weighted", OfYear & { readonly parts: readonly WeightedSeries[] }, ExactNumber>
  | Step<"indexation.threshold", WithChange & { readonly threshold: Percentage }, ExactNumber>
  | Step<"indexation.percentage-rounded", WithChange & { readonly rounding: PercentageRounding }, ExactNumber>
  | Step<"indexation.ceiling", WithChange & { readonly ceiling: Percentage }, ExactNumber>
  | Step<
      "indexation.change-to-first-amount",
      OfYear & { readonly first: Sek; readonly before: Sek; readonly part: Percentage },
      ExactNumber
    >
  | Step<
      "indexation.floor-of-change",
      WithChange & { readonly floor: Floor["kind"]; readonly least: ExactNumber },
      ExactNumber
    >
  | Step<"indexation.by-years", OfYear & { readonly before: ExactNumber; readonly change: ExactNumber }, ExactNumber>
  | Step<
      "indexation.changed-amount",
      OfYear & { readonly amount: Sek; readonly change: ExactNumber; readonly part: Percentage },
      ExactNumber
    >
  | Step<"indexation.amount-rounded", OfYear & { readonly amount: ExactNumber; readonly rounding: Rounding }, Sek>
  | Step<
      "indexation.floor-of-payable",
      OfYear & { readonly amount: Sek; readonly floor: Floor["kind"]; readonly least: Sek },
      Sek
    >;

/** What an indexation took for granted (Swedish: antaganden vid uppräkning). */
export type IndexationAssumption =
  | Assumption<"indexation.counted-from-not-stated">
  | Assumption<"indexation.floor-not-stated", { readonly year: number }>
  | Assumption<"indexation.floor-applies-to-not-stated">
  | Assumption<"indexation.amount-rounding-not-stated">
  | Assumption<"indexation.first-year-not-stated", { readonly year: number }>
  | Assumption<"indexation.lag-not-stated", { readonly series: string }>
  | Assumption<"indexation.issue-year-not-stated", { readonly series: string }>
  | Assumption<"indexation.base-period-not-stated", { readonly series: string; readonly period: string }>
  | Assumption<"indexation.part-of-each-year", { readonly part: Percentage }>
  | Assumption<"indexation.preliminary-figure", { readonly series: string; readonly period: string }>
  | Assumption<"indexation.interpreted", { readonly field: string; readonly note: string }>;

interface OfSeries {
  readonly series: string;
}

interface OfFigure extends OfSeries {
  readonly period: string;
}

/** What an indexation may lack (Swedish: vad som saknas vid uppräkning). */
export type IndexationFailure =
  | Failure<"indexation.no-such-year", { readonly first: number; readonly through: number }>
  | Failure<"indexation.amount-negative", OfYear>
  | Failure<"indexation.part-out-of-range", { readonly part: Percentage }>
  | Failure<"indexation.too-many-series", { readonly count: number; readonly most: number }>
  | Failure<"indexation.series-unknown", OfSeries>
  | Failure<"indexation.series-ambiguous", OfSeries & { readonly count: number }>
  | Failure<"indexation.weight-missing", OfSeries>
  | Failure<"indexation.weights-not-100", { readonly sum: ExactNumber }>
  | Failure<"indexation.rate-missing">
  | Failure<"indexation.month-not-stated", OfSeries & { readonly year: number }>
  | Failure<"indexation.month-and-quarter", OfSeries>
  | Failure<"indexation.figure-missing", OfFigure & { readonly issue?: string }>
  | Failure<"indexation.figure-preliminary", OfFigure>
  | Failure<"indexation.preliminary-and-final", OfSeries & { readonly before: string; readonly after: string }>
  | Failure<"indexation.issue-not-stated", OfFigure>
  | Failure<"indexation.figure-ambiguous", OfFigure>
  | Failure<"indexation.figure-without-base", OfFigure>
  | Failure<"indexation.figure-out-of-range", OfFigure>
  | Failure<"indexation.base-not-stated", OfFigure>
  | Failure<"indexation.wrong-base", OfFigure & { readonly base: string }>
  | Failure<"indexation.link-missing", OfSeries & { readonly from: string; readonly to: string }>
  | Failure<"indexation.link-ambiguous", OfSeries & { readonly from: string; readonly to: string }>
  | Failure<"indexation.decision-missing", OfFigure>
  | Failure<"indexation.base-period-wrong", OfFigure & { readonly base: string }>
  | Failure<"indexation.beyond-limits", OfYear & { readonly of: "amount" | "change" | "digits" }>;

/** Steps, assumptions and failures of an indexation (Swedish: uträkning av uppräkning). */
export interface IndexationWorking {
  readonly step: IndexationStep;
  readonly assumption: IndexationAssumption;
  readonly failure: IndexationFailure;
}

import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Period, Precision } from "../../calendar/period.js";
import type { Assumption, Failure, Step } from "../../explanation/working.js";
import type { JsonPointer } from "../../notation/json-pointer.js";
import type { ChainLink } from "./chain-link.js";
import type { StatusAssumption, StatusStep } from "../status/status-working.js";
import type { CoverageStretch } from "./stretches.js";

/** The steps of a coverage (Swedish: steg i avtalskedjans täckning). */
export type CoverageStep =
  | StatusStep
  /** An amendment gave an agreement another last day; the output is the period's new end. */
  | Step<
      "coverage.last-day-amended",
      { readonly of: ChainLink; readonly amendment: JsonPointer; readonly signed?: CalendarDate },
      { readonly through?: CalendarDate }
    >
  | Step<"coverage.period", { readonly of: ChainLink }, Period>
  | Step<
      "coverage.gap" | "coverage.overlap" | "coverage.not-known",
      { readonly by: readonly ChainLink[]; readonly perhaps: readonly ChainLink[] },
      Pick<CoverageStretch, "from" | "through" | "days">
    >;

/** What a coverage took for granted (Swedish: antaganden om avtalskedjan). */
export type CoverageAssumption =
  | StatusAssumption
  | Assumption<
      "coverage.day-not-given",
      {
        readonly of: ChainLink;
        readonly side: "from" | "through";
        readonly why: "open" | "unknown" | "not-given";
      }
    >
  | Assumption<"coverage.may-have-been-extended", { readonly of: ChainLink; readonly through: CalendarDate }>
  | Assumption<"coverage.not-known-to-the-day", { readonly of: ChainLink; readonly precision: Precision }>
  /** The documents name no partnership, or several, and were all taken as one chain. */
  | Assumption<"coverage.taken-as-one-partnership", { readonly agreements: number }>;

/** Steps, assumptions and failures of a coverage (Swedish: uträkning av täckning). */
export interface CoverageWorking {
  readonly step: CoverageStep;
  readonly assumption: CoverageAssumption;
  /** No agreement of the partnership has a day that is known. */
  readonly failure: Failure<"coverage.no-days", { readonly agreements: number }>;
}

import type { BankDayWorking } from "../calendar/bank-day.js";
import type { CalendarDate } from "../calendar/calendar-date.js";
import type { ClosedPeriod, Period } from "../calendar/period.js";
import type { TimeSpan } from "../calendar/time-span.js";
import type { Assumption, Failure, Step } from "../explanation/working.js";
import type { Counting, NoticeConvention } from "./notice-clause.js";

/** The steps of calculations on the term (Swedish: räknesteg om perioden). */
export type TermStep =
  | BankDayWorking["step"]
  | Step<
      "term.notice-runs-out",
      {
        readonly given: CalendarDate;
        readonly span: TimeSpan;
        readonly convention: NoticeConvention;
        readonly counting: Counting;
      },
      CalendarDate
    >
  | Step<"term.ends-without-notice", { readonly from?: CalendarDate }, CalendarDate>
  | Step<"term.notice-shortens", { readonly runsOut: CalendarDate; readonly through: CalendarDate }, CalendarDate>
  | Step<
      "term.notice-changes-nothing",
      { readonly runsOut: CalendarDate; readonly through: CalendarDate },
      CalendarDate
    >
  | Step<"term.notice-in-time", { readonly given: CalendarDate; readonly latest: CalendarDate }, CalendarDate>
  | Step<"term.notice-too-late", { readonly given: CalendarDate; readonly latest: CalendarDate }, CalendarDate>
  | Step<
      "term.notice-counts-as-given",
      { readonly given: CalendarDate; readonly counted: CalendarDate; readonly latest: CalendarDate },
      CalendarDate
    >
  | Step<"term.latest-day", LatestDayInputs, CalendarDate>
  | Step<"term.latest-day-that-shortens", LatestDayInputs, CalendarDate>
  | Step<
      "term.extension",
      { readonly lastDay: CalendarDate; readonly length: TimeSpan; readonly count: number },
      ClosedPeriod
    >;

/** What a latest day is counted from (Swedish: underlag för sista dag). */
export interface LatestDayInputs {
  /** The day by which the time must have run out. */
  readonly bound: CalendarDate;
  readonly span: TimeSpan;
  readonly convention: NoticeConvention;
  readonly counting: Counting;
}

/** What calculations on the term took for granted (Swedish: antaganden om perioden). */
export type TermAssumption =
  | Assumption<"term.counting-not-stated", { readonly forward: CalendarDate; readonly backward: CalendarDate }>
  | Assumption<"term.weekend-rule-not-stated">
  | Assumption<"term.notice-day-from-caller", { readonly given: CalendarDate }>
  | Assumption<"term.expires-when-last-day-ends", { readonly through: CalendarDate }>
  | Assumption<"term.number-of-extensions-not-stated">
  | Assumption<"term.extended-again-unless-notice", { readonly through: CalendarDate }>
  | Assumption<"term.interpreted", { readonly field: string; readonly note: string }>
  | Assumption<"term.not-known-to-the-day", { readonly precision: NonNullable<Period["precision"]> }>;

/** What calculations on the term may lack (Swedish: vad som saknas om perioden). */
export type TermFailure =
  | BankDayWorking["failure"]
  | Failure<"term.last-day-missing", { readonly why: "open" | "unknown" | "not-given" }>
  | Failure<"term.not-open", { readonly through: CalendarDate }>
  | Failure<"term.no-latest-day">
  | Failure<"term.no-automatic-extension", { readonly through: CalendarDate }>
  | Failure<"term.notice-longer-than-term", { readonly span: TimeSpan }>
  | Failure<"term.notice-before-start", { readonly runsOut: CalendarDate; readonly from: CalendarDate }>
  | Failure<"term.notice-after-end", { readonly given: CalendarDate; readonly through: CalendarDate }>
  | Failure<
      "term.counting-decides",
      { readonly given: CalendarDate; readonly forward: CalendarDate; readonly backward: CalendarDate }
    >
  | Failure<"term.before-expiry-ends-nothing">
  | Failure<"term.beyond-first-extension", { readonly runsOut: CalendarDate; readonly through: CalendarDate }>
  | Failure<"term.no-extension-clause">
  | Failure<"term.extension-excluded">
  | Failure<"term.option-without-terms">
  | Failure<"term.extended-unless-notice">
  | Failure<"term.extension-of-no-length">
  | Failure<"term.beyond-2199">;

/** Steps, assumptions and failures of calculations on the term (Swedish: uträkning om perioden). */
export interface TermWorking {
  readonly step: TermStep;
  readonly assumption: TermAssumption;
  readonly failure: TermFailure;
}

import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { ClosedPeriod } from "../../calendar/period.js";
import type { Basis } from "../../explanation/basis.js";
import type { DUTY_KINDS } from "../../follow-up/duty.js";
import type { Id } from "../../notation/id.js";
import type { ExtensionDeadline } from "../../term/extension-deadline.js";
import type { LatestNoticeDate } from "../../term/latest-notice-date.js";

/** A duty on the last day for it (Swedish: när en skyldighet ska vara fullgjord), a code for each kind of duty. */
export type DutyWatchParams = {
  readonly [Kind in (typeof DUTY_KINDS)[number] as `watch.${Kind}-due`]: {
    readonly duty: Id;
    /** The period that has ended before, where the duty falls due a time after one. */
    readonly period?: ClosedPeriod;
  };
};

/** The codes of days to watch, each with what its text needs (Swedish: slag av bevakningsdatum). */
export interface WatchParams extends DutyWatchParams {
  /** First day of the agreement. */
  readonly "watch.term-begins": object;
  /** Last day of the agreement, as its events leave it; `written` is the one in the term, where it is another. */
  readonly "watch.term-ends": { readonly written?: CalendarDate };
  /** Last day before an extension that comes by itself unless somebody has given notice. */
  readonly "watch.term-extends-itself": { readonly extension: ClosedPeriod };
  /** Last day on which a notice under a clause has its effect, by every reading; see {@link LatestNoticeDate}. */
  readonly "watch.notice-last-day": Pick<LatestNoticeDate, "effect" | "withinTerm" | "endsWithoutNotice"> & {
    readonly clause: Id;
  };
  /** Last day to agree on an extension. */
  readonly "watch.extension-to-agree": Pick<ExtensionDeadline, "extension" | "form">;
  /** Day on which the papers go out to the last committee meeting before an extension must be agreed. */
  readonly "watch.extension-to-begin": { readonly meeting: CalendarDate; readonly agreeBy: CalendarDate };
  /** Last day to begin renegotiation. */
  readonly "watch.renegotiation-to-begin": object;
  /** First day of the time in which a duty is to be done, or the next follow-up is to be. */
  readonly "watch.window-opens": {
    /** The duty or the report. */
    readonly part: Id;
    readonly of: (typeof DUTY_KINDS)[number] | "review";
    readonly through?: CalendarDate;
  };
  /** Last day for the next follow-up that a report names. */
  readonly "watch.review-due": { readonly report: Id };
  /** Due day of a payment; `unadjusted` is the day before it was moved to a bank day. */
  readonly "watch.payment-due": {
    readonly grant: Id;
    readonly period?: ClosedPeriod;
    readonly unadjusted?: CalendarDate;
  };
  /** First day of a period that a grant is paid for, where no due day is stated. */
  readonly "watch.payment-period-begins": { readonly grant: Id; readonly period: ClosedPeriod };
  /** Last day of a period that a grant is paid for in arrears, where no due day is stated. */
  readonly "watch.payment-period-ends": { readonly grant: Id; readonly period: ClosedPeriod };
  /** First day of a year whose amounts follow an indexation clause. */
  readonly "watch.amount-indexed": { readonly clause: Id; readonly grants: readonly Id[]; readonly year: number };
  /** Last day to appeal against a decision. */
  readonly "watch.appeal-ends": { readonly decision: Id; readonly announced: CalendarDate };
  /** First day of a signed amendment. */
  readonly "watch.amendment-takes-effect": { readonly amendment: Id };
}

/** What a day to watch is about (Swedish: slag av bevakningsdatum): the key of its text and of its lead times. */
export type WatchCode = keyof WatchParams;

/** A day to watch of one kind (Swedish: bevakningsdatum). */
export interface Watched<Code extends WatchCode> {
  readonly code: Code;
  readonly day: CalendarDate;
  readonly params: WatchParams[Code];
  /** The parties that are to act, or may; every party where the agreement names none. */
  readonly parties: readonly Id[];
  readonly basis: Basis;
  /** Days on which to be reminded, by the caller's lead times; the earliest first. */
  readonly remindOn: readonly CalendarDate[];
  /**
   * Names the date as long as the agreement has it, whatever else there is to watch, and also when its day moves: ids
   * of agreement and part, code and, for what comes again, the period. `"iop/watch.amount-indexed/uplift/2020"`.
   */
  readonly key: string;
}

/** A day to watch (Swedish: bevakningsdatum): what is due or begins then, for whom, and on what basis. */
export type WatchDate = { readonly [Code in WatchCode]: Watched<Code> }[WatchCode];

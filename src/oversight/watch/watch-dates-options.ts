import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { TimeSpan } from "../../calendar/time-span.js";
import type { Report } from "../../report/report.js";
import type { WatchCode } from "./watch-date.js";

/** A meeting at which a committee can decide (Swedish: nämndsammanträde). */
export interface CommitteeMeeting {
  readonly day: CalendarDate;
  /** Day on which the papers for it are sent out (Swedish: utskick, kallelse); not later than the meeting. */
  readonly papersDispatched: CalendarDate;
}

/**
 * How long before a day to be reminded of it (Swedish: framförhållning): for each code, or by `default`. One reminder
 * for each length of time; an empty list gives none.
 */
export type LeadTimes = Readonly<Partial<Record<WatchCode | "default", readonly TimeSpan[]>>>;

/** What {@link watchDates} is asked, and what the caller knows besides (Swedish: fråga om bevakningsdatum). */
export interface WatchDatesOptions {
  /** First day to look at (included). */
  readonly from: CalendarDate;
  /** Last day to look at (included). */
  readonly through: CalendarDate;
  /** Absent: no reminders. */
  readonly leadTimes?: LeadTimes;
  /** Meetings of the committee that decides on an extension. */
  readonly committeeMeetings?: readonly CommitteeMeeting[];
  /** Reports on the agreement; they name the next follow-up. */
  readonly reports?: readonly Report[];
}

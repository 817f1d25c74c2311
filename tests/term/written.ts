import { calendarDate, type CalendarDate } from "../../src/calendar/calendar-date.js";
import type { ClosedPeriod } from "../../src/calendar/period.js";
import type { TimeSpan } from "../../src/calendar/time-span.js";
import type { Id } from "../../src/notation/id.js";
import type { ExtensionClause } from "../../src/term/extension-clause.js";
import type { NoticeClause } from "../../src/term/notice-clause.js";

/** `"9 months"`, `"1 day"`, as the golden rows write a length of time. */
export const spanOf = (written: string): TimeSpan => {
  const [, count, unit] = /^([0-9]+) (day|month)s?$/.exec(written) ?? [];
  if (count === undefined || unit === undefined) throw new Error(`not a length of time: ${written}`);
  return { unit: unit === "day" ? "days" : "months", count: Number(count) };
};

/** `"2019-01-01–2021-12-31"`: first and last day. */
export const termOf = (written: string): ClosedPeriod => {
  const [from = "", through = ""] = written.split("–");
  return { from: calendarDate(from), through: calendarDate(through) };
};

export const day = (written: string): CalendarDate => calendarDate(written);

/** The document's own names, past the compiler. */
export const id = (written: string): Id => written as Id;

/** Nine months' notice and the like, counted from the day of notice; everything else not stated. */
export const noticeOf = (written: string, rest: Partial<NoticeClause> = {}): NoticeClause => ({
  id: id("notice"),
  effect: "ends-early",
  span: spanOf(written),
  convention: "date-to-date",
  ...rest,
});

/** "Extended by a year at a time unless notice is given": how many times is not stated, unless the row says so. */
export const automatic = (written: string, atMost?: number): ExtensionClause => ({
  kind: "automatic",
  length: spanOf(written),
  ...(atMost === undefined ? {} : { times: { kind: "at-most", count: atMost } }),
});

/** Freezes a document, and all that is in it. */
export const frozen = <Value>(value: Value): Value => {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
};

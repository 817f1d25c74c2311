import { describe, expect, expectTypeOf, it } from "vitest";
import type { CalendarDate } from "../../src/calendar/calendar-date.js";
import type { TimeSpan } from "../../src/calendar/time-span.js";
import { extensionDeadline } from "../../src/term/extension-deadline.js";
import { extensionPeriod } from "../../src/term/extension-period.js";
import { type LatestNoticeDate, latestNoticeDate } from "../../src/term/latest-notice-date.js";
import { type NoticeEffect, noticeEffect } from "../../src/term/notice-effect.js";
import type { Term } from "../../src/term/term.js";
import type { TermAssumption, TermFailure, TermStep } from "../../src/term/term-working.js";
import { day, noticeOf, spanOf, termOf } from "./written.js";

const term: Term = { period: termOf("2019-01-01–2021-12-31") };
const clause = noticeOf("9 months");

describe("a text is not yet a day", () => {
  it("where a notice is given", () => {
    // @ts-expect-error [ts2322] - a text has not been looked at; calendarDate or parseCalendarDate makes a day of it
    expect(noticeEffect(term, { clause, given: "2021-03-30" }).ok).toBe(true);
  });

  it("where an extension begins", () => {
    // @ts-expect-error [ts2345] - a text has not been looked at; calendarDate or parseCalendarDate makes a day of it
    expect(extensionPeriod("2024-12-31", spanOf("6 months"), 1)).toBeDefined();
  });

  it("in a term", () => {
    // @ts-expect-error [ts2322] - a text has not been looked at; parseAgreement makes a term of it
    const wrong: Term = { period: { from: "2019-01-01", through: "2021-12-31" } };
    expect(wrong.period.through).toBe("2021-12-31");
  });
});

describe("an answer", () => {
  it("has a value only where it is known to be one", () => {
    const answer = latestNoticeDate(term, clause);
    // @ts-expect-error [ts2339] - a failure has no value
    expect(answer.value).toBeDefined();
    expect.assert(answer.ok);
    expectTypeOf(answer.value).toEqualTypeOf<LatestNoticeDate>();
    expectTypeOf(answer.value.latest).toEqualTypeOf<CalendarDate>();
    expectTypeOf(answer.assumptions).toEqualTypeOf<readonly TermAssumption[]>();
    expectTypeOf(answer).not.toHaveProperty("failure");
  });

  it("has a failure only where there is no value, with the facts of its code", () => {
    const answer = noticeEffect(term, { clause, given: day("2022-01-01") });
    expect.assert(!answer.ok);
    expectTypeOf(answer).not.toHaveProperty("value");
    expectTypeOf(answer.failure).toEqualTypeOf<TermFailure>();
    expect.assert(answer.failure.code === "term.notice-after-end");
    expectTypeOf(answer.failure.params).toEqualTypeOf<{
      readonly given: CalendarDate;
      readonly through: CalendarDate;
    }>();
  });

  it("has no latest possible end unless the clause gives one", () => {
    const answer = extensionDeadline({ ...term, extension: { kind: "by-agreement", length: spanOf("36 months") } });
    expect.assert(answer.ok);
    expectTypeOf(answer.value.latestPossibleEnd).toEqualTypeOf<CalendarDate | undefined>();
  });
});

describe("the codes are a closed list", () => {
  it("of steps", () => {
    expectTypeOf<TermStep["code"]>().toEqualTypeOf<
      | "term.notice-runs-out"
      | "term.ends-without-notice"
      | "term.notice-shortens"
      | "term.notice-changes-nothing"
      | "term.notice-in-time"
      | "term.notice-too-late"
      | "term.notice-counts-as-given"
      | "term.latest-day"
      | "term.latest-day-that-shortens"
      | "term.extension"
      | "calendar.days-off-passed"
    >();
  });

  it("of assumptions", () => {
    expectTypeOf<TermAssumption["code"]>().toEqualTypeOf<
      | "term.counting-not-stated"
      | "term.weekend-rule-not-stated"
      | "term.notice-day-from-caller"
      | "term.expires-when-last-day-ends"
      | "term.number-of-extensions-not-stated"
      | "term.extended-again-unless-notice"
      | "term.interpreted"
      | "term.not-known-to-the-day"
    >();
  });

  it("of failures", () => {
    expectTypeOf<TermFailure["code"]>().toEqualTypeOf<
      | "term.last-day-missing"
      | "term.not-open"
      | "term.no-latest-day"
      | "term.no-automatic-extension"
      | "term.notice-longer-than-term"
      | "term.notice-before-start"
      | "term.notice-after-end"
      | "term.counting-decides"
      | "term.before-expiry-ends-nothing"
      | "term.beyond-first-extension"
      | "term.no-extension-clause"
      | "term.extension-excluded"
      | "term.option-without-terms"
      | "term.extended-unless-notice"
      | "term.extension-of-no-length"
      | "term.beyond-2199"
      | "calendar.holidays-not-known"
    >();
  });

  it("of outcomes", () => {
    expectTypeOf<NoticeEffect["outcome"]>().toEqualTypeOf<
      "ends-early" | "changes-nothing" | "prevents-extension" | "comes-too-late" | "ends-open-term"
    >();
  });

  it("and each code has inputs and an output of its own", () => {
    expectTypeOf<Extract<TermStep, { code: "term.extension" }>["inputs"]>().toEqualTypeOf<{
      readonly lastDay: CalendarDate;
      readonly length: TimeSpan;
      readonly count: number;
    }>();
    expectTypeOf<Extract<TermStep, { code: "term.notice-runs-out" }>["output"]>().toEqualTypeOf<CalendarDate>();
  });
});

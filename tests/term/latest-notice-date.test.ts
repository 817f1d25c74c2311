import { describe, expect, it } from "vitest";
import { latestNoticeDate } from "../../src/term/latest-notice-date.js";
import type { NoticeClause } from "../../src/term/notice-clause.js";
import type { Term } from "../../src/term/term.js";
import { automatic, day, id, noticeOf, spanOf, termOf } from "./written.js";

const threeYears: Term = { period: termOf("2019-01-01–2021-12-31") };
const nineMonths = noticeOf("9 months");
const preventing = noticeOf("3 months", { effect: "prevents-extension", convention: "before-expiry" });

const codes = (answer: ReturnType<typeof latestNoticeDate>): readonly string[] =>
  answer.ok ? answer.assumptions.map(({ code }) => code) : [];

describe("agreement 000: nine months' notice, a term to 2021-12-31 that is not extended by itself", () => {
  const agreement: Term = {
    period: termOf("2019-01-01–2021-12-31"),
    extension: { kind: "by-agreement", length: spanOf("36 months"), form: "in-writing" },
    section: id("term-section"),
  };
  const clause = noticeOf("9 months", {
    section: id("notice-section"),
    interpretations: [{ field: "convention", note: "Källan säger bara nio månader." }],
  });

  it("has an answer of three parts, by both ways of counting", () => {
    expect(latestNoticeDate(agreement, clause)).toMatchObject({
      ok: true,
      value: {
        effect: "ends-early",
        endsWithoutNotice: "2021-12-31",
        withinTerm: "2021-03-31",
        latest: "2021-03-30",
        readings: [
          { counting: "forward", withinTerm: "2021-03-31", shortens: "2021-03-30" },
          { counting: "backward", withinTerm: "2021-03-31", shortens: "2021-03-30" },
        ],
      },
    });
  });

  it("explains each part", () => {
    const statute = { kind: "statute", sfs: "1930:173", paragraph: "1 §", byAnalogy: true };
    const section = { kind: "section", section: "notice-section" };
    const counted = (bound: string, counting: string) => ({
      bound,
      span: { unit: "months", count: 9 },
      convention: "date-to-date",
      counting,
    });
    const latest = "term.latest-day";
    const shortens = "term.latest-day-that-shortens";
    expect(latestNoticeDate(agreement, clause).steps).toEqual([
      {
        code: "term.ends-without-notice",
        inputs: { from: "2019-01-01" },
        output: "2021-12-31",
        basis: { kind: "section", section: "term-section" },
      },
      { code: latest, inputs: counted("2021-12-31", "forward"), output: "2021-03-31", basis: statute },
      { code: shortens, inputs: counted("2021-12-30", "forward"), output: "2021-03-30", basis: statute },
      { code: latest, inputs: counted("2021-12-31", "backward"), output: "2021-03-31", basis: section },
      { code: shortens, inputs: counted("2021-12-30", "backward"), output: "2021-03-30", basis: section },
    ]);
  });

  it("says what was taken for granted: the counting, the reading of the clause, the weekends", () => {
    const answer = latestNoticeDate(agreement, clause);
    expect(answer.ok && answer.assumptions).toEqual([
      {
        code: "term.counting-not-stated",
        params: { forward: "2021-03-30", backward: "2021-03-30" },
        basis: { kind: "interpretation" },
      },
      {
        code: "term.interpreted",
        params: { field: "convention", note: "Källan säger bara nio månader." },
        basis: { kind: "interpretation", note: "Källan säger bara nio månader." },
      },
      {
        code: "term.weekend-rule-not-stated",
        params: {},
        basis: { kind: "statute", sfs: "1930:173", paragraph: "2 §", byAnalogy: true },
      },
    ]);
  });
});

describe("the ways of counting", () => {
  const term: Term = { period: termOf("2023-07-01–2026-06-30"), extension: automatic("12 months", 1) };

  it("gives both days of a clause that names no counting, and the earlier as the safe one", () => {
    expect(latestNoticeDate(term, preventing)).toMatchObject({
      value: {
        effect: "prevents-extension",
        endsWithoutNotice: "2027-06-30",
        latest: "2026-03-30",
        withinTerm: "2026-03-30",
        readings: [
          { counting: "forward", withinTerm: "2026-03-31" },
          { counting: "backward", withinTerm: "2026-03-30" },
        ],
      },
      assumptions: [
        { code: "term.counting-not-stated", params: { forward: "2026-03-31", backward: "2026-03-30" } },
        { code: "term.weekend-rule-not-stated" },
      ],
    });
  });

  it.each([
    ["forward", "2026-03-31"],
    ["backward", "2026-03-30"],
  ] as const)("gives the day of the counting that is named: %s, %s", (counting, latest) => {
    const answer = latestNoticeDate(term, { ...preventing, counting, lastDay: "unadjusted" });
    expect(answer).toMatchObject({ value: { latest, readings: [{ counting, withinTerm: latest }] }, assumptions: [] });
    expect(answer.ok && answer.value.readings[0]).not.toHaveProperty("shortens");
  });

  it("has nothing to say of the counting where full calendar months leave one reading", () => {
    const answer = latestNoticeDate(term, { ...preventing, convention: "full-calendar-months" });
    expect(answer).toMatchObject({ value: { latest: "2026-03-31", readings: [{ counting: "forward" }] } });
    expect(codes(answer)).toEqual(["term.weekend-rule-not-stated"]);
  });
});

describe("what is taken for granted", () => {
  const stated = noticeOf("9 months", { counting: "forward", lastDay: "unadjusted" });
  const prevents = { ...stated, effect: "prevents-extension", convention: "before-expiry" } as const;

  it.each([
    ["nothing, where the clause says all", threeYears, stated, []],
    ["nothing, where the clause moves the day", threeYears, { ...stated, lastDay: "following" }, []],
    [
      "that weekends move nothing, where the clause does not say",
      threeYears,
      noticeOf("9 months", { counting: "forward" }),
      ["term.weekend-rule-not-stated"],
    ],
    [
      "days that are known to the month",
      { period: { ...threeYears.period, precision: "month" } },
      stated,
      ["term.not-known-to-the-day"],
    ],
    ["nothing, where days are known to the day", { period: { ...threeYears.period, precision: "day" } }, stated, []],
    ["one extension, where there is one", { ...threeYears, extension: automatic("12 months", 1) }, prevents, []],
    [
      "the first of two extensions",
      { ...threeYears, extension: automatic("12 months", 2) },
      prevents,
      ["term.extended-again-unless-notice"],
    ],
    [
      "the first extension, where it is not said how many",
      { ...threeYears, extension: automatic("12 months") },
      prevents,
      ["term.extended-again-unless-notice", "term.number-of-extensions-not-stated"],
    ],
  ] satisfies [string, Term, NoticeClause, string[]][])("%s", (_, term, clause, expected) => {
    expect(codes(latestNoticeDate(term, clause))).toEqual(expected);
  });
});

describe("a last day that is a Saturday", () => {
  const noSection = noticeOf("6 months", { counting: "forward", lastDay: "following" });
  const clause: NoticeClause = { ...noSection, section: id("notice-section") };
  const term: Term = { period: { through: day("2026-12-07") } };
  const shortens = { code: "term.latest-day-that-shortens", output: "2026-06-06" };

  it("is moved in a step of its own, on the basis of the clause; what has run out by the last day is not", () => {
    expect(latestNoticeDate(term, clause)).toMatchObject({
      value: { latest: "2026-06-08", withinTerm: "2026-06-08", readings: [{ shortens: "2026-06-08" }] },
      steps: [
        { code: "term.ends-without-notice" },
        { code: "term.latest-day", output: "2026-06-07" },
        shortens,
        {
          code: "calendar.days-off-passed",
          inputs: { from: "2026-06-06", passed: [{ key: "national-day" }, { key: "sunday", day: "2026-06-07" }] },
          output: "2026-06-08",
          basis: { kind: "section", section: "notice-section" },
        },
      ],
    });
    expect(latestNoticeDate(term, { ...clause, lastDay: "preceding" })).toMatchObject({
      value: { latest: "2026-06-05", withinTerm: "2026-06-07" },
    });
  });

  it("is moved on the basis of the statute, by analogy, where the document names no section", () => {
    expect(latestNoticeDate(term, noSection).steps.at(-1)).toMatchObject({
      code: "calendar.days-off-passed",
      basis: { kind: "statute", sfs: "1930:173", paragraph: "2 §", byAnalogy: true },
    });
  });

  it("is moved by each way of counting, and the earlier day is the safe one", () => {
    const yearly: Term = { period: termOf("2021-07-01–2022-06-30"), extension: automatic("12 months", 1) };
    const sixMonths = { ...preventing, span: spanOf("6 months"), lastDay: "following" } as const;
    expect(latestNoticeDate(yearly, sixMonths)).toMatchObject({
      value: { latest: "2021-12-30", readings: [{ withinTerm: "2022-01-03" }, { withinTerm: "2021-12-30" }] },
      assumptions: [{ code: "term.counting-not-stated", params: { forward: "2022-01-03", backward: "2021-12-30" } }],
    });
  });

  it("is no day of the term where it is moved to a day before the first", () => {
    const from = day("2026-06-06");
    expect(latestNoticeDate({ period: { ...term.period, from } }, { ...clause, lastDay: "preceding" })).toMatchObject({
      failure: { code: "term.notice-longer-than-term" },
    });
  });

  it.each([
    ["before the statute on holidays", "1986-12-07", "following", "1986-06-06"],
    ["where it would be moved to a year before it", "1990-07-02", "preceding", "1990-01-01"],
  ] as const)("is not known %s", (_, through, lastDay, counted) => {
    const answer = latestNoticeDate({ period: { through: day(through) } }, { ...clause, lastDay });
    expect(answer).toMatchObject({
      ok: false,
      failure: { code: "calendar.holidays-not-known", params: { day: counted } },
      steps: [{ code: "term.ends-without-notice" }, { code: "term.latest-day" }, { ...shortens, output: counted }],
    });
  });
});

describe("an early exit from a term that extends itself", () => {
  const term: Term = { period: termOf("2023-07-01–2026-06-30"), extension: automatic("12 months", 1) };

  it("is watched until the last day that spares the extension; no day shortens the term without sparing it", () => {
    const answer = latestNoticeDate(term, noticeOf("3 months", { counting: "forward" }));
    expect(answer).toMatchObject({
      value: { effect: "ends-early", endsWithoutNotice: "2027-06-30", latest: "2026-03-31", withinTerm: "2026-03-31" },
      steps: [{ code: "term.extension" }, { code: "term.latest-day" }],
    });
    expect(answer.ok && answer.value.readings).toEqual([{ counting: "forward", withinTerm: "2026-03-31" }]);
  });

  it("is as from any other term where it is extended at most no times", () => {
    const never: Term = { ...term, extension: automatic("12 months", 0) };
    expect(latestNoticeDate(never, noticeOf("3 months", { counting: "forward" }))).toMatchObject({
      value: { endsWithoutNotice: "2026-06-30", latest: "2026-03-29", withinTerm: "2026-03-31" },
    });
  });
});

describe("a term without a last day for notice", () => {
  const open: Term = { period: { missing: { through: { why: "open" } } } };
  const unknown: Term = { period: { missing: { through: { why: "unknown" } } } };
  const ofOpenTerm = noticeOf("3 months", { effect: "ends-open-term" });
  const byAgreement: Term = { ...threeYears, extension: { kind: "by-agreement", length: spanOf("12 months") } };

  it.each([
    ["any day serves", open, ofOpenTerm, "term.no-latest-day", {}],
    ["the term is not open", threeYears, ofOpenTerm, "term.not-open", { through: "2021-12-31" }],
    ["whether it is open is not known", unknown, ofOpenTerm, "term.last-day-missing", { why: "unknown" }],
    ["its end is not known", unknown, nineMonths, "term.last-day-missing", { why: "unknown" }],
    ["it has no end", open, nineMonths, "term.last-day-missing", { why: "open" }],
    ["its end is not given", { period: {} }, preventing, "term.last-day-missing", { why: "not-given" }],
    ["nothing is extended", threeYears, preventing, "term.no-automatic-extension", { through: "2021-12-31" }],
    [
      "nothing is extended unless the parties agree",
      byAgreement,
      preventing,
      "term.no-automatic-extension",
      { through: "2021-12-31" },
    ],
    [
      "the extension has no length",
      { ...threeYears, extension: automatic("0 months") },
      preventing,
      "term.extension-of-no-length",
      {},
    ],
    [
      "the extension leaves the calendar",
      { period: termOf("2190-01-01–2199-06-30"), extension: automatic("12 months") },
      preventing,
      "term.beyond-2199",
      {},
    ],
    [
      "the time of an early exit ends nothing",
      threeYears,
      { ...nineMonths, convention: "before-expiry" },
      "term.before-expiry-ends-nothing",
      {},
    ],
    [
      "an open term has no expiry",
      open,
      { ...ofOpenTerm, convention: "before-expiry" },
      "term.before-expiry-ends-nothing",
      {},
    ],
  ] satisfies [string, Term, NoticeClause, string, object][])("%s", (_, term, clause, code, params) => {
    expect(latestNoticeDate(term, clause)).toMatchObject({ ok: false, failure: { code, params } });
  });

  it.each([
    ["as long as the term", "2019-01-01–2021-12-31", "36 months"],
    ["a day shorter: the first day's notice runs out on the last", "2021-01-01–2021-12-31", "364 days"],
    ["longer than the years counted in", "2019-01-01–2021-12-31", "12000 months"],
    ["of nothing, of a term that ends before it begins", "2021-01-01–2020-12-31", "0 days"],
    ["of nothing, of a term on the first day there is", "1900-01-01–1900-01-01", "0 days"],
  ] as const)("has no day early enough for a time %s", (_, period, time) => {
    expect(latestNoticeDate({ period: termOf(period) }, noticeOf(time))).toMatchObject({
      failure: { code: "term.notice-longer-than-term", params: { span: spanOf(time) } },
    });
  });

  it("has one day early enough for a time two days shorter than the term", () => {
    const year: Term = { period: termOf("2021-01-01–2021-12-31") };
    expect(latestNoticeDate(year, noticeOf("363 days"))).toMatchObject({ value: { latest: "2021-01-01" } });
  });

  it("does not call the time longer than a term whose first day is missing", () => {
    const noFirstDay: Term = { period: { through: day("2021-12-31") } };
    expect(latestNoticeDate(noFirstDay, noticeOf("36 months"))).toMatchObject({ value: { latest: "2018-12-30" } });
    expect(latestNoticeDate(noFirstDay, noticeOf("12000 months")).ok).toBe(false);
  });
});

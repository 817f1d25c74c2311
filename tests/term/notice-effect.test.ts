import { describe, expect, it } from "vitest";
import type { DayAdjustment } from "../../src/calendar/day-adjustment.js";
import type { NoticeClause } from "../../src/term/notice-clause.js";
import { noticeEffect } from "../../src/term/notice-effect.js";
import type { Term } from "../../src/term/term.js";
import { automatic, day, id, noticeOf, spanOf, termOf } from "./written.js";

const threeYears: Term = { period: termOf("2019-01-01–2021-12-31") };
const untilFurtherNotice: Term = { period: { from: day("2019-01-01"), missing: { through: { why: "open" } } } };
const ninetyDays = noticeOf("90 days");
const nineMonths = noticeOf("9 months");

const effectOf = (term: Term, clause: NoticeClause, given: string) => noticeEffect(term, { clause, given: day(given) });

describe("a notice that ends a fixed term early", () => {
  it.each([
    ["nine months, long before the end", "2020-01-15", "ends-early", "2020-10-15", "2020-10-15"],
    ["nine months to a day that February lacks", "2020-05-31", "ends-early", "2021-02-28", "2021-02-28"],
    ["the last day that shortens", "2021-03-30", "ends-early", "2021-12-30", "2021-12-30"],
    ["runs out on the last day: it ends then anyway", "2021-03-31", "changes-nothing", "2021-12-31", "2021-12-31"],
    ["runs out after it: it ends before that anyway", "2021-04-01", "changes-nothing", "2021-12-31", "2022-01-01"],
    ["given on the last day", "2021-12-31", "changes-nothing", "2021-12-31", "2022-09-30"],
    ["given before the term begins, runs out within it", "2018-12-01", "ends-early", "2019-09-01", "2019-09-01"],
    ["given before the term begins, runs out on its first day", "2018-04-01", "ends-early", "2019-01-01", "2019-01-01"],
  ] as const)("%s: given %s, %s, last day %s", (_, given, outcome, lastDay, runsOut) => {
    expect(effectOf(threeYears, nineMonths, given)).toMatchObject({
      ok: true,
      value: { outcome, lastDay, runsOut, endsWithoutNotice: "2021-12-31" },
    });
  });

  it("takes effect at once where there is no notice time, and on the last day changes nothing", () => {
    const atOnce = noticeOf("0 days");
    expect(effectOf(threeYears, atOnce, "2020-06-10")).toMatchObject({
      value: { outcome: "ends-early", lastDay: "2020-06-10" },
    });
    expect(effectOf(threeYears, atOnce, "2021-12-31")).toMatchObject({
      value: { outcome: "changes-nothing", lastDay: "2021-12-31" },
    });
  });

  it("explains itself: when it would end, when the time runs out, what follows", () => {
    const clause = noticeOf("9 months", { section: id("notice-section"), counting: "forward" });
    const term: Term = { ...threeYears, section: id("term-section") };
    const statute = { kind: "statute", sfs: "1930:173", paragraph: "1 §", byAnalogy: true };
    expect(effectOf(term, clause, "2021-03-31")).toEqual({
      ok: true,
      value: {
        outcome: "changes-nothing",
        lastDay: "2021-12-31",
        runsOut: "2021-12-31",
        endsWithoutNotice: "2021-12-31",
      },
      steps: [
        {
          code: "term.ends-without-notice",
          inputs: { from: "2019-01-01" },
          output: "2021-12-31",
          basis: { kind: "section", section: "term-section" },
        },
        {
          code: "term.notice-runs-out",
          inputs: { given: "2021-03-31", span: spanOf("9 months"), convention: "date-to-date", counting: "forward" },
          output: "2021-12-31",
          basis: statute,
        },
        {
          code: "term.notice-changes-nothing",
          inputs: { runsOut: "2021-12-31", through: "2021-12-31" },
          output: "2021-12-31",
          basis: { kind: "section", section: "notice-section" },
        },
      ],
      assumptions: [
        {
          code: "term.notice-day-from-caller",
          params: { given: "2021-03-31" },
          basis: { kind: "interpretation" },
        },
      ],
    });
  });

  it.each([
    ["months from day to day", "9 months", {}, "statute"],
    ["counted backward, as the clause says", "9 months", { counting: "backward" }, "section"],
    ["full calendar months, as the clause says", "9 months", { convention: "full-calendar-months" }, "section"],
    ["days, of which the statute says nothing", "90 days", {}, "section"],
  ] as const)("rests on the statute only for %s", (_, time, rest, kind) => {
    const answer = effectOf(threeYears, noticeOf(time, { ...rest, section: id("notice-section") }), "2020-01-31");
    expect(answer.steps.find(({ code }) => code === "term.notice-runs-out")?.basis.kind).toBe(kind);
  });

  it.each([
    ["not stated", {}, [["2021-02-28", "2021-03-01"]]],
    ["stated", { counting: "forward" }, []],
    ["without meaning", { convention: "full-calendar-months" }, []],
  ] as const)("says both days where the counting is left open (%s)", (_, rest, days) => {
    const answer = effectOf(threeYears, noticeOf("9 months", rest), "2020-05-31");
    const said = answer.ok ? answer.assumptions : [];
    expect(
      said.flatMap((one) =>
        one.code === "term.counting-not-stated" ? [[one.params.forward, one.params.backward]] : [],
      ),
    ).toEqual(days);
  });

  it("says what the document has read into the clause, and how roughly the term is known", () => {
    const clause = noticeOf("9 months", {
      counting: "forward",
      interpretations: [{ field: "convention", note: "Källan säger bara nio månader." }],
    });
    const term: Term = { period: { ...threeYears.period, precision: "month" } };
    expect(effectOf(term, clause, "2020-01-15")).toMatchObject({
      assumptions: [
        { code: "term.notice-day-from-caller" },
        { code: "term.not-known-to-the-day", params: { precision: "month" } },
        { code: "term.interpreted", params: { field: "convention", note: "Källan säger bara nio månader." } },
      ],
    });
  });
});

describe("a notice that ends early a term which extends itself", () => {
  const everyYear: Term = { ...threeYears, extension: automatic("12 months", 1) };

  it.each([
    ["within the term", "2021-03-30", "ends-early", "2021-12-30"],
    ["on its last day: it is not extended", "2021-03-31", "ends-early", "2021-12-31"],
    ["within the extension", "2021-04-01", "ends-early", "2022-01-01"],
    ["on the day before the extension ends", "2022-03-30", "ends-early", "2022-12-30"],
    ["on the last day of the extension", "2022-03-31", "changes-nothing", "2022-12-31"],
    ["after the extension", "2022-12-31", "changes-nothing", "2022-12-31"],
  ] as const)("and runs out %s: given %s, %s, last day %s", (_, given, outcome, lastDay) => {
    expect(effectOf(everyYear, nineMonths, given)).toMatchObject({
      ok: true,
      value: { outcome, lastDay, endsWithoutNotice: "2022-12-31" },
    });
  });

  it("has another time once the term has been extended", () => {
    const clause = noticeOf("9 months", { spanAfterExtension: spanOf("3 months") });
    expect(effectOf(everyYear, clause, "2021-12-31")).toMatchObject({ value: { runsOut: "2022-09-30" } });
    expect(effectOf(everyYear, clause, "2022-01-01")).toMatchObject({ value: { runsOut: "2022-04-01" } });
  });

  it.each([
    ["any number of times", { kind: "unlimited" }],
    ["twice", { kind: "at-most", count: 2 }],
    ["not stated how many times", undefined],
  ] as const)("is not followed into a second extension (%s)", (_, times) => {
    const extension = { kind: "automatic", length: spanOf("12 months"), ...(times && { times }) } as const;
    const term: Term = { ...threeYears, extension };
    expect(effectOf(term, nineMonths, "2022-03-30")).toMatchObject({
      value: { outcome: "ends-early", lastDay: "2022-12-30" },
      assumptions: expect.arrayContaining([
        expect.objectContaining({ code: "term.extended-again-unless-notice", params: { through: "2022-12-31" } }),
      ]),
    });
    for (const [given, runsOut] of [
      ["2022-03-31", "2022-12-31"],
      ["2023-01-01", "2023-10-01"],
    ] as const) {
      expect(effectOf(term, nineMonths, given)).toMatchObject({
        failure: { code: "term.beyond-first-extension", params: { runsOut, through: "2022-12-31" } },
      });
    }
  });
});

describe("a notice that prevents an automatic extension", () => {
  const term: Term = { period: termOf("2023-07-01–2026-06-30"), extension: automatic("12 months", 1) };
  const clauseCounted = (counting?: "forward" | "backward") =>
    noticeOf("3 months", {
      effect: "prevents-extension",
      convention: "before-expiry",
      ...(counting === undefined ? {} : { counting }),
    });

  it.each([
    ["forward", "2026-03-31", "prevents-extension", "2026-06-30"],
    ["forward", "2026-04-01", "comes-too-late", "2027-06-30"],
    ["backward", "2026-03-30", "prevents-extension", "2026-06-30"],
    ["backward", "2026-03-31", "comes-too-late", "2027-06-30"],
    [undefined, "2026-03-30", "prevents-extension", "2026-06-30"],
    [undefined, "2026-04-01", "comes-too-late", "2027-06-30"],
    [undefined, "2026-06-30", "comes-too-late", "2027-06-30"],
    [undefined, "2020-01-01", "prevents-extension", "2026-06-30"],
  ] as const)("counted %s, given %s: %s, last day %s", (counting, given, outcome, lastDay) => {
    expect(effectOf(term, clauseCounted(counting), given)).toMatchObject({
      ok: true,
      value: { outcome, lastDay, endsWithoutNotice: "2027-06-30" },
    });
  });

  it("was in time by one way of counting and not by the other: nothing is concluded", () => {
    expect(effectOf(term, clauseCounted(), "2026-03-31")).toMatchObject({
      ok: false,
      failure: {
        code: "term.counting-decides",
        params: { given: "2026-03-31", forward: "2026-03-31", backward: "2026-03-30" },
      },
    });
  });

  it("explains itself, the last day included", () => {
    const answer = effectOf(term, clauseCounted("forward"), "2026-04-01");
    expect(answer.steps.map(({ code, output }) => [code, output])).toEqual([
      ["term.extension", { from: "2026-07-01", through: "2027-06-30" }],
      ["term.latest-day", "2026-03-31"],
      ["term.notice-too-late", "2027-06-30"],
    ]);
    const inTime = effectOf(term, clauseCounted("forward"), "2026-03-31");
    expect(inTime.steps.at(-1)).toEqual({
      code: "term.notice-in-time",
      inputs: { given: "2026-03-31", latest: "2026-03-31" },
      output: "2026-06-30",
      basis: { kind: "interpretation" },
    });
    expect(inTime).toMatchObject({
      assumptions: [{ code: "term.notice-day-from-caller" }, { code: "term.weekend-rule-not-stated" }],
    });
  });
});

describe("a notice about a last day that its clause moves", () => {
  const shortened: Term = { period: { through: day("2026-12-07") } };
  const extended: Term = { period: { through: day("2026-09-06") }, extension: automatic("12 months", 1) };
  const exit = (time: string, lastDay: DayAdjustment) => noticeOf(time, { counting: "forward", lastDay });

  it.each([
    ["following", "2026-06-05", "ends-early", "2026-12-05", "2026-12-05"],
    ["following", "2026-06-06", "ends-early", "2026-12-06", "2026-12-06"],
    ["following", "2026-06-07", "ends-early", "2026-12-06", "2026-12-06"],
    ["following", "2026-06-08", "ends-early", "2026-12-06", "2026-12-06"],
    ["following", "2026-06-09", "changes-nothing", "2026-12-07", "2026-12-09"],
    ["unadjusted", "2026-06-06", "ends-early", "2026-12-06", "2026-12-06"],
    ["unadjusted", "2026-06-07", "changes-nothing", "2026-12-07", "2026-12-07"],
    ["preceding", "2026-06-05", "ends-early", "2026-12-05", "2026-12-05"],
    ["preceding", "2026-06-06", "changes-nothing", "2026-12-07", "2026-12-07"],
    ["preceding", "2026-06-07", "changes-nothing", "2026-12-07", "2026-12-07"],
  ] as const)("Saturday 2026-06-06, %s: given %s, %s, last day %s", (lastDay, given, outcome, last, runsOut) => {
    expect(effectOf(shortened, exit("6 months", lastDay), given)).toMatchObject({
      ok: true,
      value: { outcome, lastDay: last, runsOut },
    });
  });

  it.each([
    ["following", "2026-06-08", "2026-09-06"],
    ["following", "2026-06-09", "2026-09-09"],
    ["preceding", "2026-06-05", "2026-09-05"],
    ["preceding", "2026-06-06", "2026-09-07"],
  ] as const)("the extension is spared or not, %s: given %s, last day %s", (lastDay, given, last) => {
    expect(effectOf(extended, exit("3 months", lastDay), given)).toMatchObject({
      value: { outcome: "ends-early", lastDay: last },
    });
  });

  it.each([
    ["following", "2026-06-08", "prevents-extension"],
    ["following", "2026-06-09", "comes-too-late"],
    ["preceding", "2026-06-05", "prevents-extension"],
    ["preceding", "2026-06-06", "comes-too-late"],
  ] as const)("the extension is prevented or not, %s: given %s, %s", (lastDay, given, outcome) => {
    const clause = { ...exit("3 months", lastDay), effect: "prevents-extension" } as const;
    expect(effectOf(extended, clause, given)).toMatchObject({ value: { outcome } });
  });

  it("says on which day it counts as given, and why", () => {
    const clause = { ...exit("6 months", "following"), section: id("notice-section") };
    const { steps } = effectOf(shortened, clause, "2026-06-08");
    expect(steps.map(({ code, output }) => [code, output])).toEqual([
      ["term.ends-without-notice", "2026-12-07"],
      ["term.latest-day", "2026-06-07"],
      ["term.latest-day-that-shortens", "2026-06-06"],
      ["calendar.days-off-passed", "2026-06-08"],
      ["term.notice-counts-as-given", "2026-06-06"],
      ["term.notice-runs-out", "2026-12-06"],
      ["term.notice-shortens", "2026-12-06"],
    ]);
    expect(steps).toContainEqual({
      code: "term.notice-counts-as-given",
      inputs: { given: "2026-06-08", counted: "2026-06-06", latest: "2026-06-08" },
      output: "2026-06-06",
      basis: { kind: "section", section: "notice-section" },
    });
  });

  it("does not move the end of the notice period, nor anything where a term has no end", () => {
    const clause = { ...exit("3 months", "following"), effect: "ends-open-term" } as const;
    expect(effectOf(untilFurtherNotice, clause, "2026-03-06")).toMatchObject({ value: { lastDay: "2026-06-06" } });
    expect(effectOf(shortened, exit("3 months", "following"), "2026-03-06")).toMatchObject({
      value: { lastDay: "2026-06-06" },
    });
  });

  it("has no last day that could be moved where the time is longer than the years counted in", () => {
    expect(
      effectOf({ period: { through: day("2026-12-07") } }, exit("1600 months", "following"), "2026-01-01"),
    ).toEqual(effectOf({ period: { through: day("2026-12-07") } }, exit("1600 months", "unadjusted"), "2026-01-01"));
  });
});

describe("a notice that ends an open term", () => {
  it.each([
    ["from day to day", "3 months", {}, "2026-04-15", "2026-07-15"],
    ["to the end of a month", "3 months", { convention: "full-calendar-months" }, "2026-04-15", "2026-07-31"],
    ["in days", "30 days", {}, "2026-01-31", "2026-03-02"],
    ["at once", "0 days", {}, "2026-01-31", "2026-01-31"],
  ] as const)("%s, %s", (_, time, rest, given, lastDay) => {
    const clause = noticeOf(time, { ...rest, effect: "ends-open-term" });
    expect(effectOf(untilFurtherNotice, clause, given)).toMatchObject({
      ok: true,
      value: { outcome: "ends-open-term", lastDay, runsOut: lastDay },
      steps: [{ code: "term.notice-runs-out", output: lastDay }],
    });
    expect(effectOf(untilFurtherNotice, clause, given)).not.toHaveProperty("value.endsWithoutNotice");
  });
});

describe("a notice of which nothing can be said", () => {
  const noLastDay: Term = { period: { from: day("2019-01-01") } };
  const unknownEnd: Term = { period: { from: day("2019-01-01"), missing: { through: { why: "unknown" } } } };
  const ofOpenTerm = noticeOf("3 months", { effect: "ends-open-term" });
  const preventing = noticeOf("3 months", { effect: "prevents-extension", convention: "before-expiry" });
  const given = "2020-06-01";

  it.each([
    ["the last day is not given", noLastDay, nineMonths, given, "term.last-day-missing", { why: "not-given" }],
    ["the last day is not known", unknownEnd, nineMonths, given, "term.last-day-missing", { why: "unknown" }],
    ["there is no term to shorten", untilFurtherNotice, nineMonths, given, "term.last-day-missing", { why: "open" }],
    ["no extension without a last day", unknownEnd, preventing, given, "term.last-day-missing", { why: "unknown" }],
    ["whether it is open is not known", unknownEnd, ofOpenTerm, given, "term.last-day-missing", { why: "unknown" }],
    ["whether it is open is not said", noLastDay, ofOpenTerm, given, "term.last-day-missing", { why: "not-given" }],
    ["the term is not open", threeYears, ofOpenTerm, given, "term.not-open", { through: "2021-12-31" }],
    [
      "the term was over",
      threeYears,
      nineMonths,
      "2022-01-01",
      "term.notice-after-end",
      { given: "2022-01-01", through: "2021-12-31" },
    ],
    [
      "the extension was over too",
      { ...threeYears, extension: automatic("12 months", 1) },
      nineMonths,
      "2023-01-01",
      "term.notice-after-end",
      { given: "2023-01-01", through: "2022-12-31" },
    ],
    [
      "the extension it should prevent had begun",
      { ...threeYears, extension: automatic("12 months") },
      preventing,
      "2022-01-01",
      "term.notice-after-end",
      { given: "2022-01-01", through: "2021-12-31" },
    ],
    [
      "it runs out before the first day",
      threeYears,
      ninetyDays,
      "2018-10-02",
      "term.notice-before-start",
      { runsOut: "2018-12-31", from: "2019-01-01" },
    ],
    [
      "an open term had not begun when it ran out",
      untilFurtherNotice,
      noticeOf("1 month", { effect: "ends-open-term" }),
      "2018-11-30",
      "term.notice-before-start",
      { runsOut: "2018-12-30", from: "2019-01-01" },
    ],
    [
      "nothing is extended by itself",
      threeYears,
      preventing,
      given,
      "term.no-automatic-extension",
      { through: "2021-12-31" },
    ],
    [
      "it is extended at most no times",
      { ...threeYears, extension: automatic("12 months", 0) },
      preventing,
      given,
      "term.no-automatic-extension",
      { through: "2021-12-31" },
    ],
    [
      "no day of the term is early enough",
      { ...threeYears, extension: automatic("12 months") },
      { ...preventing, span: spanOf("36 months") },
      given,
      "term.notice-longer-than-term",
      { span: { unit: "months", count: 36 } },
    ],
    [
      "the extension has no length",
      { ...threeYears, extension: automatic("0 days") },
      nineMonths,
      given,
      "term.extension-of-no-length",
      {},
    ],
    [
      "the time of an early exit ends nothing",
      threeYears,
      noticeOf("3 months", { convention: "before-expiry" }),
      given,
      "term.before-expiry-ends-nothing",
      {},
    ],
    [
      "an open term has no expiry to count to",
      untilFurtherNotice,
      { ...ofOpenTerm, convention: "before-expiry" },
      given,
      "term.before-expiry-ends-nothing",
      {},
    ],
    [
      "whether the last day is a holiday is not known",
      { period: { through: day("1986-12-07") } },
      noticeOf("6 months", { lastDay: "following" }),
      "1986-03-01",
      "calendar.holidays-not-known",
      { day: "1986-06-06" },
    ],
    ["the time leaves the calendar", untilFurtherNotice, ofOpenTerm, "2199-12-01", "term.beyond-2199", {}],
    [
      "the time of an early exit leaves the calendar",
      { period: termOf("2190-01-01–2199-12-31") },
      nineMonths,
      "2199-12-01",
      "term.beyond-2199",
      {},
    ],
  ] satisfies [string, Term, NoticeClause, string, string, object][])("%s", (_, term, clause, on, code, params) => {
    expect(effectOf(term, clause, on)).toMatchObject({ ok: false, failure: { code, params } });
  });

  it("still shows the steps that could be taken", () => {
    expect(effectOf(threeYears, ninetyDays, "2018-10-02").steps.map(({ code }) => code)).toEqual([
      "term.ends-without-notice",
    ]);
  });
});

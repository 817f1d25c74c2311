import { describe, expect, it } from "vitest";
import type { AgreementInput } from "../../../src/agreement/agreement.js";
import { watchDates } from "../../../src/oversight/watch/watch-dates.js";
import { agreementWith, assumed, between, undated, watched } from "../agreement-with.js";

type Written = AgreementInput["term"];

const YEARS = between("2024-01-01–2026-12-31");
const EVER = between("1990-01-01–2199-12-31");
const ENDS = "term-ends term-extends-itself";

const months = (count: number) => ({ unit: "months", count }) as const;

/** A term of 2024–2026 unless the days are given. */
const term = (more: Partial<Written> = {}, days = "2024-01-01–2026-12-31"): Pick<AgreementInput, "term"> => {
  const [from = "", through = ""] = days.split("–");
  return { term: { period: { from, through }, ...more } };
};

const notice = (count: number, more: object = {}): NonNullable<Written["notice"]>[number] => ({
  id: "notice",
  effect: "ends-early",
  span: months(count),
  convention: "date-to-date",
  counting: "forward",
  ...more,
});

const OPEN = { term: { period: { from: "2024-01-01", missing: { through: { why: "open" } } } } } as const;

const extendedThrough = (through: string) => ({ kind: "extended", through }) as const;

describe("the first and the last day", () => {
  it.each([
    ["extended", { kind: "extended", day: "2026-10-01", through: "2027-06-30" }, "2027-06-30"],
    [
      "ended for breach",
      { kind: "termination-for-breach-declared", party: "civil-party", day: "2025-03-01" },
      "2025-03-01",
    ],
    [
      "replaced",
      { kind: "replaced", day: "2025-07-01", successor: { relation: "successor", title: "Ny överenskommelse" } },
      "2025-06-30",
    ],
  ] as const)("%s: the last day follows the event, its key stays", (_what, event, lastDay) => {
    const agreement = agreementWith({ events: [event] });
    const answer = watchDates(agreement, EVER);
    expect(watched(agreement, EVER)).toEqual(["2024-01-01 watch.term-begins", `${lastDay} watch.term-ends`]);
    expect(answer.value.map(({ params }) => params)).toEqual([{}, { written: "2026-12-31" }]);
    expect(answer.steps).toMatchObject([{ code: "status.last-day-moved", output: lastDay }]);
  });

  it.each([
    ["until further notice", { from: "2024-01-01", missing: { through: { why: "open" } } }, ["watch.term-ends: open"]],
    [
      "first day unknown",
      { through: "2026-12-31", missing: { from: { why: "unknown" } } },
      ["watch.term-begins: unknown"],
    ],
    ["neither given", {}, ["watch.term-begins: not-given", "watch.term-ends: not-given"]],
  ] as const)("%s: says what has no day", (_what, period, expected) => {
    expect(undated(agreementWith({ term: { period } }), YEARS)).toEqual(expected);
  });

  it("say which event could not be counted", () => {
    const events = [{ kind: "notice-given", party: "civil-party" }] as const;
    expect(assumed(agreementWith({ events }), YEARS)).toEqual(["status.notice-not-counted"]);
  });
});

describe("the last day for notice", () => {
  const dayOf = (clause: ReturnType<typeof notice>, more: Partial<AgreementInput> = {}) =>
    watched(agreementWith({ ...term({ notice: [clause] }), ...more }), EVER, "notice-last-day").map((line) =>
      line.replace(" watch.notice-last-day/notice", ""),
    );

  it("stands for each clause, with the parties that may use it", () => {
    const clauses = [
      notice(3, { id: "for-all" }),
      notice(6, { id: "for-the-municipality", parties: ["public-party"] }),
      notice(9, { id: "for-the-association", parties: ["civil-party"], section: "notice-section" }),
    ];
    const dates = watchDates(agreementWith(term({ notice: clauses })), YEARS).value;
    const facts = { effect: "ends-early", endsWithoutNotice: "2026-12-31" };
    expect(dates.filter(({ code }) => code === "watch.notice-last-day")).toMatchObject([
      {
        day: "2026-03-30",
        params: { ...facts, clause: "for-the-association", withinTerm: "2026-03-31" },
        parties: ["civil-party"],
        basis: { kind: "section", section: "notice-section" },
      },
      {
        day: "2026-06-30",
        params: { ...facts, clause: "for-the-municipality", withinTerm: "2026-06-30" },
        parties: ["public-party"],
        basis: { kind: "interpretation" },
      },
      {
        day: "2026-09-30",
        params: { ...facts, clause: "for-all", withinTerm: "2026-09-30" },
        parties: ["public-party", "civil-party"],
      },
    ]);
  });

  it.each([
    ["stays", "unadjusted", "2024-06-29"],
    ["is moved back", "preceding", "2024-06-28"],
    ["is moved on", "following", "2024-07-01"],
  ] as const)("on a Saturday %s by a clause that says %s", (_what, lastDay, expected) => {
    const clause = notice(6, { lastDay });
    expect(dayOf(clause, term({ notice: [clause] }, "2024-01-01–2024-12-30"))).toEqual([expected]);
  });

  it("says that a weekend rule is not stated; has no day where there is one and the holidays are not known", () => {
    const codes = (clause: ReturnType<typeof notice>, days: string) =>
      assumed(agreementWith(term({ notice: [clause] }, days)), between(days));
    expect(codes(notice(6), "2024-01-01–2024-12-30")).toEqual(["term.weekend-rule-not-stated"]);
    expect(codes(notice(6, { lastDay: "preceding" }), "2024-01-01–2024-12-30")).toEqual([]);
    const clause = notice(6, { lastDay: "preceding" });
    const early = "1984-01-01–1984-12-30";
    expect(undated(agreementWith(term({ notice: [clause] }, early)), between(early))).toContain(
      "watch.notice-last-day notice: calendar.holidays-not-known",
    );
  });

  it.each([
    ["before the term begins", notice(40), term(), "term.notice-longer-than-term"],
    ["for an open term", notice(3, { effect: "ends-open-term" }), OPEN, "term.no-latest-day"],
    ["to end early what has no end", notice(3), OPEN, "term.last-day-missing"],
    [
      "to prevent what does not come",
      notice(3, { effect: "prevents-extension" }),
      term(),
      "term.no-automatic-extension",
    ],
  ] as const)("%s: is named as having no day", (_what, clause, { term: written }, why) => {
    const agreement = agreementWith({ term: { ...written, notice: [clause] } });
    expect(undated(agreement, YEARS)).toContain(`watch.notice-last-day notice: ${why}`);
  });

  it("follows the events", () => {
    expect(dayOf(notice(3), { events: [extendedThrough("2027-12-31")] })).toEqual(["2027-09-30"]);
  });

  it("is no more for a notice that ends an open term, once one was given", () => {
    const clause = notice(3, { effect: "ends-open-term" });
    const events = [{ kind: "notice-given", party: "civil-party", day: "2025-01-15" }] as const;
    const agreement = agreementWith({ term: { ...OPEN.term, notice: [clause] }, events });
    expect(watched(agreement, EVER)).toEqual(["2024-01-01 watch.term-begins", "2025-04-15 watch.term-ends"]);
    expect(undated(agreement, EVER)).toEqual([]);
  });

  it.each([
    ["shorter once extended", { span: 6, after: 3 }, "2028-12-31", ["2028-09-30"]],
    ["longer once extended", { span: 3, after: 6 }, "2028-12-31", ["2028-06-30"]],
    ["so long that it must come before the extension", { span: 1, after: 12 }, "2027-03-31", ["2026-12-31"]],
    ["and so is the first", { span: 4, after: 12 }, "2027-03-31", ["2026-11-30"]],
  ] as const)("%s", (_what, { span, after }, through, expected) => {
    const clause = notice(span, { spanAfterExtension: months(after) });
    expect(dayOf(clause, { events: [extendedThrough(through)] })).toEqual(expected);
  });
});

describe("a term that is extended by itself", () => {
  const prevention = notice(3, { effect: "prevents-extension", convention: "before-expiry", counting: "backward" });
  const yearly = { kind: "automatic", length: months(12), times: { kind: "at-most", count: 2 } } as const;
  const parts = term({ notice: [prevention], extension: yearly }, "2024-01-01–2024-12-31");
  const days = "notice-last-day term-ends term-extends-itself";

  const all = [
    "2024-09-30 watch.notice-last-day/notice/2024-12-31",
    "2024-12-31 watch.term-extends-itself/2024-12-31",
    "2025-09-30 watch.notice-last-day/notice/2025-12-31",
    "2025-12-31 watch.term-extends-itself/2025-12-31",
    "2026-12-31 watch.term-ends",
  ];

  it("is watched at every end that may come, as often as its clause allows", () => {
    expect(watched(agreementWith(parts), EVER, days)).toEqual(all);
    expect(watchDates(agreementWith(parts), EVER).value.map(({ params }) => params)).toContainEqual({
      extension: { from: "2026-01-01", through: "2026-12-31" },
    });
  });

  it("rests on nobody giving notice until then", () => {
    const until = (period: string) =>
      watchDates(agreementWith(parts), between(period)).assumptions.flatMap((each) =>
        each.code === "watch.no-notice-until" ? [each.params.lastDay] : [],
      );
    expect(until("2024-01-01–2024-12-31")).toEqual([]);
    expect(until("2025-01-01–2025-12-31")).toEqual(["2025-12-31"]);
    expect(until("2026-12-31–2026-12-31")).toEqual(["2026-12-31"]);
  });

  it("is watched under the same keys when an extension has been recorded", () => {
    const agreement = agreementWith({ ...parts, events: [extendedThrough("2025-12-31")] });
    expect(watched(agreement, EVER, days)).toEqual(all.slice(2));
  });

  it("is not extended any more when an event has ended it", () => {
    const events = [{ kind: "notice-given", party: "civil-party", day: "2024-09-01" }] as const;
    expect(watched(agreementWith({ ...parts, events }), EVER, days)).toEqual(["2024-12-31 watch.term-ends"]);
  });

  it("does not drift: every extension counts from the first day of the first, also after recorded ones", () => {
    const monthly = { kind: "automatic", length: months(1) } as const;
    const drifting = term({ extension: monthly }, "2023-01-31–2024-01-30");
    const spring = between("2024-01-01–2024-05-31");
    const ends = ["2024-01-30", "2024-02-28", "2024-03-30", "2024-04-29", "2024-05-30"].map(
      (day) => `${day} watch.term-extends-itself/${day}`,
    );
    expect(watched(agreementWith(drifting), spring, ENDS)).toEqual(ends);
    const recorded = agreementWith({ ...drifting, events: [extendedThrough("2024-02-28")] });
    expect(watched(recorded, spring, ENDS)).toEqual(ends.slice(1));
    const otherwise = agreementWith({ ...drifting, events: [extendedThrough("2024-02-15")] });
    expect(watched(otherwise, between("2024-01-01–2024-04-14"), ENDS)).toEqual([
      "2024-02-15 watch.term-extends-itself/2024-02-15",
      "2024-03-15 watch.term-extends-itself/2024-03-15",
    ]);
  });

  it("is looked at far enough ahead for its longest notice", () => {
    const long = notice(30, { effect: "prevents-extension", convention: "before-expiry", counting: "backward" });
    const endless = term(
      { notice: [long], extension: { kind: "automatic", length: months(12) } },
      "2024-01-01–2027-12-31",
    );
    expect(watched(agreementWith(endless), between("2026-01-01–2026-12-31"), "notice-last-day")).toEqual([
      "2026-06-30 watch.notice-last-day/notice/2028-12-31",
    ]);
  });

  it("ends where its extensions have no length", () => {
    const none = term({ extension: { kind: "automatic", length: months(0) } });
    expect(watched(agreementWith(none), EVER, ENDS)).toEqual(["2026-12-31 watch.term-ends"]);
  });
});

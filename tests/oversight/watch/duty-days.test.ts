import { describe, expect, it } from "vitest";
import type { AgreementInput } from "../../../src/agreement/agreement.js";
import { DUTY_KINDS } from "../../../src/follow-up/duty.js";
import { PER_UNITS } from "../../../src/quantity/per.js";
import { watchDates } from "../../../src/oversight/watch/watch-dates.js";
import { agreementWith, assumed, between, undated, watched } from "../agreement-with.js";

type WrittenDuty = NonNullable<AgreementInput["duties"]>[number];

const YEARS = between("2024-01-01–2027-12-31");

const duty = (due: WrittenDuty["due"], more: Partial<WrittenDuty> = {}): WrittenDuty => ({
  id: "report",
  kind: "activity-report",
  text: "Verksamhetsrapport.",
  ...(due === undefined ? {} : { due }),
  ...more,
});

const withDuty = (due: WrittenDuty["due"], more: Partial<AgreementInput> = {}) =>
  agreementWith({ duties: [duty(due)], ...more });

const dutyDates = (agreement: ReturnType<typeof agreementWith>, options = YEARS) =>
  watched(agreement, options, "activity-report-due window-opens");

const termOf = (from: string, through: string) => ({ term: { period: { from, through } } });

describe("a duty with a day", () => {
  it.each(DUTY_KINDS)("of the kind %s has a code of its own", (kind) => {
    const due = { kind: "day", day: "2025-03-31" } as const;
    const agreement = agreementWith({ duties: [duty(due, { kind, section: "follow-up", from: ["civil-party"] })] });
    expect(watchDates(agreement, between("2025-03-31–2025-03-31")).value).toEqual([
      {
        code: `watch.${kind}-due`,
        day: "2025-03-31",
        params: { duty: "report" },
        basis: { kind: "section", section: "follow-up" },
        parties: ["civil-party"],
        remindOn: [],
        key: `iop/watch.${kind}-due/report`,
      },
    ]);
  });
});

describe("a duty within a window", () => {
  it.each([
    [
      { from: "2025-09-01", through: "2025-10-15" },
      ["2025-09-01 watch.window-opens/activity-report/report", "2025-10-15 watch.activity-report-due/report"],
    ],
    [{ from: "2025-09-01", through: "2025-09-01" }, ["2025-09-01 watch.activity-report-due/report"]],
    [{ through: "2025-10-15" }, ["2025-10-15 watch.activity-report-due/report"]],
    [{ from: "2025-09-01" }, ["2025-09-01 watch.window-opens/activity-report/report"]],
    [{}, []],
  ])("%j", (period, expected) => {
    const agreement = withDuty({ kind: "window", period });
    expect(dutyDates(agreement)).toEqual(expected);
    expect(undated(agreement, YEARS)).toEqual(
      "through" in period ? [] : ["watch.activity-report-due report: not-given"],
    );
  });

  it("known only to the season says so", () => {
    const period = {
      from: "2025-08-01",
      through: "2025-11-30",
      precision: "season",
      asWritten: "hösten 2025",
    } as const;
    const agreement = withDuty({ kind: "window", period });
    const rough = { code: "follow-up.not-known-to-the-day", params: { duty: "report", precision: "season" } };
    expect(watchDates(agreement, YEARS).assumptions).toMatchObject([rough]);
    expect(watchDates(agreement, between("2024-01-01–2025-07-31")).assumptions).toEqual([]);
  });
});

describe("a duty after each period", () => {
  const after = (count: number, unit: "days" | "months", every: number, per: (typeof PER_UNITS)[number]) =>
    ({ kind: "after-period", span: { unit, count }, per: { every, unit: per } }) as const;

  it.each([
    [
      "a month after each tertial, from the one that the agreement begins in",
      after(1, "months", 1, "tertial"),
      termOf("2024-03-01", "2024-12-31"),
      [
        "2024-05-30 watch.activity-report-due/report/2024-01-01--2024-04-30",
        "2024-09-30 watch.activity-report-due/report/2024-05-01--2024-08-31",
        "2025-01-31 watch.activity-report-due/report/2024-09-01--2024-12-31",
      ],
    ],
    [
      "sixty days after every other quarter",
      after(60, "days", 2, "quarter"),
      termOf("2024-05-15", "2025-01-31"),
      [
        "2024-11-29 watch.activity-report-due/report/2024-04-01--2024-09-30",
        "2025-05-30 watch.activity-report-due/report/2024-10-01--2025-03-31",
      ],
    ],
    [
      "two months after each year, also one that the agreement ends in",
      after(2, "months", 1, "year"),
      termOf("2024-01-01", "2025-06-30"),
      [
        "2025-02-28 watch.activity-report-due/report/2024-01-01--2024-12-31",
        "2026-02-28 watch.activity-report-due/report/2025-01-01--2025-12-31",
      ],
    ],
    [
      "at the end of every other year",
      after(0, "days", 2, "year"),
      termOf("2024-01-01", "2026-12-31"),
      [
        "2025-12-31 watch.activity-report-due/report/2024-01-01--2025-12-31",
        "2027-12-31 watch.activity-report-due/report/2026-01-01--2027-12-31",
      ],
    ],
  ] as const)("%s", (_what, due, term, expected) => {
    expect(dutyDates(withDuty(due, term))).toEqual(expected);
  });

  it("follows the events: no period begins after the last day", () => {
    const events = [
      { kind: "replaced", day: "2025-01-01", successor: { relation: "successor", title: "Ny" } },
    ] as const;
    expect(dutyDates(withDuty(after(1, "months", 1, "year"), { events }))).toEqual([
      "2025-01-31 watch.activity-report-due/report/2024-01-01--2024-12-31",
    ]);
  });

  it("shows its working, and from where several periods count", () => {
    const every = (count: number) =>
      watchDates(withDuty(after(1, "months", count, "year")), between("2024-01-01–2026-01-31"));
    expect(every(1).steps).toContainEqual({
      code: "follow-up.time-after-period",
      inputs: { period: { from: "2024-01-01", through: "2024-12-31" }, span: { unit: "months", count: 1 } },
      output: "2025-01-31",
      basis: { kind: "interpretation" },
    });
    expect(every(1).assumptions).toEqual([]);
    expect(every(2).assumptions).toMatchObject([
      { code: "follow-up.periods-from-first-day", params: { duty: "report", from: "2024-01-01" } },
    ]);
  });

  it.each(PER_UNITS)("by the %s has days where the calendar gives them", (unit) => {
    const ofTheYear = ["month", "quarter", "tertial", "half-year", "year"].includes(unit);
    const agreement = withDuty(after(1, "months", 1, unit));
    expect(undated(agreement, YEARS)).toEqual(ofTheYear ? [] : ["watch.activity-report-due report: not-of-the-year"]);
    expect(dutyDates(agreement).length > 0).toBe(ofTheYear);
  });

  it("has no days where the agreement has no first day", () => {
    const agreement = withDuty(after(1, "months", 1, "year"), { term: { period: { through: "2026-12-31" } } });
    expect(undated(agreement, YEARS)).toContain("watch.activity-report-due report: not-given");
  });

  it("ends with the years that can be counted in", () => {
    const agreement = withDuty(after(1, "months", 1, "year"), termOf("2198-01-01", "2199-12-31"));
    expect(dutyDates(agreement, between("2198-01-01–2199-12-31"))).toEqual([
      "2199-01-31 watch.activity-report-due/report/2198-01-01--2198-12-31",
    ]);
  });
});

describe("a duty that comes again", () => {
  it.each([
    [
      "in a window every year",
      { kind: "each-year", from: { month: 4, day: 1 }, through: { month: 5, day: 31 } },
      [
        "2024-04-01 watch.window-opens/activity-report/report/2024",
        "2024-05-31 watch.activity-report-due/report/2024",
        "2025-04-01 watch.window-opens/activity-report/report/2025",
        "2025-05-31 watch.activity-report-due/report/2025",
        "2026-04-01 watch.window-opens/activity-report/report/2026",
        "2026-05-31 watch.activity-report-due/report/2026",
      ],
    ],
    [
      "at the latest on a day of every year",
      { kind: "each-year", through: { month: 3, day: 15 } },
      [
        "2024-03-15 watch.activity-report-due/report/2024",
        "2025-03-15 watch.activity-report-due/report/2025",
        "2026-03-15 watch.activity-report-due/report/2026",
      ],
    ],
    [
      "after eighteen months, then every year",
      { kind: "after-start", span: { unit: "months", count: 18 }, thenEvery: { unit: "months", count: 12 } },
      [
        "2025-07-01 watch.activity-report-due/report/2024-01-01--2025-06-30",
        "2026-07-01 watch.activity-report-due/report/2025-07-01--2026-06-30",
      ],
    ],
  ] as const)("%s", (_what, due, expected) => {
    expect(dutyDates(withDuty(due))).toEqual(expected);
  });

  it("goes on where the agreement extends itself, unless somebody gives notice", () => {
    const term = {
      period: { from: "2024-01-01", through: "2024-12-31" },
      extension: { kind: "automatic", length: { unit: "months", count: 12 } },
    } as const;
    const agreement = withDuty({ kind: "each-year", through: { month: 3, day: 15 } }, { term });
    const years = between("2024-01-01–2025-12-31");
    expect(dutyDates(agreement, years)).toEqual([
      "2024-03-15 watch.activity-report-due/report/2024",
      "2025-03-15 watch.activity-report-due/report/2025",
    ]);
    expect(assumed(agreement, years)).toContain("watch.no-notice-until");
    expect(assumed(agreement, between("2024-01-01–2024-12-30"))).not.toContain("watch.no-notice-until");
  });
});

describe("a duty before the end", () => {
  const sixMonths = { unit: "months", count: 6 } as const;
  const beforeExtension = { kind: "before-end", end: "extension-deadline", span: sixMonths } as const;
  const byAgreement = { kind: "by-agreement", length: { unit: "months", count: 36 } } as const;
  const extensible = { term: { period: { from: "2024-01-01", through: "2026-12-31" }, extension: byAgreement } };

  it.each([
    ["of the term", { kind: "before-end", end: "last-day", span: sixMonths }, {}, "2026-06-30"],
    ["of the time to agree on an extension", beforeExtension, extensible, "2026-06-30"],
    [
      "as the events leave it",
      beforeExtension,
      { ...extensible, events: [{ kind: "extended", day: "2026-11-01", through: "2027-12-31" }] },
      "2027-06-30",
    ],
  ] as const)("%s", (_what, due, more, day) => {
    expect(dutyDates(withDuty(due, more))).toEqual([`${day} watch.activity-report-due/report`]);
  });

  it.each([
    ["no clause on extension", {}, "term.no-extension-clause"],
    ["no last day", { term: { period: { from: "2024-01-01" }, extension: byAgreement } }, "term.last-day-missing"],
  ])("has no day where there is %s", (_what, more, why) => {
    expect(undated(withDuty(beforeExtension, more), YEARS)).toContain(`watch.activity-report-due report: ${why}`);
  });

  it("has no day outside 1900–2199", () => {
    const due = { kind: "before-end", end: "last-day", span: { unit: "months", count: 12_000 } } as const;
    expect(undated(withDuty(due), YEARS)).toEqual(["watch.activity-report-due report: outside-1900-2199"]);
  });
});

describe("what is due without a day", () => {
  it("is named with how often", () => {
    const per = { every: 1, unit: "year" } as const;
    const agreement = agreementWith({ duties: [duty(undefined, { atLeast: 2, per })] });
    expect(watchDates(agreement, YEARS).assumptions).toEqual([
      {
        code: "watch.due-not-stated",
        params: { duty: "report", kind: "activity-report", atLeast: 2, per },
        basis: { kind: "interpretation" },
      },
    ]);
  });

  it("is named for the meetings of a body", () => {
    const meetings = { atLeast: 4, per: { every: 1, unit: "year" } } as const;
    const bodies = [
      { id: "steering", kind: "steering-group", name: "Styrgruppen", meetings, section: "governance" },
      { id: "working", kind: "working-group", name: "Arbetsgruppen" },
    ] as const;
    expect(watchDates(agreementWith({ bodies }), YEARS).assumptions).toEqual([
      {
        code: "watch.meetings-not-stated",
        params: { body: "steering", ...meetings },
        basis: { kind: "section", section: "governance" },
      },
    ]);
  });

  it("is nothing where nothing is due", () => {
    expect(assumed(agreementWith(), YEARS)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import type { AgreementInput } from "../../../src/agreement/agreement.js";
import {
  committeeReport,
  type CommitteeReportOptions,
} from "../../../src/oversight/committee-report/committee-report.js";
import { commitmentEvidence } from "../../../src/oversight/goals/commitment-evidence.js";
import { followUpStanding } from "../../../src/oversight/follow-up/follow-up-standing.js";
import { goalProgress } from "../../../src/oversight/goals/goal-progress.js";
import { meetingCalendar } from "../../../src/oversight/follow-up/meeting-calendar.js";
import { standingOn } from "../../../src/oversight/status/standing-on.js";
import { ReportSchema } from "../../../src/report/report.schema.js";
import type { Report, ReportInput } from "../../../src/report/report.js";
import { sek } from "../../../src/money/sek.js";
import { smallAgreement } from "../../fixtures/small-agreement.js";
import { day, frozen, id } from "../../term/written.js";
import { agreementWith } from "../agreement-with.js";

const small = agreementWith(smallAgreement);

const on = (written: string, more: Partial<CommitteeReportOptions> = {}): CommitteeReportOptions =>
  frozen({ on: day(written), reports: [], ...more });

const reportWith = (parts: Partial<ReportInput>): Report =>
  frozen(
    ReportSchema.parse({
      ...{ schemaVersion: "1.0", kind: "report", id: "report", title: "Uppföljning", organisations: [] },
      about: { kind: "agreement", title: "Överenskommelse om ett dagcenter" },
      ...parts,
    }),
  );

describe("the report to the committee", () => {
  it("is plain JSON, and keeps each answer with its working", () => {
    const report = committeeReport(small, on("2024-09-01"));
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    const asked = { on: day("2024-09-01"), reports: [] };
    expect(report.standing).toEqual(standingOn(small, asked));
    expect(report.goals).toEqual(goalProgress(small, asked));
    expect(report.meetings).toEqual(meetingCalendar(small, asked));
    expect(report.followUp.steps).toEqual(followUpStanding(small, asked).steps);
    expect(report.commitments).toEqual(commitmentEvidence(small, []));
  });

  it("tells every year of the term, and the payments of the day's year", () => {
    // Three million for three whole years is a million each; quarters of it are 250 000 (the small agreement).
    const { money } = committeeReport(small, on("2024-09-01"));
    const [grant] = money.grants;
    expect(grant?.years.map(({ year, amount }) => [year, amount.ok && amount.value.amount])).toEqual([
      [2024, "1000000.00"],
      [2025, "1000000.00"],
      [2026, "1000000.00"],
    ]);
    expect(grant?.payments.ok === true && grant.payments.value.map(({ amount }) => amount)).toEqual(
      Array.from({ length: 4 }, () => "250000.00"),
    );
  });

  it.each([
    ["within the term", "2025-02-01", [2024, 2026]],
    ["before it", "2020-02-01", [2024, 2026]],
    ["after it", "2040-02-01", [2024, 2026]],
  ])("on a day %s tells of the same years", (_case, written, [first, last]) => {
    const years = committeeReport(small, on(written)).money.grants[0]?.years.map(({ year }) => year);
    expect([years?.at(0), years?.at(-1)]).toEqual([first, last]);
  });

  it("tells of the five years before and after, of a term that is longer", () => {
    const term = { period: { from: "1950-01-01", through: "2150-12-31" } };
    const years = committeeReport(agreementWith({ ...smallAgreement, term }), on("2025-02-01")).money.grants[0]?.years;
    expect(years?.map(({ year }) => year)).toEqual(Array.from({ length: 11 }, (_, offset) => 2020 + offset));
  });

  it("shows an amount that is too inexact to pay as it is stated, or one that the caller gives", () => {
    const amount = { kind: "rounded", sek: "1020000.00", unit: "1000.00" } as const;
    const period = { from: "2024-01-01", through: "2024-12-31" };
    const grants = [
      { ...smallAgreement.grants[0], amounts: [{ period, level: "planned", set: { kind: "sum", amount } } as const] },
    ] satisfies AgreementInput["grants"];
    const agreement = agreementWith({ ...smallAgreement, grants });
    const [stated] = committeeReport(agreement, on("2024-02-01")).money.grants;
    expect(stated?.years[0]).toMatchObject({ amount: { ok: false }, stated: [{ level: "planned", amount }] });
    expect(stated?.payments.ok).toBe(false);
    const given = { grant: id("grant"), year: 2024, amount: sek(1020000), level: "decided" } as const;
    const [told] = committeeReport(agreement, on("2024-02-01", { amounts: [given] })).money.grants;
    expect(told?.years[0]?.given).toEqual(given);
    expect(told?.payments.ok).toBe(true);
  });

  it("refuses an amount for a grant that the agreement has not", () => {
    const amounts = [{ grant: id("other"), year: 2024, amount: sek(1), level: "decided" }] as const;
    expect(() => committeeReport(small, on("2024-02-01", { amounts }))).toThrow(
      expect.objectContaining({ code: "usage.no-such-grant" }),
    );
  });

  it.each([
    ["runs", "2024-06-30", "year-1"],
    ["is the last that ended", "2026-06-30", "year-1"],
  ])("takes the budget period that %s on the day", (_case, written, period) => {
    expect(committeeReport(small, on(written)).money.shares.map((shares) => shares.period)).toEqual([period]);
  });

  it("has no shares before the first budget period begins", () => {
    expect(committeeReport(small, on("2023-06-30")).money.shares).toEqual([]);
  });

  it("counts the reports that are there on the day and about the agreement, and lists the others", () => {
    const reports = [
      reportWith({ id: "in-time", day: "2024-12-31" }),
      reportWith({ id: "undated" }),
      reportWith({ id: "later", day: "2025-01-02" }),
      reportWith({ id: "strange", about: { kind: "agreement", agreement: "another", title: "En annan" } }),
    ].map((report) => ({ ...report, developmentAreas: [{ text: report.id, standing: "joint" }] }) as const);
    const report = committeeReport(small, on("2025-01-01", { reports }));
    expect(report.reports.map(({ report: each, use }) => `${each} ${use}`)).toEqual([
      "in-time counted",
      "undated counted",
      "later later",
      "strange of-another-agreement",
    ]);
    expect(report.developmentAreas.map(({ text }) => text)).toEqual(["in-time", "undated"]);
  });

  it("tells what reports have seen of other things than indicators, by the report's name for them, and when", () => {
    const seen = { kind: "activity", id: "breakfast" } as const;
    const report = reportWith({
      day: "2024-11-01",
      period: { from: "2024-01-01", through: "2024-10-31" },
      activities: [{ id: "breakfast", kind: "service", title: "Frukost" }],
      observations: [
        { id: "guests", of: seen, quantity: { kind: "number", value: 12 }, unit: "gäster" },
        { id: "hoped-for", of: seen, quantity: { kind: "number", value: 20 }, state: "expected" },
        { id: "not-known", of: seen, quantity: { kind: "unknown" } },
        { id: "measured", of: { kind: "indicator", id: "some" }, quantity: { kind: "number", value: 1 } },
        { id: "goal", of: { kind: "goal", id: "safe-day" }, quantity: { kind: "words", text: "bättre" } },
      ],
    });
    const period = { from: "2024-01-01", through: "2024-10-31" };
    expect(committeeReport(small, on("2025-01-01", { reports: [report] })).observed).toEqual([
      { report: "report", about: "Frukost", of: seen, quantity: { kind: "number", value: 12 }, unit: "gäster", period },
      {
        ...{ report: "report", about: "En trygg plats på dagen", of: { kind: "goal", id: "safe-day" } },
        ...{ quantity: { kind: "words", text: "bättre" }, period },
      },
    ]);
  });

  it("counts the activities that a report assesses", () => {
    const report = reportWith({
      activities: [{ id: "plan", kind: "assignment", title: "Ta fram en plan" }],
      scales: [{ id: "status", name: "Läge", steps: [{ id: "done", name: "Klart", meaning: "done" }] }],
      assessments: [{ of: { kind: "activity", id: "plan" }, scale: "status", step: "done" }],
    });
    const [assessed] = committeeReport(small, on("2025-01-01", { reports: [report] })).assessed;
    expect(assessed?.counts.ok === true && assessed.counts.value.byMeaning).toEqual([
      { group: { by: "meaning", meaning: "done" }, count: 1, activities: ["plan"] },
    ]);
  });

  it.each([
    ["18 months, unless told", {}, "2026-08-01"],
    ["as far as it is told", { ahead: { unit: "months", count: 12 } }, "2026-02-01"],
  ] as const)("watches %s", (_case, more, through) => {
    expect(committeeReport(small, on("2025-02-01", more)).watchedThrough).toBe(through);
  });

  it("names the parties of the day, and the period as events leave it", () => {
    const agreement = agreementWith({
      parties: [
        { id: "public-party", organisation: "municipality", side: "public", through: "committee", left: "2025-06-30" },
        { id: "civil-party", organisation: "association", side: "civil-society", joined: "2025-07-01" },
      ],
      events: [{ kind: "extended", day: "2026-10-01", through: "2027-12-31" }],
    });
    const partiesOn = (written: string) => committeeReport(agreement, on(written)).parties.map(({ party }) => party);
    expect(partiesOn("2025-06-30")).toEqual(["public-party"]);
    expect(partiesOn("2025-07-01")).toEqual(["civil-party"]);
    expect(committeeReport(agreement, on("2026-09-30")).period.through).toBe("2026-12-31");
    expect(committeeReport(agreement, on("2026-10-01")).period.through).toBe("2027-12-31");
  });

  it("reads the agreement as its amendments have it on the day", () => {
    const commitments = [{ id: "open", text: "Hålla öppet.", by: ["civil-party"] }];
    const amendment = { id: "first", inForceFrom: "2025-03-01", signed: "2025-02-01", parts: { commitments } };
    const agreement = agreementWith({ amendments: [amendment] });
    expect(committeeReport(agreement, on("2025-02-28")).commitments).toEqual([]);
    expect(committeeReport(agreement, on("2025-03-01")).commitments.map(({ text }) => text)).toEqual(["Hålla öppet."]);
  });
});

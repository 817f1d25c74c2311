import { describe, expect, it } from "vitest";
import type { AgreementInput } from "../../../src/agreement/agreement.js";
import type { ReportInput } from "../../../src/report/report.js";
import { ReportSchema } from "../../../src/report/report.schema.js";
import { watchDates } from "../../../src/oversight/watch/watch-dates.js";
import { agreementWith, assumed, between, undated, watched } from "../agreement-with.js";

type WrittenDecision = NonNullable<AgreementInput["decisions"]>[number];

const EVER = between("1990-01-01–2199-12-31");

describe("the last day to appeal", () => {
  const decision = (more: Partial<WrittenDecision>): WrittenDecision => ({
    id: "decision",
    state: "made",
    by: "committee",
    points: [{ text: "Överenskommelsen godkänns.", concerns: "approval" }],
    ...more,
  });
  const organisations = [
    ...agreementWith().organisations,
    { id: "association-board", name: "Styrelsen", form: "board", partOf: "association" },
    { id: "agency", name: "Myndigheten", form: "state-agency" },
  ] as AgreementInput["organisations"];
  const withDecision = (more: Partial<WrittenDecision>) =>
    agreementWith({ organisations, decisions: [decision(more)] });

  it("is three weeks from the announcement, on a weekday, for the party that the committee acts for", () => {
    const answer = watchDates(withDecision({ announced: "2018-12-03" }), between("2018-12-01–2018-12-31"));
    expect(answer).toMatchObject({
      value: [
        {
          code: "watch.appeal-ends",
          day: "2018-12-27",
          params: { decision: "decision", announced: "2018-12-03" },
          basis: { kind: "decision", decision: "decision" },
          parties: ["public-party"],
          key: "iop/watch.appeal-ends/decision",
        },
      ],
      steps: [{ code: "appeal.three-weeks" }, { code: "calendar.days-off-passed" }],
      assumptions: [{ code: "appeal.announced-throughout", params: { through: "2018-12-27" } }],
    });
  });

  it.each<[string, Partial<WrittenDecision>, readonly string[], readonly string[]]>([
    ["of any municipal decision that was announced", { announced: "2023-11-20", points: [] }, ["2023-12-11"], []],
    ["not announced", {}, [], ["watch.appeal-ends decision: not-announced"]],
    [
      "financing, not announced",
      { points: [{ text: "Medel.", concerns: "financing" }] },
      [],
      ["watch.appeal-ends decision: not-announced"],
    ],
    ["not announced, and of no consequence here", { points: [{ text: "Uppdrag.", concerns: "assignment" }] }, [], []],
    ["only proposed", { state: "proposed" }, [], ["watch.appeal-ends decision: decision-not-made"]],
    [
      "only proposed, though a day is given",
      { state: "proposed", announced: "2023-11-20" },
      [],
      ["watch.appeal-ends decision: decision-not-made"],
    ],
    ["of the association, by itself", { by: "association", announced: "2023-11-20" }, [], []],
    ["of the association's board", { by: "association-board", announced: "2023-11-20" }, [], []],
    ["of a state agency", { by: "agency" }, [], []],
    [
      "announced before holidays are known",
      { announced: "1985-01-07" },
      [],
      ["watch.appeal-ends decision: calendar.holidays-not-known"],
    ],
  ])("%s", (_what, more, days, reasons) => {
    const agreement = withDecision(more);
    expect(watched(agreement, EVER, "appeal-ends")).toEqual(days.map((day) => `${day} watch.appeal-ends/decision`));
    expect(undated(agreement, EVER)).toEqual(reasons);
  });

  it("concerns every public party where nobody is named", () => {
    const decisions = [{ id: "decision", state: "made", announced: "2023-11-20" }] as const;
    const dates = watchDates(agreementWith({ decisions }), between("2023-12-11–2023-12-11")).value;
    expect(dates.map(({ parties }) => parties)).toEqual([["public-party"]]);
  });
});

describe("a year that is indexed", () => {
  const indexed = (firstYear: number | undefined, more: Partial<AgreementInput> = {}) =>
    agreementWith({
      indexation: [{ id: "uplift", series: [{ series: "KPI" }], ...(firstYear === undefined ? {} : { firstYear }) }],
      ...more,
    });
  const years = (agreement: ReturnType<typeof agreementWith>, options = EVER) =>
    watched(agreement, options, "amount-indexed").map((line) => line.replace(" watch.amount-indexed/uplift/", " "));

  it.each([
    ["from the first year of the clause", 2025, ["2025-01-01 2025", "2026-01-01 2026"]],
    ["from the first day of the agreement", 2020, ["2024-01-01 2024", "2025-01-01 2025", "2026-01-01 2026"]],
    ["to its last", 2026, ["2026-01-01 2026"]],
    ["not after it", 2027, []],
  ])("%s", (_what, firstYear, expected) => {
    expect(years(indexed(firstYear))).toEqual(expected);
  });

  it("begins within the agreement", () => {
    const term = { period: { from: "2024-03-01", through: "2026-02-28" } };
    expect(years(indexed(2024, { term }))).toEqual(["2025-01-01 2025", "2026-01-01 2026"]);
  });

  it("comes again until further notice", () => {
    const term = { period: { from: "2024-01-01", missing: { through: { why: "open" } } } } as const;
    expect(years(indexed(2025, { term }), between("2040-01-01–2041-12-31"))).toEqual([
      "2040-01-01 2040",
      "2041-01-01 2041",
    ]);
  });

  it("concerns who pays and who is paid", () => {
    const parties = [
      ...agreementWith().parties,
      { id: "third", organisation: "association", side: "civil-society" },
    ] as AgreementInput["parties"];
    const grants = [
      { id: "one", payer: "public-party", payees: ["civil-party"], amounts: [], indexation: "uplift" },
      { id: "other", payer: "public-party", payees: ["third"], amounts: [] },
    ];
    const agreement = indexed(2025, { parties, grants });
    const dates = watchDates(agreement, between("2025-01-01–2025-01-01")).value;
    expect(dates).toMatchObject([
      { params: { clause: "uplift", grants: ["one"], year: 2025 }, parties: ["public-party", "civil-party"] },
    ]);
  });

  it("is not known where the clause does not name the first", () => {
    expect(years(indexed(undefined))).toEqual([]);
    expect(undated(indexed(undefined), EVER)).toEqual(["watch.amount-indexed uplift: not-given"]);
  });
});

describe("the next follow-up", () => {
  const report = (more: Partial<ReportInput>) =>
    ReportSchema.parse({
      schemaVersion: "1.0",
      kind: "report",
      id: "report-2024",
      title: "Uppföljning 2024",
      about: { kind: "agreement", agreement: "iop", title: "Dagcenter" },
      organisations: [],
      ...more,
    });
  const asked = (more: Partial<ReportInput>) => between("2024-01-01–2026-12-31", { reports: [report(more)] });
  const nextFollowUp = { from: "2025-08-01", through: "2025-11-30", precision: "season" } as const;
  const both = ["2025-08-01 watch.window-opens/review/report-2024", "2025-11-30 watch.review-due/report-2024"];

  it.each<[string, Partial<ReportInput>, readonly string[], readonly string[]]>([
    ["is in its window", { nextFollowUp }, both, []],
    [
      "of an agreement that the report does not name by id",
      { nextFollowUp, about: { kind: "agreement", title: "Dagcenter" } },
      both,
      [],
    ],
    [
      "of another agreement is left out",
      { nextFollowUp, about: { kind: "agreement", agreement: "other", title: "Annat" } },
      [],
      [],
    ],
    ["is not foreseen", {}, [], []],
    [
      "has no last day",
      { nextFollowUp: { missing: { through: { why: "unknown" } } } },
      [],
      ["watch.review-due report-2024: unknown"],
    ],
  ])("%s", (_what, more, days, reasons) => {
    expect(watched(agreementWith(), asked(more), "review-due window-opens")).toEqual(days);
    expect(undated(agreementWith(), asked(more))).toEqual(reasons);
    expect(assumed(agreementWith(), asked(more)).includes("watch.not-known-to-the-day")).toBe(days.length > 0);
  });
});

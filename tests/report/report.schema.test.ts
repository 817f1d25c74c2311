import { describe, expect, it } from "vitest";
import { frozen } from "../term/written.js";
import type { ReportInput } from "../../src/report/report.js";
import { ReportSchema } from "../../src/report/report.schema.js";

/** A follow-up with a bit of everything: undated, with words, ranges and ratios, a scale and a window of months. */
const followUp = {
  schemaVersion: "1.0",
  kind: "report",
  id: "follow-up",
  title: "Uppföljning av partnerskapet",
  about: { kind: "agreement", title: "Överenskommelsen", period: { from: "2018-01-01", through: "2020-12-31" } },
  period: { precision: "season", asWritten: "hösten 2019" },
  author: "administration",
  organisations: [
    { id: "administration", name: "Förvaltningen", form: "administration", partOf: "municipality" },
    { id: "municipality", name: "Exempelkommunen", form: "municipality" },
    { id: "association", name: "Föreningen Exempel", form: "non-profit-association" },
  ],
  targetGroups: [{ id: "families", name: "Familjer" }],
  goals: [{ id: "goal", title: "En trygg plats", level: "focus-area" }],
  indicators: [{ id: "visits", name: "Besök", measures: ["meeting-place"], measure: "count" }],
  activities: [{ id: "meeting-place", kind: "service", title: "Mötesplats" }],
  decisions: [{ id: "decision", state: "made", by: "municipality", day: "2024-02-26" }],
  observations: [
    {
      id: "visits-a-day",
      of: { kind: "indicator", id: "visits" },
      quantity: { kind: "range", least: 2, most: 12 },
      per: { every: 1, unit: "day" },
    },
    {
      id: "homeless-families",
      of: { kind: "target-group", id: "families" },
      quantity: {
        kind: "ratio",
        part: { kind: "range", least: 1, most: 2 },
        whole: { kind: "number", value: 200, precision: "about" },
      },
    },
    {
      id: "more-visits",
      of: { kind: "activity", id: "meeting-place" },
      quantity: { kind: "words", text: "fler spontana besök" },
      comment: "Efter flytten till nya lokaler.",
    },
  ],
  scales: [
    {
      id: "status",
      name: "Uppdragens status",
      steps: [
        { id: "done", name: "Klart", meaning: "done", colour: "green" },
        { id: "on-schedule", name: "Enligt plan", meaning: "as-planned", colour: "green" },
      ],
    },
  ],
  assessments: [
    { of: { kind: "activity", id: "meeting-place" }, scale: "status", step: "on-schedule", completionYear: 2026 },
    { of: { kind: "goal", id: "goal" }, scale: "status", step: "done", forecast: "forecast" },
  ],
  outcomes: [
    {
      budget: "budget",
      through: "2019-08-31",
      amounts: [
        { line: "sales", period: "year-2019", amount: { kind: "exact", sek: "61250.50" }, comment: "Fler kunder." },
        { line: "hours", period: "year-2019", amount: { kind: "unknown" } },
      ],
    },
  ],
  paymentsMade: [
    { grant: "grant", day: "2018-12-28", amount: "1166666.67", period: { from: "2019-01-01", through: "2019-04-30" } },
    { grant: "grant", day: "2019-05-02", amount: "1166666.67", reference: "ver 4711" },
  ],
  developmentAreas: [
    { text: "Gemensam information.", standing: "joint" },
    { text: "En gemensam lokal.", standing: "idea", owner: "association" },
  ],
  meetings: [
    { text: "Dialogmöte.", number: 1, organisations: ["municipality", "association"] },
    { text: "Dialogmöte.", number: 2 },
  ],
  nextFollowUp: { from: "2019-04-01", through: "2019-05-31", precision: "month" },
  printedFigures: [
    {
      id: "ending-in-2026",
      about: { kind: "activity-count", completionYear: 2026 },
      value: "11",
      unit: "count",
      sources: [{ document: "uppföljningen" }],
    },
  ],
} as const satisfies ReportInput;

describe("a report", () => {
  it("holds what the follow-ups say", () => {
    expect(ReportSchema.parse(frozen(followUp))).toEqual(followUp);
  });

  it.each([
    ["a goal", { kind: "goal", goal: "goal" }],
    ["a target group", { kind: "target-group", targetGroup: "families" }],
    ["an agreement that is held as a document too", { kind: "agreement", agreement: "ours", title: "Vår" }],
  ])("may be about %s", (_, about) => {
    expect(ReportSchema.safeParse({ ...followUp, about }).success).toBe(true);
  });

  it.each([
    ["no subject", { about: undefined }],
    ["a subject of another kind", { about: { kind: "budget", budget: "budget" } }],
    ["both an agreement and a goal", { about: { kind: "goal", goal: "goal", title: "Överenskommelsen" } }],
    ["a scale without steps", { scales: [{ id: "status", name: "Status", steps: [] }] }],
    ["an assessment of a party", { assessments: [{ of: { kind: "party", id: "a" }, scale: "status", step: "done" }] }],
    ["an outcome without a line", { outcomes: [{ budget: "budget", amounts: [{ period: "2019" }] }] }],
    ["a payment without a day", { paymentsMade: [{ grant: "grant", amount: "1.00" }] }],
    ["a zeroth meeting", { meetings: [{ text: "Möte.", number: 0 }] }],
    ["parties: these are the agreement's", { parties: [] }],
  ])("is refused with %s", (_, change) => {
    expect(ReportSchema.safeParse({ ...followUp, ...change }).success).toBe(false);
  });
});

import type { AgreementInput } from "../../../src/agreement/agreement.js";
import type { ReportInput } from "../../../src/report/report.js";

/**
 * An invented follow-up of Uppsala Stadsmission's partnership in 2019 and 2020. Nothing of this was measured, paid or
 * decided: source 000 ends before the partnership begins.
 */
export const inventedFollowUp = {
  schemaVersion: "1.0",
  kind: "report",
  id: "follow-up-2020",
  title: "Påhittad verksamhetsrapport för 2020",
  about: { kind: "agreement", agreement: "uppsala-stadsmission-2019", title: "IOP med Uppsala Stadsmission" },
  day: "2021-01-25",
  period: { from: "2020-01-01", through: "2020-12-31" },
  fulfils: ["duty-activity-reports"],
  organisations: [],
  observations: [
    {
      id: "guests",
      of: { kind: "indicator", id: "indicator-guests" },
      quantity: { kind: "range", least: 84, most: 91 },
      by: "org-association",
      comment: "Räknat av Förnamn Efternamn.",
    },
    {
      id: "guidance",
      of: { kind: "indicator", id: "indicator-guidance" },
      quantity: { kind: "number", value: 72 },
    },
    {
      id: "flats",
      of: { kind: "indicator", id: "indicator-flats" },
      quantity: { kind: "number", value: 1 },
    },
  ].map((observation) => ({ ...observation, period: { from: "2020-01-01", through: "2020-12-31" } })) as NonNullable<
    ReportInput["observations"]
  >,
  outcomes: [
    {
      budget: "budget",
      amounts: [
        { line: "line-grant", period: "year-2020", amount: { kind: "exact", sek: "3570000.00" } },
        { line: "line-other-income", period: "year-2020", amount: { kind: "exact", sek: "2810500.00" } },
        { line: "line-staff", period: "year-2020", amount: { kind: "exact", sek: "5120000.00" } },
        { line: "line-premises", period: "year-2020", amount: { kind: "unknown" } },
      ],
    },
  ],
  developmentAreas: [{ text: "Pröva öppet även på söndagar.", standing: "idea", owner: "party-association" }],
} as const satisfies ReportInput;

/** Made to break a page, or to bring in what it should not: in every text that a report shows. */
export const hostile =
  "# A | b *c* _d_ [e](https://f.example) <script>alert(1)</script> `g`\n\n- h\r\n1. i ![j](k) &lt; \u202El";

/** The small agreement with such a text wherever one is shown. */
export const hostileParts = {
  title: hostile,
  registerNumber: hostile,
  organisations: [
    { id: "municipality", name: hostile, form: "municipality" },
    { id: "committee", name: `1. ${hostile}`, form: "committee", partOf: "municipality" },
    { id: "association", name: `- ${hostile}`, form: "non-profit-association" },
  ],
  goals: [{ id: "safe-day", title: hostile, level: "goal" }],
  indicators: [
    {
      id: "guests",
      name: hostile,
      measures: ["safe-day"],
      measure: "count",
      unit: hostile,
      targets: [{ comparison: "at-least", quantity: { kind: "words", text: hostile } }],
    },
  ],
  commitments: [{ id: "open", text: hostile, by: ["civil-party"] }],
  duties: [{ id: "report", kind: "other", text: hostile, atLeast: 1, per: { every: 1, unit: "year" } }],
  bodies: [{ id: "body", kind: "steering-group", name: hostile, meetings: { asWritten: hostile } }],
} as const satisfies Partial<AgreementInput>;

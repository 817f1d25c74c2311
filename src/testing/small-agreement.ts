import type { AgreementInput } from "../agreement/agreement.js";

/**
 * A small agreement without any fault (Swedish: exempelöverenskommelse), as one writes it: a municipality through its
 * committee, an association, three years, one grant, one budget. All of it is invented.
 */
export const smallAgreement = {
  schemaVersion: "1.0",
  kind: "iop",
  id: "small-agreement",
  title: "Överenskommelse om ett dagcenter",
  organisations: [
    { id: "municipality", name: "Exempelkommunen", form: "municipality" },
    { id: "committee", name: "Socialnämnden", form: "committee", partOf: "municipality" },
    { id: "association", name: "Föreningen Exempel", form: "non-profit-association" },
  ],
  parties: [
    { id: "public-party", organisation: "municipality", side: "public", through: "committee" },
    { id: "civil-party", organisation: "association", side: "civil-society" },
  ],
  term: {
    period: { from: "2024-01-01", through: "2026-12-31" },
    notice: [
      {
        id: "notice",
        effect: "ends-early",
        span: { unit: "months", count: 6 },
        convention: "date-to-date",
        counting: "forward",
      },
    ],
    extension: { kind: "by-agreement", length: { unit: "months", count: 12 }, times: { kind: "at-most", count: 2 } },
  },
  decisions: [
    {
      id: "decision",
      state: "made",
      by: "committee",
      day: "2023-11-15",
      paragraph: "112",
      points: [
        { text: "Överenskommelsen godkänns.", concerns: "approval" },
        { text: "Den finansieras.", concerns: "financing", amount: { kind: "exact", sek: "3000000.00" } },
      ],
    },
  ],
  events: [
    { kind: "signed", day: "2023-12-01", party: "public-party" },
    { kind: "signed", day: "2023-12-01", party: "civil-party" },
  ],
  targetGroups: [{ id: "guests", name: "Vuxna i hemlöshet" }],
  goals: [{ id: "safe-day", title: "En trygg plats på dagen", level: "goal", targetGroups: ["guests"] }],
  activities: [{ id: "day-centre", kind: "service", title: "Dagcenter", goals: ["safe-day"] }],
  grants: [
    {
      id: "grant",
      payer: "public-party",
      payees: ["civil-party"],
      amounts: [
        {
          period: { from: "2024-01-01", through: "2026-12-31" },
          level: "contractual",
          set: { kind: "sum", amount: { kind: "exact", sek: "3000000.00" } },
          decision: "decision",
        },
      ],
      payment: { frequency: "quarter", timing: "in-advance", due: { month: 1, day: 15 }, bankDays: "following" },
    },
  ],
  budgets: [
    {
      id: "budget",
      periods: [{ id: "year-1", period: { from: "2024-01-01", through: "2024-12-31" } }],
      lines: [
        {
          id: "from-municipality",
          side: "income",
          category: "grant",
          name: "Bidrag från kommunen",
          contributor: "public-party",
          form: "money",
          grant: "grant",
          cells: [{ period: "year-1", amount: { kind: "exact", sek: "1000000.00" } }],
        },
        {
          id: "own-money",
          side: "income",
          category: "own-money",
          name: "Egen insats",
          contributor: "civil-party",
          form: "money",
          cells: [{ period: "year-1", amount: { kind: "exact", sek: "200000.00" } }],
        },
        {
          id: "staff",
          side: "cost",
          category: "staff",
          name: "Personal",
          form: "money",
          cells: [{ period: "year-1", amount: { kind: "exact", sek: "1200000.00" } }],
        },
      ],
    },
  ],
} as const satisfies AgreementInput;

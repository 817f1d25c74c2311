import { describe, expect, it } from "vitest";
import { frozen } from "../term/written.js";
import { BudgetSchema } from "../../src/budget/budget.schema.js";
import { GrantSchema } from "../../src/budget/grant/grant.schema.js";

const exact = (sek: string) => ({ kind: "exact", sek });
const rounded = { kind: "rounded", sek: "3500000.00", unit: "1000.00" };

/** A budget with a bit of everything: levels side by side, hours with a rate and without, sources with an end. */
const budget = {
  id: "budget",
  level: "planned",
  periods: [
    { id: "2024", period: { from: "2024-01-01", through: "2024-12-31" } },
    { id: "spring-term", period: { from: "2025-01-01", through: "2025-06-30" } },
  ],
  lines: [
    {
      ...{ id: "grant", side: "income", category: "grant", name: "Bidrag", contributor: "committee", form: "money" },
      grant: "grant",
      cells: [
        {
          ...{ period: "2024", amount: rounded },
          beside: [
            { level: "decided", amount: exact("3450000.00"), decision: "decision" },
            { level: "contractual", amount: { kind: "unknown", reason: "Följer fullmäktiges uppräkning." } },
          ],
        },
      ],
    },
    {
      ...{ id: "hours", side: "income", category: "volunteer-hours", name: "Timmar", contributor: "association" },
      form: "volunteer-hours",
      cells: [
        { period: "2024", amount: exact("220000.00"), hours: 1000, hourlyRate: "220.00" },
        { period: "spring-term", amount: { kind: "about", sek: "100000.00" }, note: "Föreningens egen uppskattning." },
      ],
    },
    {
      ...{ id: "state", side: "income", category: "state-grant", name: "Statsbidrag", contributor: "association" },
      form: "money",
      funding: [
        { name: "Socialstyrelsen", organisation: "agency", period: { through: "2024-06-30" }, decision: "decision" },
        { name: "Länsstyrelsen", period: { missing: { through: { why: "unknown" } } } },
      ],
      cells: [{ period: "2024", amount: { kind: "unknown" } }],
      contains: [{ category: "wage-subsidy", name: "lönebidrag", amount: exact("90000.00"), period: "2024" }],
    },
    ...["premises", "staff", "goods"].map((form) => ({
      ...{ id: form, side: "income", category: "own-money", name: form, contributor: "committee", form },
      cells: [{ period: "2024", amount: exact("1000.00") }],
    })),
  ],
  contributions: [
    { by: { kind: "side", side: "civil-society" }, share: "30", of: "total", section: "section-5" },
    { by: { kind: "party", party: "association" }, share: "10", of: "grant" },
  ],
  significance: { percent: "10", amount: "50000.00", limits: "either", body: "steering-group", section: "section-6" },
};

const grant = { id: "grant", payer: "committee", payees: ["association"], amounts: [] };
const withLines = (change: object) => ({ ...budget, lines: [{ ...budget.lines[0], ...change }] });

describe("a budget", () => {
  it("holds what budgets say", () => {
    expect(BudgetSchema.parse(frozen(budget))).toEqual(budget);
  });

  it.each<[string, object]>([
    ["an unknown level", { ...budget, level: "hoped-for" }],
    [
      "an amount beside without a level",
      withLines({ cells: [{ period: "2024", amount: rounded, beside: [{ amount: rounded }] }] }),
    ],
    ["a source without a name", withLines({ funding: [{ organisation: "agency" }] })],
    [
      "a demanded share of nothing named",
      { ...budget, contributions: [{ by: { kind: "side", side: "public" }, share: "30" }] },
    ],
    ["a demanded share of nobody", { ...budget, contributions: [{ share: "30", of: "total" }] }],
    ["a limit in words", { ...budget, significance: { percent: "tio" } }],
  ])("is refused with %s", (_, changed) => {
    expect(BudgetSchema.safeParse(changed).success).toBe(false);
  });
});

describe("the repayment clause of a grant", () => {
  const span = { unit: "months", count: 3 };

  it.each<[string, object]>([
    ["all", { part: { kind: "all" } }],
    ["all by a day", { part: { kind: "all" }, by: { kind: "day", day: "2025-03-31" }, section: "section-8" }],
    ["half within three months", { part: { kind: "share", share: "50" }, by: { kind: "after-period", span } }],
    ["above an amount", { part: { kind: "above", limit: { kind: "amount", amount: "10000.00" }, repaid: "excess" } }],
    ["above a share, not stated what", { part: { kind: "above", limit: { kind: "share", share: "10" } } }],
    ["nothing", { part: { kind: "none" } }],
  ])("may ask for %s", (_, repayment) => {
    expect(GrantSchema.parse(frozen({ ...grant, repayment }))).toEqual({ ...grant, repayment });
  });

  it.each<[string, object]>([
    ["does not say what", { by: { kind: "after-period", span } }],
    ["has a limit without a kind", { part: { kind: "above", limit: "10000.00" } }],
    ["has a share in words", { part: { kind: "share", share: "hälften" } }],
  ])("is refused where it %s", (_, repayment) => {
    expect(GrantSchema.safeParse({ ...grant, repayment }).success).toBe(false);
  });
});

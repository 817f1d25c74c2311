import { describe, expect, it } from "vitest";
import { smallAgreement } from "../fixtures/small-agreement.js";
import { AgreementSchema } from "../../src/agreement/agreement.schema.js";
import type { AgreementInput } from "../../src/agreement/agreement.js";
import { compareFigures } from "../../src/oversight/figures/compare-figures.js";
import { leastBound } from "../../src/oversight/money/least-bound.js";
import { openMatters } from "../../src/oversight/open-matters.js";
import { statusOn } from "../../src/oversight/status/status-on.js";
import { validateAgreement } from "../../src/rules/validate-agreement.js";
import { day } from "../term/written.js";

const MOST = 10_000;
const listOf = <Element>(length: number, element: (index: number) => Element): readonly Element[] =>
  Array.from({ length }, (_, index) => element(index));
const sources = [{ document: "bilagan" }];
const inYear1 = { budget: "budget", period: "year-1" } as const;
const [budget] = smallAgreement.budgets;
const [grant] = smallAgreement.grants;
const [ownMoney] = budget.lines;
const greatest = { kind: "exact", sek: "999999999999999.99" } as const;

const goal = (id: string, parent: string) => ({ id, title: "Mål", level: "goal", parent }) as const;
const line = (index: number) => ({ ...ownMoney, id: `line-${index}` });

/** Documents as large or as far-fetched as the shape allows, and how many issues of one code each has. */
const HOSTILE: Readonly<Record<string, readonly [Partial<AgreementInput>, string, number]>> = {
  "10 000 goals in a circle": [
    { goals: listOf(MOST, (index) => goal(`goal-${index}`, `goal-${(index + 1) % MOST}`)) },
    "references.parent-circle",
    MOST,
  ],
  "10 000 goals in a row above a circle of two": [
    { goals: listOf(MOST, (index) => goal(`goal-${index}`, `goal-${index === MOST - 1 ? MOST - 2 : index + 1}`)) },
    "references.parent-circle",
    2,
  ],
  "10 000 goals below one that is not there": [
    { goals: listOf(MOST, (index) => goal(`goal-${index}`, "goal-none")), activities: [] },
    "references.not-found",
    MOST,
  ],
  "10 000 parts with the same id": [
    { goals: listOf(MOST, () => ({ id: "goal", title: "Mål", level: "goal" }) as const), activities: [] },
    "references.duplicate-id",
    MOST - 1,
  ],
  "10 000 printed shares of 1 000 lines": [
    {
      budgets: [{ ...budget, lines: listOf(1_000, line) }],
      printedFigures: listOf(MOST, (index) => ({
        id: `figure-${index}`,
        about: { kind: "line-share", ...inYear1, line: `line-${index % 1_000}` },
        value: "50",
        unit: "percent",
        sources,
      })),
    },
    "figure.share-differs",
    MOST,
  ],
  "10 000 printed figures about lines that 10 000 lines do not have": [
    {
      budgets: [{ ...budget, lines: listOf(MOST, line) }],
      printedFigures: listOf(MOST, (index) => ({
        id: `figure-${index}`,
        about: { kind: "line-amount", ...inYear1, line: `gone-${index}` },
        value: "1",
        unit: "kr",
        sources,
      })),
    },
    "references.not-in-budget",
    MOST,
  ],
  "10 000 budgets, each with a printed total": [
    {
      budgets: listOf(MOST, (index) => ({ ...budget, id: `budget-${index}` })),
      printedFigures: listOf(MOST, (index) => ({
        id: `figure-${index}`,
        about: { kind: "budget-total", budget: `budget-${index}`, period: "year-1", side: "income" },
        value: "7",
        unit: "mnkr",
        sources,
      })),
    },
    "figure.sum-differs",
    MOST,
  ],
  "10 000 amounts of a grant, asked for in 10 000 printed figures": [
    {
      grants: [
        {
          ...grant,
          amounts: listOf(MOST, (index) => ({
            period: { from: `${1900 + (index % 300)}-01-01`, through: `${1900 + (index % 300)}-12-31` },
            level: "contractual",
            set: { kind: "sum", amount: { kind: "exact", sek: "1.00" } },
          })),
        },
      ],
      printedFigures: listOf(MOST, (index) => ({
        id: `figure-${index}`,
        about: { kind: "grant-of-year", grant: "grant", year: 1900 + (index % 300) },
        value: "1000",
        unit: "kr",
        sources,
      })),
    },
    "figure.amount-differs",
    MOST,
  ],
  "10 000 lines of 15 digits each": [
    {
      budgets: [
        {
          ...budget,
          lines: listOf(MOST, (index) => ({ ...line(index), cells: [{ period: "year-1", amount: greatest }] })),
        },
      ],
      printedFigures: [
        {
          id: "figure",
          about: { kind: "budget-total", ...inYear1, side: "income" },
          value: "-999999999999999.999999",
          unit: "mnkr",
          sources,
        },
      ],
    },
    "figure.sum-differs",
    1,
  ],
  "10 000 grants of 15 digits each": [
    {
      grants: listOf(MOST, (index) => ({
        ...grant,
        id: `grant-${index}`,
        amounts: [{ ...grant.amounts[0], set: { kind: "sum", amount: greatest } }],
      })),
    },
    "decision.finances-less-than-bound",
    0,
  ],
  "10 000 events, in the wrong order": [
    {
      events: listOf(MOST, (index) => ({ kind: "notice-given", party: "civil-party", day: notedOn(MOST - index) })),
    },
    "signature.not-documented",
    1,
  ],
  "10 000 predecessors": [
    {
      term: {
        ...smallAgreement.term,
        related: listOf(MOST, () => ({
          relation: "predecessor",
          title: "Den förra",
          period: { from: "1900-01-01", through: "2199-12-31" },
        })),
      },
    },
    "predecessor.overlap",
    MOST,
  ],
};

/** A day of 2025 for any number. */
function notedOn(index: number): string {
  return `2025-${String(1 + (index % 12)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`;
}

describe("a document that the shape allows and nobody would write", () => {
  it.each(Object.entries(HOSTILE))("%s: is answered within a second", (_, [changes, code, count]) => {
    const agreement = AgreementSchema.parse({ ...smallAgreement, ...changes });
    const start = performance.now();
    const issues = validateAgreement(agreement);
    const figures = compareFigures(agreement);
    const status = statusOn(agreement, { on: day("2026-01-01") });
    const bound = leastBound(agreement);
    openMatters(agreement);
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(issues.filter((issue) => issue.code === code)).toHaveLength(count);
    expect(figures).toHaveLength(changes.printedFigures?.length ?? 0);
    expect(status.ok).toBe(true);
    expect(bound.ok || bound.failure.code).toBe(bound.ok ? true : "budget.beyond-15-digits");
  });
});

import { describe, expect, it } from "vitest";
import { smallAgreement } from "../fixtures/small-agreement.js";
import { AgreementSchema } from "../../src/agreement/agreement.schema.js";
import type { AgreementInput } from "../../src/agreement/agreement.js";
import type { MoneyIssue } from "../../src/messages/money-issue.js";
import { ruleSubject } from "../../src/rules/rule-subject.js";
import { standardMoneyRules } from "../../src/rules/standard-money-rules.js";

const MOST = 10_000;
const listOf = <Element>(length: number, element: (index: number) => Element): readonly Element[] =>
  Array.from({ length }, (_, index) => element(index));
const [grant] = smallAgreement.grants;
const [budget] = smallAgreement.budgets;
const [fromMunicipality, ownMoney] = budget.lines;
const exact = (sek: string) => ({ kind: "exact", sek }) as const;
const year = (of: number) => ({ from: `${of}-01-01`, through: `${of}-12-31` });
const amount = (of: number, sek = "1.00") =>
  ({ period: year(of), level: "contractual", set: { kind: "sum", amount: exact(sek) } }) as const;

/** Documents as large as the shape allows, and how many issues of one code each has. */
const HOSTILE: Readonly<Record<string, readonly [Partial<AgreementInput>, MoneyIssue["code"], number]>> = {
  "10 000 amounts, each for 300 years": [
    {
      grants: [
        {
          ...grant,
          amounts: listOf(MOST, () => ({ ...amount(1900), period: { from: "1900-01-01", through: "2199-12-31" } })),
        },
      ],
    },
    "grant.amounts-overlap",
    MOST - 1,
  ],
  "10 000 grants under a clause of ten decimals": [
    {
      grants: listOf(MOST, (index) => ({
        ...grant,
        id: `grant-${index}`,
        amounts: [amount(2024), amount(2054, "999.00")],
        indexation: "clause",
      })),
      indexation: [{ id: "clause", series: [{ series: "fixed", rate: "1.2345678901" }], from: "year-before" }],
    },
    "grant.differs-from-clause",
    100,
  ],
  "10 000 weights of unlike decimals": [
    {
      indexation: [
        {
          id: "clause",
          series: listOf(MOST, (index) => ({ series: `${index}`, weight: index % 2 === 0 ? "0.01" : "0.0100000001" })),
        },
      ],
    },
    "indexation.weights-not-100",
    1,
  ],
  "10 000 lines for a grant, and as many periods": [
    {
      grants: [{ ...grant, amounts: [amount(2024)] }],
      budgets: [
        {
          ...budget,
          periods: listOf(MOST, (index) => ({ id: `year-${index}`, period: year(2024) })),
          lines: listOf(MOST, (index) => ({ ...fromMunicipality, id: `line-${index}` })),
        },
      ],
    },
    "budget.differs-from-grant",
    MOST,
  ],
  "10 000 demanded shares of 10 000 lines": [
    {
      budgets: [
        {
          ...budget,
          lines: listOf(MOST, (index) => ({ ...ownMoney, id: `line-${index}` })),
          contributions: listOf(
            MOST,
            () => ({ by: { kind: "side", side: "public" }, share: "50", of: "total" }) as const,
          ),
        },
      ],
    },
    "contribution.below-demanded",
    0,
  ],
  "10 000 cells and as many parts of a line": [
    {
      budgets: [
        {
          ...budget,
          lines: [
            {
              ...ownMoney,
              cells: listOf(MOST, () => ownMoney.cells[0]),
              contains: listOf(MOST, () => ({ category: "state-grant", name: "Statsbidrag" }) as const),
            },
          ],
        },
      ],
    },
    "budget.cell-twice",
    MOST - 1,
  ],
};

describe("money as the shape allows and nobody would write it", () => {
  it.each(Object.entries(HOSTILE))("%s: every rule on money answers within a second", (_, [changes, code, count]) => {
    const subject = ruleSubject(AgreementSchema.parse({ ...smallAgreement, ...changes }));
    for (const rule of standardMoneyRules) {
      const start = performance.now();
      const issues = rule.issues(subject);
      expect(performance.now() - start, rule.code).toBeLessThan(1_000);
      if (rule.code === code) expect(issues).toHaveLength(count);
    }
  });
});

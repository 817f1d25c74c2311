import { describe, expect, it } from "vitest";
import { agreement as uppsala } from "../../examples/uppsala-stadsmission-2019.js";
import { readGolden } from "../../golden.js";
import { frozen, id } from "../../term/written.js";
import type { BudgetLine } from "../../../src/budget/budget.js";
import type { ContributionClause } from "../../../src/budget/contribution/contribution-clause.js";
import { contributionStanding } from "../../../src/budget/contribution/contribution-standing.js";
import { requiredContribution } from "../../../src/budget/contribution/required-contribution.js";
import { SHARE_BASES } from "../../../src/budget/contribution/share-base.js";
import { percentage } from "../../../src/money/percentage.js";
import { sek } from "../../../src/money/sek.js";

describe("what has to be brought in for a share", () => {
  it.each(readGolden("required-contribution.csv", ["beside", "of", "share", "required", "reason"]))(
    "$share % of the $of beside $beside kr: $required kr ($reason)",
    ({ beside, of, share, required }) => {
      const base = SHARE_BASES.find((each) => each === of) ?? "total";
      const answer = requiredContribution(sek(beside), { share: percentage(share), of: base });
      expect(answer.ok && answer.value).toBe(required);
      expect(answer.steps).toEqual([
        {
          code: "contribution.required",
          inputs: { beside, share, of },
          output: required,
          basis: { kind: "arithmetic" },
        },
      ]);
    },
  );

  it.each([
    ["all of the total", 500000, "total", 100],
    ["more than everything", 500000, "grant", "100.1"],
    ["less than nothing", 500000, "total", -1],
    ["beside less than nothing", -1, "cash", 30],
  ] as const)("%s: no amount", (_, beside, of, share) => {
    expect(requiredContribution(sek(beside), { share: percentage(share), of })).toEqual({
      ok: false,
      failure: { code: "contribution.share-out-of-reach", params: { share: percentage(share), of } },
      steps: [],
    });
  });
});

const line = (name: string, contributor: string, kronor: number, rest: Partial<BudgetLine> = {}): BudgetLine => ({
  ...{ id: id(name), side: "income", category: "own-money", name, form: "money", contributor: id(contributor) },
  cells: [{ period: id("2024"), amount: { kind: "exact", sek: sek(kronor) } }],
  ...rest,
});
const parties = [
  { id: id("committee"), side: "public" },
  { id: id("association"), side: "civil-society" },
  { id: id("foundation"), side: "civil-society" },
] as const;
const clauseOf = (by: ContributionClause["by"], share: number, of: ContributionClause["of"]): ContributionClause =>
  frozen({ by, share: percentage(share), of, section: id("section-5") });
const civil = { kind: "side", side: "civil-society" } as const;
const association = { kind: "party", party: id("association") } as const;

describe("a demanded share, with the right base", () => {
  const budget = frozen({
    id: id("budget"),
    periods: [{ id: id("2024"), period: {} }],
    lines: [
      line("grant", "committee", 500_000, { category: "grant" }),
      line("money", "association", 100_000),
      line("hours", "association", 50_000, { form: "volunteer-hours", category: "volunteer-hours" }),
    ],
  });

  it.each<[string, ContributionClause, object]>([
    [
      "30 % of the total beside 500 000 kr: 150 000 kr is not enough",
      clauseOf(civil, 30, "total"),
      { whole: "650000.00", amount: "150000.00", required: "214285.71", holds: false, lacking: "64285.71" },
    ],
    [
      "30 % of the cash: the hours do not count",
      clauseOf(civil, 30, "cash"),
      { whole: "600000.00", amount: "100000.00", required: "214285.71", holds: false, lacking: "114285.71" },
    ],
    [
      "30 % of the grant: 150 000 kr is just enough",
      clauseOf(civil, 30, "grant"),
      { whole: "500000.00", amount: "150000.00", required: "150000.00", holds: true },
    ],
    [
      "by one party",
      clauseOf(association, 20, "total"),
      { amount: "150000.00", share: "23.08", required: "125000.00", holds: true },
    ],
    [
      "by a party that brings nothing: beside all the others",
      clauseOf({ kind: "party", party: id("foundation") }, 10, "total"),
      { amount: "0.00", share: "0", required: "72222.22", holds: false, lacking: "72222.22" },
    ],
  ])("%s", (_, clause, expected) => {
    const answer = contributionStanding(budget, clause, { period: id("2024"), parties });
    expect(answer).toMatchObject({ ok: true, value: expected });
    expect(answer.steps.at(-1)?.basis).toEqual({ kind: "section", section: "section-5" });
    expect(answer.ok && Object.hasOwn(answer.value, "lacking")).toBe(!("holds" in expected && expected.holds));
  });

  it("cannot be told where a party's side is not", () => {
    const answer = contributionStanding(budget, clauseOf(civil, 30, "total"), { period: id("2024"), parties: [] });
    expect(answer.ok ? undefined : answer.failure).toEqual({
      code: "budget.party-without-side",
      params: { party: "committee" },
    });
  });
});

it("the own contribution of agreement 000 is 3 977 tkr, of which 870 tkr are hours", () => {
  const [budget] = uppsala.budgets ?? [];
  if (budget === undefined) throw new Error("no budget");
  const answer = contributionStanding(budget, clauseOf(civil, 50, "total"), {
    period: id("year-2019"),
    parties: uppsala.parties,
  });
  expect(answer).toMatchObject({ value: { amount: "3977000.00", share: "53.19", holds: true } });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, frozen, id } from "../../term/written.js";
import type { Budget, BudgetLine } from "../../../src/budget/budget.js";
import { budgetDeviations } from "../../../src/budget/outcome/budget-deviations.js";
import type { BudgetOutcome, OutcomeAmount } from "../../../src/budget/outcome/budget-outcome.js";
import type { SignificanceClause } from "../../../src/budget/outcome/significance-clause.js";
import type { Amount } from "../../../src/money/amount.js";
import { percentage } from "../../../src/money/percentage.js";
import { sek } from "../../../src/money/sek.js";
import { sumSek } from "../../../src/money/sek-arithmetic.js";

const kronor = (amount: number | string): Amount => ({ kind: "exact", sek: sek(amount) });
const line = (name: string, amount: Amount | undefined, side: "income" | "cost" = "cost"): BudgetLine => ({
  ...{ id: id(name), side, category: side === "income" ? "grant" : "other-cost", name, form: "money" },
  cells: amount === undefined ? [] : [{ period: id("2024"), amount }],
});
const budgetOf = (lines: readonly BudgetLine[], significance?: SignificanceClause): Budget =>
  frozen({
    ...{ id: id("budget"), periods: [{ id: id("2024"), period: {} }], lines },
    ...(significance === undefined ? {} : { significance }),
  });
const came = (name: string, amount: Amount, period = "2024"): OutcomeAmount => ({
  line: id(name),
  period: id(period),
  amount,
});
const outcomeOf = (...amounts: readonly OutcomeAmount[]): BudgetOutcome => frozen({ budget: id("budget"), amounts });
const against = (budget: Budget, outcome: BudgetOutcome) => budgetDeviations(budget, outcome, { period: id("2024") });
const valueOf = (budget: Budget, outcome: BudgetOutcome) => {
  const answer = against(budget, outcome);
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
};

describe("a line against its budget", () => {
  it.each<[string, Amount | undefined, Amount, object]>([
    ["more than planned", kronor(100_000), kronor(112_500), { deviation: "12500.00", percent: "12.5" }],
    ["less than planned", kronor(300_000), kronor(200_000), { deviation: "-100000.00", percent: "-33.3" }],
    ["as planned", kronor(100_000), kronor(100_000), { deviation: "0.00", percent: "0" }],
    ["not in the budget of the period", undefined, kronor(500), { budgeted: "0.00", deviation: "500.00" }],
    ["budgeted to zero: no percentage", kronor(0), kronor(500), { deviation: "500.00" }],
  ])("%s", (_, budgeted, outcome, expected) => {
    const [found] = valueOf(budgetOf([line("rent", budgeted)]), outcomeOf(came("rent", outcome))).lines;
    expect(found).toMatchObject(expected);
    expect(Object.hasOwn(found ?? {}, "percent")).toBe("percent" in expected);
  });

  it.each<[string, Amount | undefined, Amount | undefined, string | undefined]>([
    ["without an outcome", kronor(1), undefined, "no-outcome"],
    ["with an unknown outcome", kronor(1), { kind: "unknown" }, "outcome-unknown"],
    ["with an unknown budget", { kind: "unknown" }, kronor(1), "budget-unknown"],
    ["with neither for the period", undefined, undefined, undefined],
  ])("is not compared %s, nor in any sum", (_, budgeted, outcome, why) => {
    const budget = budgetOf([line("staff", kronor(10)), line("rent", budgeted)]);
    const value = valueOf(
      budget,
      outcomeOf(came("staff", kronor(12)), ...(outcome === undefined ? [] : [came("rent", outcome)])),
    );
    expect(value.notCompared).toEqual(why === undefined ? [] : [{ line: "rent", why }]);
    expect(value.sides).toEqual([
      { side: "cost", budgeted: "10.00", outcome: "12.00", deviation: "2.00", percent: "20" },
    ]);
  });
});

describe("significant deviations", () => {
  const lines = [line("big", kronor(1_000_000)), line("small", kronor(10_000)), line("new", undefined)];
  const outcome = outcomeOf(came("big", kronor(1_060_000)), came("small", kronor(8_500)), came("new", kronor(1)));

  it.each<[string, SignificanceClause, readonly string[]]>([
    ["above 10 per cent: what was not budgeted at all is", { percent: percentage(10) }, ["small", "new"]],
    ["above 50 000 kr", { amount: sek(50_000) }, ["big"]],
    ["either of the two", { percent: percentage(10), amount: sek(50_000), limits: "either" }, ["big", "small", "new"]],
    ["both of the two", { percent: percentage(5), amount: sek(50_000), limits: "both" }, ["big"]],
    ["just at the limit, where that is significant", { amount: sek(60_000), atTheLimit: "significant" }, ["big"]],
    ["just at the limit, where it is not", { amount: sek(60_000), atTheLimit: "not-significant" }, []],
  ])("%s", (_, clause, expected) => {
    const value = valueOf(budgetOf(lines, { ...clause, body: id("steering-group") }), outcome);
    expect(value).toMatchObject({ significance: "limit", toDiscuss: expected, body: "steering-group" });
    expect(value.lines.filter(({ significant }) => significant).map((each) => each.line)).toEqual(expected);
  });

  it.each<[string, SignificanceClause | undefined, string]>([
    ["says nothing of them", undefined, "no-clause"],
    ["speaks of them without a limit", { body: id("steering-group") }, "no-limit"],
  ])("are none where the agreement %s, and that is said", (_, clause, why) => {
    const answer = against(budgetOf(lines, clause), outcome);
    expect(answer).toMatchObject({ value: { significance: why, toDiscuss: [] } });
    expect(answer.ok && answer.value.lines.some((each) => Object.hasOwn(each, "significant"))).toBe(false);
    expect(answer.ok && answer.assumptions).toEqual([
      { code: "outcome.no-significance-limit", params: { why }, basis: { kind: "interpretation" } },
    ]);
  });

  it("say what the clause leaves open", () => {
    const clause = { percent: percentage(10), amount: sek(50_000) };
    const answer = against(budgetOf(lines, clause), outcome);
    expect(answer.ok && answer.assumptions.map(({ code }) => code)).toEqual([
      "outcome.limits-either",
      "outcome.at-the-limit-significant",
    ]);
  });
});

describe("there is no comparison", () => {
  const budget = budgetOf([line("rent", kronor(1))]);
  const twice: BudgetLine = {
    ...line("rent", kronor(1)),
    cells: [
      { period: id("2024"), amount: kronor(1) },
      { period: id("2024"), amount: kronor(2) },
    ],
  };

  it.each<[string, Budget, BudgetOutcome, string]>([
    ["with another budget's outcome", budget, { budget: id("other"), amounts: [] }, "outcome.of-another-budget"],
    ["with a line of nowhere", budget, outcomeOf(came("lunch", kronor(1))), "outcome.no-such-line"],
    [
      "with two outcomes of a line",
      budget,
      outcomeOf(came("rent", kronor(1)), came("rent", kronor(2))),
      "outcome.twice",
    ],
    ["with two amounts of a line", budgetOf([twice]), outcomeOf(came("rent", kronor(1))), "budget.cell-twice"],
    [
      "beyond 15 digits",
      budgetOf([line("rent", kronor("999999999999999.99"))]),
      outcomeOf(came("rent", kronor(-1))),
      "budget.beyond-15-digits",
    ],
  ])("%s", (_, of, outcome, code) => {
    const answer = against(of, outcome);
    expect(answer.ok ? undefined : answer.failure.code).toBe(code);
  });

  it("of a period that the budget does not have", () => {
    const answer = budgetDeviations(budget, outcomeOf(), { period: id("2031") });
    expect(answer.ok ? undefined : answer.failure.code).toBe("budget.no-such-period");
  });
});

it("says that an outcome is counted only so far, and what is rounded", () => {
  const rounded = line("rent", { kind: "rounded", sek: sek(100_000), unit: sek(1000) });
  const answer = against(budgetOf([rounded]), {
    ...outcomeOf(came("rent", kronor(60_000))),
    through: day("2024-08-31"),
  });
  expect(answer).toMatchObject({ value: { through: "2024-08-31" } });
  expect(answer.ok && answer.assumptions.map(({ code }) => code)).toEqual([
    "budget.rounded-amounts",
    "outcome.counted-through",
    "outcome.no-significance-limit",
  ]);
});

describe("laws of deviations", () => {
  const ore = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((each) => sek(each / 100));
  const lines = fc.array(fc.tuple(ore, ore, fc.constantFrom("income" as const, "cost" as const)), { maxLength: 20 });

  it("the deviations of the lines add up to those of the sides, in any order", () => {
    fc.assert(
      fc.property(lines, fc.nat(), (of, turn) => {
        const budget = budgetOf(of.map(([planned, , side], index) => line(`line-${index}`, kronor(planned), side)));
        const amounts = of.map(([, outcome], index) => came(`line-${index}`, kronor(outcome)));
        const by = amounts.length === 0 ? 0 : turn % amounts.length;
        const turned = outcomeOf(...amounts.slice(by), ...amounts.slice(0, by));
        const value = valueOf(budget, outcomeOf(...amounts));
        expect(valueOf(budget, turned)).toEqual(value);
        for (const side of value.sides) {
          const own = value.lines.filter((each) => each.side === side.side);
          expect(sumSek(own.map(({ deviation }) => deviation))).toBe(side.deviation);
        }
      }),
    );
  });
});

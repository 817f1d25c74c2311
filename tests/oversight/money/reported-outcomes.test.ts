import { describe, expect, it } from "vitest";
import { agreement as uppsala } from "../../examples/uppsala-stadsmission-2019.js";
import { frozen, id } from "../../term/written.js";
import type { BudgetOutcome } from "../../../src/budget/outcome/budget-outcome.js";
import { percentage } from "../../../src/money/percentage.js";
import { sek } from "../../../src/money/sek.js";
import { contributionStandings } from "../../../src/oversight/money/contribution-standings.js";
import { reportedOutcomes } from "../../../src/oversight/money/reported-outcomes.js";

const came = (line: string, period: string, kronor: number): BudgetOutcome["amounts"][number] => ({
  line: id(line),
  period: id(period),
  amount: { kind: "exact", sek: sek(kronor) },
});
const outcomeOf = (budget: string, ...amounts: BudgetOutcome["amounts"]): BudgetOutcome => ({
  budget: id(budget),
  amounts,
});
const inShort = (...outcomes: readonly BudgetOutcome[]) =>
  reportedOutcomes(uppsala, frozen({ outcomes })).map(({ budget, period, deviations }) => [
    budget,
    period,
    deviations.ok ? deviations.value.lines.map(({ deviation }) => deviation) : deviations.failure.code,
  ]);

describe("the outcomes of a report, against agreement 000", () => {
  it("are compared period by period", () => {
    expect(
      inShort(
        outcomeOf(
          "budget",
          came("line-goods", "year-2019", 330_000),
          came("line-goods", "year-2020", 321_000),
          came("line-staff", "year-2019", 4_700_000),
        ),
      ),
    ).toEqual([
      ["budget", "year-2019", ["15000.00", "-76000.00"]],
      ["budget", "year-2020", ["0.00"]],
    ]);
  });

  it.each([
    ["of another budget", "other", "line-goods", "year-2019", "outcome.of-another-budget"],
    ["of another period", "budget", "line-goods", "year-2031", "budget.no-such-period"],
    ["of another line", "budget", "line-lunch", "year-2019", "outcome.no-such-line"],
  ])("have no answer where they are %s", (_, budget, line, period, code) => {
    expect(inShort(outcomeOf(budget, came(line, period, 1)))).toEqual([[budget, period, code]]);
  });

  it("are none in a report without any", () => {
    expect(reportedOutcomes(uppsala, {})).toEqual([]);
  });
});

describe("the demanded shares of an agreement", () => {
  it("are none in agreement 000, which demands none", () => {
    expect(contributionStandings(uppsala)).toEqual([]);
  });

  it("are examined for every period of the budget", () => {
    const [budget] = uppsala.budgets ?? [];
    if (budget === undefined) throw new Error("no budget");
    const clause = { by: { kind: "side", side: "civil-society" }, share: percentage("53.2"), of: "total" } as const;
    const standings = contributionStandings(frozen({ ...uppsala, budgets: [{ ...budget, contributions: [clause] }] }));
    // 3 500 × 53.2 / 46.8 = 3 978.6 tkr of 2019 are more than the 3 977; of 2021 4 138.9 are less than the 4 139.
    expect(standings.map(({ period, standing }) => [period, standing.ok && standing.value.holds])).toEqual([
      ["year-2019", false],
      ["year-2020", false],
      ["year-2021", true],
    ]);
  });
});

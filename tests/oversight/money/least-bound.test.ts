import { describe, expect, it } from "vitest";
import { agreement as uppsala } from "../../examples/uppsala-stadsmission-2019.js";
import { smallAgreement } from "../../fixtures/small-agreement.js";
import { frozen } from "../../term/written.js";
import { AgreementSchema } from "../../../src/agreement/agreement.schema.js";
import type { AgreementInput } from "../../../src/agreement/agreement.js";
import { leastBound } from "../../../src/oversight/money/least-bound.js";

type AmountInput = NonNullable<AgreementInput["grants"]>[number]["amounts"][number];

const year = (number: number) => ({ from: `${number}-01-01`, through: `${number}-12-31` });
const amount = (
  period: AmountInput["period"],
  sek: string,
  level: AmountInput["level"] = "contractual",
): AmountInput => ({ period, level, set: { kind: "sum", amount: { kind: "exact", sek } } });
const through2021 = { from: "2019-01-01", through: "2021-12-31" };

interface Options {
  readonly floor?: "none" | "first-amount" | "year-before";
  readonly period?: AmountInput["period"];
}

/** An agreement with one grant, 2019–2021, that follows a clause with a floor. */
const boundBy = (amounts: readonly AmountInput[], { floor = "year-before", period = through2021 }: Options = {}) => {
  const indexation = [{ id: "uplift", series: [{ series: "council-uplift" }], floor: { kind: floor } }];
  const grants = [{ id: "grant", payer: "public-party", payees: ["civil-party"], amounts, indexation: "uplift" }];
  return leastBound(frozen(AgreementSchema.parse({ ...smallAgreement, term: { period }, grants, indexation })));
};
const inShort = (answer: ReturnType<typeof leastBound>) => (answer.ok ? answer.value : answer.failure);

describe("agreement 000", () => {
  it("binds for three times 3 500 000 kr: the floor holds 2020 and 2021 up, not what is planned for them", () => {
    const grant = "grant-framework";
    expect(leastBound(frozen(uppsala))).toEqual({
      ok: true,
      value: "10500000.00",
      steps: [
        {
          code: "bound.contractual",
          inputs: { grant, from: "2019-01-01", through: "2019-12-31" },
          output: "3500000.00",
          basis: { kind: "section", section: "section-financing" },
        },
        {
          code: "bound.by-floor",
          inputs: { grant, year: 2020 },
          output: "3500000.00",
          basis: { kind: "section", section: "section-indexation" },
        },
        {
          code: "bound.by-floor",
          inputs: { grant, year: 2021 },
          output: "3500000.00",
          basis: { kind: "section", section: "section-indexation" },
        },
        {
          code: "bound.total",
          inputs: { amounts: ["3500000.00", "3500000.00", "3500000.00"] },
          output: "10500000.00",
          basis: { kind: "arithmetic" },
        },
      ],
      assumptions: [
        {
          code: "bound.runs-to-its-last-day",
          params: { through: "2021-12-31" },
          basis: { kind: "interpretation" },
        },
      ],
    });
  });
});

describe("the least that an agreement binds for", () => {
  const of2019 = amount(year(2019), "100.00");

  it.each<[string, readonly AmountInput[], Options, string]>([
    ["nothing, where nothing is granted", [], {}, "0.00"],
    [
      "nothing, where all of it is planned or decided",
      [amount(year(2019), "1.00", "planned"), amount(year(2020), "1.00", "decided")],
      {},
      "0.00",
    ],
    ["the first year alone, without a floor", [of2019], { floor: "none" }, "100.00"],
    [
      "the first year alone, with a floor at the first amount: whether the rest is granted is not said",
      [of2019],
      { floor: "first-amount" },
      "100.00",
    ],
    ["three years, with a floor at the year before", [of2019], {}, "300.00"],
    ["the last agreed year is the one that is held up", [of2019, amount(year(2020), "110.00")], {}, "320.00"],
    ["whatever the order in the document", [amount(year(2020), "110.00"), of2019], {}, "320.00"],
    ["both of two sums for the last agreed year are held up", [of2019, amount(year(2019), "10.00")], {}, "330.00"],
    [
      "all years are agreed: the floor adds none",
      [of2019, amount(year(2020), "90.00"), amount(year(2021), "80.00")],
      {},
      "270.00",
    ],
    ["years agreed beyond the term count", [amount(year(2023), "100.00")], {}, "100.00"],
    ["one sum for three years is no year that a floor could hold up", [amount(through2021, "300.00")], {}, "300.00"],
    [
      "a last year that is not whole is left out",
      [of2019],
      { period: { from: "2019-01-01", through: "2021-12-30" } },
      "200.00",
    ],
    [
      "a term that ends on 31 December counts whole",
      [of2019],
      { period: { from: "2019-01-01", through: "2020-12-31" } },
      "200.00",
    ],
    [
      "a term until further notice: only what is agreed",
      [of2019],
      { period: { from: "2019-01-01", missing: { through: { why: "open" } } } },
      "100.00",
    ],
  ])("%s", (_, amounts, options, expected) => {
    expect(inShort(boundBy(amounts, options))).toBe(expected);
  });

  it("is taken for granted to run to its last day, where it has one", () => {
    const open = boundBy([of2019], { period: { from: "2019-01-01", missing: { through: { why: "open" } } } });
    expect(open.ok && open.assumptions).toEqual([]);
  });

  it("adds up several grants", () => {
    const [grant] = smallAgreement.grants;
    const grants = [grant, { ...grant, id: "other", amounts: [amount(year(2024), "0.01")] }];
    expect(inShort(leastBound(AgreementSchema.parse({ ...smallAgreement, grants })))).toBe("3000000.01");
  });
});

describe("what it cannot be told without", () => {
  const greatest = "999999999999999.99";

  it.each<[string, readonly AmountInput[], object]>([
    [
      "an agreed amount to the öre",
      [{ ...amount(year(2019), "1.00"), set: { kind: "per-inhabitant", rate: "5.00" } }],
      { code: "grant.amount-not-exact", params: { grant: "grant", year: 2019 } },
    ],
    [
      "the days that an agreed amount is for",
      [amount({ from: "2019-01-01" }, "1.00")],
      { code: "bound.amount-without-days", params: { grant: "grant" } },
    ],
    ["at most 15 digits, in all", [amount(year(2019), greatest)], { code: "budget.beyond-15-digits", params: {} }],
    [
      "at most 15 digits, in a year",
      [amount(year(2021), greatest), amount(year(2021), greatest)],
      { code: "budget.beyond-15-digits", params: {} },
    ],
  ])("%s", (_, amounts, failure) => {
    expect(inShort(boundBy(amounts))).toEqual(failure);
  });

  it("is no matter where the amount is only planned", () => {
    expect(inShort(boundBy([amount({ from: "2019-01-01" }, "1.00", "planned")]))).toBe("0.00");
  });
});

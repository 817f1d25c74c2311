import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreement as uppsala } from "../../examples/uppsala-stadsmission-2019.js";
import { frozen, id } from "../../term/written.js";
import type { Budget, BudgetLine } from "../../../src/budget/budget.js";
import { financingShares } from "../../../src/budget/contribution/financing-shares.js";
import type { ShareBase } from "../../../src/budget/contribution/share-base.js";
import type { Amount } from "../../../src/money/amount.js";
import { sek } from "../../../src/money/sek.js";

const kronor = (amount: number | string): Amount => ({ kind: "exact", sek: sek(amount) });
const thousands = (count: number): Amount => ({ kind: "rounded", sek: sek(count * 1000), unit: sek(1000) });

/** A line of the year 2019, income in money unless told. */
const line = (name: string, contributor: string | undefined, amount: Amount, rest: Partial<BudgetLine> = {}) => ({
  id: id(name),
  side: "income" as const,
  category: "own-money" as const,
  name,
  form: "money" as const,
  cells: [{ period: id("2019"), amount }],
  ...(contributor === undefined ? {} : { contributor: id(contributor) }),
  ...rest,
});
const budgetOf = (...lines: readonly BudgetLine[]): Budget =>
  frozen({
    id: id("budget"),
    periods: [
      { id: id("2019"), period: {} },
      { id: id("2020"), period: {} },
    ],
    lines,
  });
const sharesOf = (budget: Budget, of: ShareBase = "total", decimals?: number) =>
  financingShares(budget, { period: id("2019"), of, ...(decimals === undefined ? {} : { decimals }) });
const inShort = (answer: ReturnType<typeof sharesOf>) =>
  answer.ok ? answer.value.shares.map(({ party, share }) => `${party} ${share}`) : answer.failure;

const committee = line("grant", "committee", kronor(3_500_000), { category: "grant" });
const donations = line("donations", "association", kronor(3_107_000), { category: "donations" });
const hours = line("hours", "association", kronor(870_000), { category: "volunteer-hours", form: "volunteer-hours" });

describe("who finances a budget", () => {
  it.each([
    ["of everything", "total", undefined, ["committee 46.8", "association 53.2"]],
    ["of the money: the hours are left out", "cash", undefined, ["committee 53", "association 47"]],
    ["without decimals", "total", 0, ["committee 47", "association 53"]],
    ["with four decimals", "total", 4, ["committee 46.8102", "association 53.1898"]],
  ] as const)("%s", (_, of, decimals, expected) => {
    expect(inShort(sharesOf(budgetOf(committee, donations, hours), of, decimals))).toEqual(expected);
  });

  it.each<[string, readonly BudgetLine[], readonly string[]]>([
    ["one party finances all of it", [committee], ["committee 100"]],
    ["one party finances all of a single öre", [line("öre", "a", kronor("0.01"))], ["a 100"]],
    [
      "in the order in which the parties first stand in the budget",
      [hours, committee],
      ["association 19.9", "committee 80.1"],
    ],
    [
      "shares that are rounded one by one need not add up to 100",
      ["a", "b", "c"].map((one) => line(one, one, kronor(1))),
      ["a 33.3", "b 33.3", "c 33.3"],
    ],
    [
      "a party that brings nothing has no share of it",
      [committee, line("none", "association", kronor(0))],
      ["committee 100", "association 0"],
    ],
    [
      "what is given back counts below zero",
      [committee, line("back", "association", kronor(-500_000))],
      ["committee 116.7", "association -16.7"],
    ],
    ["costs do not count", [committee, line("staff", undefined, kronor(9), { side: "cost" })], ["committee 100"]],
    [
      "lines of another year do not count",
      [committee, line("later", undefined, kronor(9), { cells: [{ period: id("2020"), amount: kronor(9) }] })],
      ["committee 100"],
    ],
  ])("%s", (_, lines, expected) => {
    expect(inShort(sharesOf(budgetOf(...lines)))).toEqual(expected);
  });

  it("shows the whole, and of each party what it brings in, kind by kind", () => {
    const arithmetic = { kind: "arithmetic" };
    const asked = { whole: "7477000.00", decimals: 1 };
    const grant = { form: "money", category: "grant" };
    const raised = { form: "money", category: "donations" };
    const inHours = { form: "volunteer-hours", category: "volunteer-hours" };
    const step = (code: string, inputs: object, output: string) => ({ code, inputs, output, basis: arithmetic });
    expect(sharesOf(budgetOf(committee, donations, hours))).toEqual({
      ok: true,
      value: {
        period: "2019",
        of: "total",
        whole: "7477000.00",
        shares: [
          {
            ...{ party: "committee", amount: "3500000.00", share: "46.8" },
            kinds: [{ ...grant, amount: "3500000.00", share: "46.8" }],
          },
          {
            ...{ party: "association", amount: "3977000.00", share: "53.2" },
            // 3 107 of 7 477 is 41.554 %, 870 is 11.636 %: printed without decimals 42 and 12.
            kinds: [
              { ...raised, amount: "3107000.00", share: "41.6" },
              { ...inHours, amount: "870000.00", share: "11.6" },
            ],
          },
        ],
      },
      steps: [
        step("budget.whole", { of: "total", amounts: ["3500000.00", "3107000.00", "870000.00"] }, "7477000.00"),
        step("budget.contribution", { party: "committee", lines: ["grant"], amounts: ["3500000.00"] }, "3500000.00"),
        step("budget.share", { party: "committee", part: "3500000.00", ...asked }, "46.8"),
        step(
          "budget.contribution",
          { party: "association", lines: ["donations", "hours"], amounts: ["3107000.00", "870000.00"] },
          "3977000.00",
        ),
        step("budget.share", { party: "association", part: "3977000.00", ...asked }, "53.2"),
        step("budget.kind-share", { party: "association", ...raised, amounts: ["3107000.00"], ...asked }, "41.6"),
        step("budget.kind-share", { party: "association", ...inHours, amounts: ["870000.00"], ...asked }, "11.6"),
      ],
      assumptions: [],
    });
  });
});

describe("the shares that agreement 000 prints for 2019", () => {
  const [budget] = uppsala.budgets ?? [];

  it("are those of its rows without decimals, 47, 42 and 12, which add up to 101", () => {
    const answer = budget && financingShares(budget, { period: id("year-2019"), of: "total", decimals: 0 });
    const shares = answer?.ok ? answer.value.shares.flatMap(({ kinds }) => kinds.map(({ share }) => share)) : [];
    expect(shares).toEqual(["47", "42", "12"]);
    expect(shares.reduce((sum, share) => sum + Number(share), 0)).toBe(101);
  });

  it("leave 53.2 % to the association's side, not 54, with state money of unknown size in it", () => {
    const { parties } = uppsala;
    const answer = budget && financingShares(budget, { period: id("year-2019"), of: "total", parties });
    expect(answer?.ok && answer.value.sides).toEqual([
      { side: "public", amount: "3500000.00", share: "46.8" },
      { side: "civil-society", amount: "3977000.00", share: "53.2" },
    ]);
    expect(answer?.ok && answer.value.shares.map(({ stateMoney }) => stateMoney)).toEqual([
      undefined,
      { amount: "0.00", withoutFigure: ["wage-subsidy", "state-grant"] },
    ]);
  });
});

describe("state grants, told apart from own money", () => {
  const containing = (amount: Amount, period?: string): NonNullable<BudgetLine["contains"]> => [
    { category: "state-grant", name: "statsbidrag", amount, ...(period === undefined ? {} : { period: id(period) }) },
    { category: "donations", name: "gåvor", amount: kronor(1) },
  ];

  it.each<[string, BudgetLine, object | undefined]>([
    [
      "a line of their own",
      line("state", "a", kronor(200), { category: "state-grant" }),
      { amount: "200.00", own: "0.00" },
    ],
    [
      "within a line",
      line("other", "a", kronor(300), { contains: containing(kronor(200)) }),
      { amount: "200.00", own: "100.00" },
    ],
    [
      "within it in this year",
      line("other", "a", kronor(300), { contains: containing(kronor(200), "2019") }),
      { own: "100.00" },
    ],
    [
      "within it in another year",
      line("other", "a", kronor(300), { contains: containing(kronor(200), "2020") }),
      undefined,
    ],
    ["none", line("other", "a", kronor(300)), undefined],
  ])("%s", (_, state, expected) => {
    const answer = sharesOf(budgetOf(committee, state));
    const own = answer.ok ? answer.value.shares.find(({ party }) => party === "a")?.stateMoney : undefined;
    if (expected === undefined) expect(own).toBeUndefined();
    else expect(own).toMatchObject(expected);
  });
});

describe("shares of the grant alone", () => {
  it("count what is brought in beside it in per cent of it", () => {
    expect(inShort(sharesOf(budgetOf(committee, donations, hours), "grant"))).toEqual([
      "committee 100",
      "association 113.6",
    ]);
  });

  it("are none without a grant", () => {
    expect(inShort(sharesOf(budgetOf(donations), "grant"))).toEqual({
      code: "budget.nothing-to-share",
      params: { of: "grant" },
    });
  });
});

describe("a law of shares", () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 10 ** 9 }), { minLength: 1, maxLength: 30 });

  it("they add up to 100 but for half a last decimal each, in any order", () => {
    fc.assert(
      fc.property(amounts, fc.nat(), (all, turn) => {
        const lines = all.map((ore, index) => line(`line-${index}`, `party-${index}`, kronor(ore / 100)));
        const by = turn % lines.length;
        const answers = [lines, [...lines.slice(by), ...lines.slice(0, by)]].map((each) => sharesOf(budgetOf(...each)));
        const [shares, turned] = answers.map((answer) => (answer.ok ? answer.value.shares : []));
        const sum = shares?.reduce((total, { share }) => total + Math.round(Number(share) * 10), 0) ?? 0;
        expect(Math.abs(sum - 1000)).toBeLessThanOrEqual(lines.length / 2);
        expect(new Set(turned?.map(({ party, share }) => `${party} ${share}`))).toEqual(
          new Set(shares?.map(({ party, share }) => `${party} ${share}`)),
        );
      }),
    );
  });
});

describe("what is taken for granted", () => {
  const containing = (amount?: Amount) =>
    line("other", "association", kronor(1), {
      contains: [
        { category: "donations", name: "Insamlade medel" },
        { category: "state-grant", name: "Bidrag från staten", ...(amount === undefined ? {} : { amount }) },
      ],
    });
  const stateGrant = {
    code: "budget.content-without-figure",
    params: { party: "association", category: "state-grant" },
  };

  it.each<[string, readonly BudgetLine[], readonly object[]]>([
    ["nothing, where all is exact", [committee, hours], []],
    [
      "the coarsest rounding of the amounts",
      [line("a", "a", thousands(3)), line("b", "b", { kind: "rounded", sek: sek(5_000_000), unit: sek(1_000_000) })],
      [{ code: "budget.rounded-amounts", params: { unit: "1000000.00" } }],
    ],
    [
      "amounts called about, by line",
      [committee, line("rent", "association", { kind: "about", sek: sek(100) })],
      [{ code: "budget.about-amounts", params: { lines: ["rent"] } }],
    ],
    ["state grants without a figure within a party's line", [containing()], [stateGrant]],
    ["state grants of an unknown amount", [containing({ kind: "unknown" })], [stateGrant]],
    ["not state grants with a figure", [containing(kronor(1))], []],
  ])("%s", (_, lines, expected) => {
    const answer = sharesOf(budgetOf(...lines));
    const basis = { kind: "interpretation" };
    expect(answer.ok && answer.assumptions).toEqual(expected.map((assumption) => ({ ...assumption, basis })));
  });

  it("of agreement 000: the rounding, and that the association's part holds state money of unknown size", () => {
    const [budget] = frozen(uppsala.budgets ?? []);
    const answer = budget && financingShares(budget, { period: id("year-2019"), of: "total" });
    const party = "party-association";
    expect(answer?.ok && answer.assumptions.map(({ code, params }) => [code, params])).toEqual([
      ["budget.rounded-amounts", { unit: "1000.00" }],
      ["budget.content-without-figure", { party, category: "wage-subsidy" }],
      ["budget.content-without-figure", { party, category: "state-grant" }],
    ]);
  });
});

describe("there are no shares", () => {
  const greatest = kronor("999999999999999.99");

  it.each<[string, readonly BudgetLine[], object]>([
    ["where nothing is brought in", [], { code: "budget.nothing-to-share", params: { of: "total" } }],
    [
      "where all of it is nothing",
      [line("none", "a", kronor(0))],
      { code: "budget.nothing-to-share", params: { of: "total" } },
    ],
    [
      "where more is given back than brought in",
      [line("back", "a", kronor(-1))],
      { code: "budget.nothing-to-share", params: { of: "total" } },
    ],
    [
      "where a line is nobody's",
      [committee, line("other", undefined, kronor(1))],
      { code: "budget.contributor-missing", params: { line: "other" } },
    ],
    [
      "where a line has two amounts for the period",
      [
        line("sales", "a", kronor(1), {
          cells: [
            { period: id("2019"), amount: kronor(1) },
            { period: id("2019"), amount: kronor(2) },
          ],
        }),
      ],
      { code: "budget.cell-twice", params: { line: "sales", period: "2019" } },
    ],
    [
      "where an amount is unknown",
      [committee, line("rent", "a", { kind: "unknown" })],
      { code: "budget.amount-unknown", params: { line: "rent", period: "2019" } },
    ],
    [
      "where the whole has more than 15 digits",
      [line("a", "a", greatest), line("b", "b", greatest)],
      { code: "budget.beyond-15-digits", params: {} },
    ],
  ])("%s", (_, lines, failure) => {
    expect(sharesOf(budgetOf(...lines))).toEqual({ ok: false, failure, steps: [] });
  });

  it("of the cash, where all is in kind", () => {
    expect(inShort(sharesOf(budgetOf(hours), "cash"))).toEqual({
      code: "budget.nothing-to-share",
      params: { of: "cash" },
    });
  });

  it("of the cash, an unknown value in kind does not matter", () => {
    const rooms = line("rooms", "association", { kind: "unknown" }, { form: "premises" });
    expect(inShort(sharesOf(budgetOf(committee, rooms), "cash"))).toEqual(["committee 100"]);
  });

  it("of a period that the budget does not have", () => {
    expect(financingShares(budgetOf(committee), { period: id("2031"), of: "total" })).toEqual({
      ok: false,
      failure: { code: "budget.no-such-period", params: { period: "2031" } },
      steps: [],
    });
  });

  it.each([-1, 11, 0.5])("with %s decimals: a programmer's mistake", (decimals) => {
    expect(() => sharesOf(budgetOf(committee), "total", decimals)).toThrow(
      expect.objectContaining({ code: "usage.share-of" }),
    );
  });
});

it("counts a budget of 10 000 lines by 10 000 parties in well under a second", () => {
  const lines = Array.from({ length: 10_000 }, (_, index) =>
    line(`line-${index}`, `party-${index}`, kronor(index + 1)),
  );
  const start = performance.now();
  const answer = sharesOf(budgetOf(...lines));
  expect(performance.now() - start).toBeLessThan(1_000);
  expect(answer.ok && answer.value.whole).toBe("50005000.00");
});

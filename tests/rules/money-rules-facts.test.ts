import { describe, expect, it } from "vitest";
import { smallAgreement } from "../fixtures/small-agreement.js";
import { frozen } from "../term/written.js";
import { AgreementSchema } from "../../src/agreement/agreement.schema.js";
import type { AgreementInput } from "../../src/agreement/agreement.js";
import type { MoneyIssue } from "../../src/messages/money-issue.js";
import { standardMoneyRules } from "../../src/rules/standard-money-rules.js";
import { validateAgreement } from "../../src/rules/validate-agreement.js";

type Code = MoneyIssue["code"];
type GrantInput = NonNullable<AgreementInput["grants"]>[number];
type AmountInput = GrantInput["amounts"][number];
type ClauseInput = NonNullable<AgreementInput["indexation"]>[number];
type BudgetInput = NonNullable<AgreementInput["budgets"]>[number];
type LineInput = BudgetInput["lines"][number];

const [grant] = smallAgreement.grants;
const [budget] = smallAgreement.budgets;
const [fromMunicipality, ownMoney, staff] = budget.lines;
const { term, parties } = smallAgreement;

/** What one rule finds: its facts. */
const facts = (code: Code, changes: Partial<AgreementInput>): readonly object[] =>
  validateAgreement(frozen(AgreementSchema.parse({ ...smallAgreement, ...changes })), { rules: standardMoneyRules })
    .filter((issue) => issue.code === code)
    .map(({ params }) => params);
const count = (code: Code, changes: Partial<AgreementInput>): number => facts(code, changes).length;

const withGrant = (changes: Partial<GrantInput>): Partial<AgreementInput> => ({ grants: [{ ...grant, ...changes }] });
const withLines = (...lines: readonly LineInput[]): Partial<AgreementInput> => ({ budgets: [{ ...budget, lines }] });
const exact = (sek: string) => ({ kind: "exact", sek }) as const;
const tkr = (sek: string) => ({ kind: "rounded", sek, unit: "1000.00" }) as const;
const about = (sek: string) => ({ kind: "about", sek }) as const;
const cells = (amount: LineInput["cells"][number]["amount"]) => ({ cells: [{ period: "year-1", amount }] }) as const;
type Sum = ReturnType<typeof exact> | ReturnType<typeof tkr> | ReturnType<typeof about>;

const amount = (year: number, sum: Sum, more: Partial<AmountInput> = {}): AmountInput => ({
  period: { from: `${year}-01-01`, through: `${year}-12-31` },
  level: "contractual",
  set: { kind: "sum", amount: sum },
  ...more,
});
const planned = { level: "planned" } as const;
const uplift = (more: Partial<ClauseInput>): ClauseInput => ({
  id: "uplift",
  series: [{ series: "council-uplift" }],
  ...more,
});
const under = (clause: ClauseInput, ...amounts: readonly AmountInput[]): Partial<AgreementInput> => ({
  grants: [{ ...grant, amounts, indexation: "uplift" }],
  indexation: [clause],
});

describe("a grant under a floor", () => {
  const yearBefore = uplift({ floor: { kind: "year-before" } });
  const first = uplift({ floor: { kind: "first-amount" } });
  const ofTheChange = uplift({
    floor: { kind: "year-before", appliesTo: "change" },
    amountRounding: { unit: "1000.00", mode: "half-away-from-zero" },
  });

  it.each<[string, Partial<AgreementInput>, readonly [year: number, floorYear: number][]]>([
    [
      "an öre below the year before",
      under(yearBefore, amount(2024, exact("100.00")), amount(2025, exact("99.99"))),
      [[2025, 2024]],
    ],
    [
      "as much as two rounded amounts may differ",
      under(yearBefore, amount(2024, tkr("3500000.00")), amount(2025, tkr("3499000.00"))),
      [],
    ],
    [
      "more than they may",
      under(yearBefore, amount(2024, tkr("3500000.00")), amount(2025, tkr("3498000.00"))),
      [[2025, 2024]],
    ],
    ["an amount that is about", under(yearBefore, amount(2024, exact("9.00")), amount(2025, about("1.00"))), []],
    [
      "a plan below the contract",
      under(yearBefore, amount(2024, exact("9.00")), amount(2025, exact("8.00"), planned)),
      [[2025, 2024]],
    ],
    [
      "a contract below a plan, which binds nobody",
      under(yearBefore, amount(2024, exact("9.00"), planned), amount(2025, exact("8.00"))),
      [],
    ],
    [
      "years that do not follow on each other",
      under(yearBefore, amount(2024, exact("9.00")), amount(2026, exact("8.00"))),
      [],
    ],
    [
      "a year before with an extra sum",
      under(yearBefore, amount(2024, exact("9.00")), amount(2024, exact("5.00")), amount(2025, exact("9.00"))),
      [],
    ],
    [
      "a floor at the first amount holds for every year after it",
      under(first, amount(2024, exact("9.00")), amount(2025, exact("12.00")), amount(2026, exact("8.00"))),
      [[2026, 2024]],
    ],
    [
      "a floor at the first amount says nothing of the year before",
      under(first, amount(2024, exact("9.00")), amount(2025, exact("12.00")), amount(2026, exact("9.00"))),
      [],
    ],
    [
      "a floor of the change, with rounding to thousands after it (1 250 400 to 1 250 000)",
      under(ofTheChange, amount(2024, exact("1250400.00")), amount(2025, exact("1250000.00"))),
      [],
    ],
    [
      "no floor",
      under(uplift({ floor: { kind: "none" } }), amount(2024, exact("9.00")), amount(2025, exact("1.00"))),
      [],
    ],
    [
      "years before the clause's first",
      under({ ...yearBefore, firstYear: 2026 }, amount(2024, exact("9.00")), amount(2025, exact("1.00"))),
      [],
    ],
    [
      "an amount that the clause of another grant holds up",
      { ...under(yearBefore, amount(2024, exact("9.00")), amount(2025, exact("1.00"))), indexation: [] },
      [],
    ],
  ])("%s", (_, changes, expected) => {
    const years = expected.map(([year, floorYear]) => expect.objectContaining({ year, floorYear }) as object);
    expect(facts("grant.below-floor", changes)).toEqual(years);
  });
});

describe("amounts beside a clause that sets them", () => {
  const fixed = uplift({ series: [{ series: "fixed", rate: "2" }], from: "year-before" });

  it("of a series: the years that are only planned", () => {
    const amounts = [amount(2024, exact("9.00")), amount(2025, tkr("9000.00"), planned), amount(2026, exact("9.00"))];
    expect(facts("grant.planned-beside-clause", under(uplift({}), ...amounts))).toEqual([
      { grant: "grant", years: [2025] },
    ]);
  });

  it("of a fixed rate: 3 500 000 × 1.02 × 1.02 is 3 641 400, which 3 641 000 rounded to thousands may be", () => {
    const first = amount(2024, exact("3500000.00"));
    const rounded = under(fixed, first, amount(2026, tkr("3641000.00"), planned));
    const other = under(fixed, first, amount(2026, tkr("3642000.00"), planned));
    expect(facts("grant.differs-from-clause", rounded)).toEqual([]);
    expect(facts("grant.planned-beside-clause", rounded)).toEqual([]);
    expect(facts("grant.differs-from-clause", other)).toEqual([
      { grant: "grant", year: 2026, level: "planned", stated: "3642000.00", byClause: "3641400.00" },
    ]);
  });

  it("of a fixed rate that is missing: nothing can be said", () => {
    const amounts = [amount(2024, exact("9.00")), amount(2025, exact("99.00"))];
    const changes = under(uplift({ series: [{ series: "fixed" }] }), ...amounts);
    expect(count("grant.differs-from-clause", changes)).toBe(0);
    expect(count("indexation.rate-missing", changes)).toBe(1);
  });
});

describe("what a budget plans with from a grant of 1 000 000 kr a year", () => {
  const yearly = [{ ...grant, amounts: [amount(2024, exact("1000000.00"))] }];
  const line = (sum: Sum, id = "line") => ({ ...fromMunicipality, id, ...cells(sum) });

  it.each<[string, Partial<AgreementInput>, readonly object[]]>([
    ["that", { grants: yearly, ...withLines(line(exact("1000000.00"))) }, []],
    [
      "that in two lines",
      { grants: yearly, ...withLines(line(exact("400000.00")), line(exact("600000.00"), "b")) },
      [],
    ],
    ["as much as rounding explains", { grants: yearly, ...withLines(line(tkr("1000000.00"))) }, []],
    ["about something else", { grants: yearly, ...withLines(line(about("1.00"))) }, []],
    [
      "thousands written as kronor",
      { grants: yearly, ...withLines(line(exact("1000.00"))) },
      [{ grant: "grant", period: "year-1", budgeted: "1000.00", granted: "1000000.00", level: "contractual" }],
    ],
    [
      "a plan, where the contract says another sum",
      {
        grants: [{ ...grant, amounts: [amount(2024, exact("1000000.00")), amount(2024, exact("5.00"), planned)] }],
        ...withLines(line(exact("5.00"))),
      },
      [{ grant: "grant", period: "year-1", budgeted: "5.00", granted: "1000000.00", level: "contractual" }],
    ],
    ["another sum, where VAT is added", { grants: [{ ...yearly[0], ...grant, vat: "added" }] }, []],
    ["a part of a sum for several years", withLines(line(exact("1.00"))), []],
    [
      "with two amounts for the period, which another rule tells of",
      {
        grants: yearly,
        ...withLines({ ...fromMunicipality, cells: [cells(exact("1.00")).cells[0], cells(exact("2.00")).cells[0]] }),
      },
      [],
    ],
  ])("%s", (_, changes, expected) => {
    expect(facts("budget.differs-from-grant", changes)).toEqual(expected);
  });
});

describe("volunteer hours", () => {
  const hours = (...more: readonly object[]): Partial<AgreementInput> =>
    withLines({
      ...ownMoney,
      form: "volunteer-hours",
      cells: more.map((each) => ({ period: "year-1", amount: exact("870.00"), ...each })),
    });

  it.each<[string, Partial<AgreementInput>, string | undefined]>([
    ["with neither", hours({}), "hours-and-rate"],
    ["with hours", hours({ hours: 4 }), "rate"],
    ["with a rate", hours({ hourlyRate: "220.00" }), "hours"],
    ["with both", hours({ hours: 4, hourlyRate: "217.50" }), undefined],
    ["with a note", hours({ note: "Värderat." }), undefined],
    ["of unknown value", hours({ amount: { kind: "unknown" } }), undefined],
    ["of no value", hours({ amount: exact("0.00") }), undefined],
    ["staff of so many hours", withLines({ ...staff, cells: [{ ...staff.cells[0], hours: 100 }] }), "rate"],
    ["staff without a word on hours", withLines(staff), undefined],
  ])("%s", (_, changes, missing) => {
    const expected = missing === undefined ? [] : [expect.objectContaining({ missing }) as object];
    expect(facts("budget.hours-not-stated", changes)).toEqual(expected);
  });

  it.each<[string, object, readonly string[]]>([
    ["3 954.5 hours at 220 kr are 869 990 kr", { hours: 3954.5, hourlyRate: "220.00", amount: exact("869990.00") }, []],
    ["rounded to 870 tkr", { hours: 3954.5, hourlyRate: "220.00", amount: tkr("870000.00") }, []],
    ["not 871 tkr", { hours: 3954.5, hourlyRate: "220.00", amount: tkr("871000.00") }, ["869990.00"]],
    ["a third of an hour is counted to the öre", { hours: 1 / 3, hourlyRate: "100.00", amount: exact("33.33") }, []],
    ["so little that JavaScript writes 1e-7", { hours: 1e-7, hourlyRate: "1.00", amount: exact("0.01") }, ["0.00"]],
    ["more than 15 digits", { hours: 1e8, hourlyRate: "999999999999999.99", amount: exact("1.00") }, []],
    ["about", { hours: 1, hourlyRate: "1.00", amount: about("5.00") }, []],
  ])("hours × rate: %s", (_, cell, values) => {
    const expected = values.map((value) => expect.objectContaining({ value }) as object);
    expect(facts("budget.hours-times-rate-differ", hours(cell))).toEqual(expected);
  });
});

describe("the same contribution twice", () => {
  const donation = { ...ownMoney, id: "donation", category: "donations", name: "Gåva från A" } as const;
  const hours = { ...ownMoney, id: "hours", category: "volunteer-hours", form: "volunteer-hours" } as const;

  it.each<[string, readonly LineInput[], number]>([
    ["two donors may give as much", [donation, { ...donation, id: "b", name: "Gåva från B" }], 0],
    ["one donor by the same name may not", [donation, { ...donation, id: "b", name: " gåva från a" }], 1],
    ["the same hours by two names", [hours, { ...hours, id: "b", category: "own-money", name: "Egen insats" }], 1],
    ["other hours", [hours, { ...hours, id: "b", ...cells(exact("1.00")) }], 0],
    ["of another party", [hours, { ...hours, id: "b", contributor: "public-party" }], 0],
    [
      "nothing twice is nothing",
      [
        { ...hours, ...cells(exact("0.00")) },
        { ...hours, id: "b", ...cells(exact("0.00")) },
      ],
      0,
    ],
    [
      "as a line and within another",
      [hours, { ...donation, contains: [{ category: "volunteer-hours", name: "Tid", amount: exact("200000.00") }] }],
      1,
    ],
    ["costs may well be equal", [staff, { ...staff, id: "b" }], 0],
  ])("%s", (_, lines, expected) => {
    expect(count("budget.contribution-twice", withLines(...lines))).toBe(expected);
  });
});

describe("a demanded share", () => {
  const demand = (share: string, lines: readonly LineInput[]): Partial<AgreementInput> => ({
    budgets: [
      { ...budget, lines, contributions: [{ by: { kind: "side", side: "civil-society" }, share, of: "total" }] },
    ],
  });
  const grantLine = { ...fromMunicipality, ...cells(exact("500000.00")) };

  it("is counted of the whole: beside 500 000 kr as 70 % the others bring in 214 285.71 kr, not 150 000", () => {
    const with150 = [grantLine, { ...ownMoney, ...cells(exact("150000.00")) }];
    const with214 = [grantLine, { ...ownMoney, ...cells(exact("214285.71")) }];
    expect(facts("contribution.below-demanded", demand("30", with150))).toEqual([
      {
        ...{ by: { kind: "side", side: "civil-society" }, share: "30", of: "total", period: "year-1" },
        ...{ amount: "150000.00", required: "214285.71", lacking: "64285.71" },
      },
    ]);
    expect(facts("contribution.below-demanded", demand("30", with214))).toEqual([]);
  });

  it("is not held against a budget that cannot be counted", () => {
    const unknown = [grantLine, { ...ownMoney, ...cells({ kind: "unknown" as const }) }];
    expect(count("contribution.below-demanded", demand("30", unknown))).toBe(0);
  });
});

describe("days of payment", () => {
  const paidOn = (
    days: NonNullable<NonNullable<GrantInput["payment"]>["ownDays"]>,
    more: Partial<GrantInput> = {},
  ): Partial<AgreementInput> => withGrant({ payment: { frequency: "own-days", ownDays: days }, ...more });
  const failures = (changes: Partial<AgreementInput>) =>
    facts("payment.own-days-do-not-fit", changes).map((params) => "failure" in params && params.failure);

  it("that pay less than is granted", () => {
    expect(failures(paidOn([{ due: "2024-01-31", amount: exact("2999999.00") }]))).toEqual([
      { code: "payment.own-days-differ", params: { grant: "grant", amount: "3000000.00", rest: "1.00" } },
    ]);
  });

  it("one of which pays what is left", () => {
    expect(failures(paidOn([{ due: "2024-01-31", amount: exact("2999999.00") }, { due: "2025-01-31" }]))).toEqual([]);
  });

  it("that are missing, for all or for a year", () => {
    const years = [amount(2024, exact("1.00")), amount(2025, exact("1.00"))];
    const noDays = { code: "payment.no-own-day" };
    expect(failures(paidOn([]))).toEqual([expect.objectContaining(noDays)]);
    expect(failures(paidOn([{ due: "2024-05-31" }], { amounts: years }))).toEqual([expect.objectContaining(noDays)]);
  });

  it("for which nothing is granted", () => {
    const years = [amount(2024, exact("1.00")), amount(2025, exact("1.00"))];
    const days = [{ due: "2024-05-31" }, { due: "2025-05-31" }, { due: "2026-05-31" }];
    expect(failures(paidOn(days, { amounts: years }))).toEqual([
      { code: "payment.own-day-for-nothing", params: { grant: "grant", due: "2026-05-31" } },
    ]);
  });

  it("are moved to bank days before they are held against the signing, of Friday 2023-12-01", () => {
    const sunday = (bankDays: "preceding" | "following") =>
      withGrant({ payment: { frequency: "own-days", bankDays, ownDays: [{ due: "2023-12-03" }] } });
    expect(facts("payment.due-before-signing", sunday("following"))).toEqual([]);
    expect(facts("payment.due-before-signing", sunday("preceding"))).toEqual([]);
    const signedOnSaturday = [{ kind: "signed", party: "civil-party", day: "2023-12-02" }] as const;
    expect(facts("payment.due-before-signing", { ...sunday("preceding"), events: signedOnSaturday })).toEqual([
      { grant: "grant", due: "2023-12-01", signed: "2023-12-02" },
    ]);
  });

  it("of a quarter in advance, the first of them before an agreement that is signed late", () => {
    const signed = [{ kind: "signed", party: "civil-party", day: "2024-01-16" }] as const;
    expect(facts("payment.due-before-signing", { events: signed })).toEqual([
      { grant: "grant", due: "2024-01-15", signed: "2024-01-16" },
    ]);
    const inArrears = withGrant({ payment: { ...grant.payment, timing: "in-arrears" } });
    expect(facts("payment.due-before-signing", { ...inArrears, events: signed })).toEqual([]);
    expect(facts("payment.due-before-signing", { events: [{ kind: "signed", party: "civil-party" }] })).toEqual([]);
  });

  it("after the term are as they should be in arrears, and where the term is extended", () => {
    const late = { frequency: "own-days", ownDays: [{ due: "2027-02-28" }] } as const;
    expect(facts("payment.due-after-term", withGrant({ payment: late }))).toEqual([
      { grant: "grant", due: "2027-02-28", lastDay: "2026-12-31" },
    ]);
    expect(count("payment.due-after-term", withGrant({ payment: { ...late, timing: "in-arrears" } }))).toBe(0);
    const extended = { kind: "extended", day: "2026-06-01", through: "2027-12-31" } as const;
    const events = [...smallAgreement.events, extended];
    expect(count("payment.due-after-term", { ...withGrant({ payment: late }), events })).toBe(0);
  });
});

describe("the base of an index", () => {
  type Reference = ClauseInput["series"][number];
  const october = { series: "KPI", month: 10, lag: 1 } as const;

  it.each<[string, Partial<Reference>, number]>([
    ["a year before the figure", { ...october, basePeriod: "2018-10" }, 0],
    ["the month before it", { ...october, basePeriod: "2019-09" }, 0],
    ["the figure itself", { ...october, basePeriod: "2019-10" }, 1],
    ["after it", { ...october, basePeriod: "2020-01" }, 1],
    ["a year, of which a month counts: nobody can tell", { ...october, basePeriod: "2019" }, 0],
    ["a later year", { ...october, basePeriod: "2020" }, 1],
    ["a month, where the month that counts is not stated", { lag: 1, basePeriod: "2019-12" }, 0],
    ["where no lag is stated, the year paid for at the latest", { month: 10, basePeriod: "2020-09" }, 0],
    ["a quarter", { quarter: 3, lag: 1, basePeriod: "2019-Q3" }, 1],
    ["a quarter and a month of a year: nobody can tell", { quarter: 3, lag: 1, basePeriod: "2019-10" }, 0],
  ])("%s", (_, reference, expected) => {
    const clause = uplift({ firstYear: 2020, series: [{ series: "KPI", ...reference }] });
    expect(count("indexation.base-not-before-first-year", { indexation: [clause] })).toBe(expected);
  });
});

describe("who pays and who is paid", () => {
  const third = { id: "other", organisation: "association", side: "civil-society" } as const;

  it.each<[Code, string, Partial<AgreementInput>, number]>([
    [
      "grant.pays-itself",
      "an extra sum, from one of those paid",
      withGrant({ amounts: [amount(2024, exact("1.00"), { payer: "civil-party" })] }),
      1,
    ],
    [
      "grant.pays-itself",
      "an extra sum, to others",
      {
        parties: [...parties, third],
        ...withGrant({ amounts: [amount(2024, exact("1.00"), { payer: "civil-party", payees: ["other"] })] }),
      },
      0,
    ],
    ["grant.payer-not-public", "a party that is not there", withGrant({ payer: "nobody" }), 0],
    [
      "grant.payer-not-public",
      "an extra sum from an association",
      withGrant({ amounts: [amount(2024, exact("1.00"), { payer: "civil-party" })] }),
      1,
    ],
    [
      "budget.grant-line-of-another-party",
      "a line of that category that names no grant, brought in by the association",
      withLines({ ...ownMoney, category: "grant" }),
      1,
    ],
    [
      "budget.grant-line-of-another-party",
      "the payer of one of the grant's amounts",
      {
        ...withGrant({ amounts: [amount(2024, exact("1.00"), { payer: "civil-party" })] }),
        ...withLines({ ...fromMunicipality, contributor: "civil-party" }),
      },
      0,
    ],
    [
      "grant.split-misses-payees",
      "a share for somebody else",
      withGrant({ split: [{ payee: "public-party", share: "100" }] }),
      1,
    ],
  ])("%s: %s", (code, _, changes, expected) => {
    expect(count(code, changes)).toBe(expected);
  });
});

describe("time", () => {
  const open = { period: { from: "2024-01-01", missing: { through: { why: "open" } } } } as const;

  it.each<[Code, string, Partial<AgreementInput>, number]>([
    [
      "grant.amounts-overlap",
      "an extra sum to one of the payees",
      withGrant({
        payees: ["civil-party", "other"],
        amounts: [amount(2024, exact("1.00")), amount(2024, exact("1.00"), { payees: ["other"] })],
      }),
      0,
    ],
    [
      "grant.amounts-overlap",
      "a sum for three years and one for a year of them",
      withGrant({ amounts: [...grant.amounts, amount(2025, exact("1.00"))] }),
      1,
    ],
    [
      "grant.amount-outside-term",
      "an amount until further notice",
      withGrant({ amounts: [{ ...grant.amounts[0], ...open }] }),
      1,
    ],
    [
      "grant.amount-outside-term",
      "an amount without an end in a term without one",
      { ...withGrant({ amounts: [{ ...grant.amounts[0], ...open }] }), term: { ...term, ...open } },
      0,
    ],
    [
      "budget.funding-ends-earlier",
      "where the line has nothing after that",
      withLines({
        ...ownMoney,
        ...cells(exact("0.00")),
        funding: [{ name: "Fonden", period: { through: "2023-12-31" } }],
      }),
      0,
    ],
    [
      "repayment.before-period-ends",
      "where the last of the amounts ends later than the day",
      withGrant({
        amounts: [amount(2024, exact("1.00")), amount(2025, exact("1.00"))],
        repayment: { part: { kind: "all" }, by: { kind: "day", day: "2025-03-31" } },
      }),
      1,
    ],
  ])("%s: %s", (code, _, changes, expected) => {
    expect(count(code, changes)).toBe(expected);
  });
});

describe("what a line contains", () => {
  const part = (sek: string, more: { readonly period?: string } = {}) =>
    ({ category: "donations", name: "Gåvor", amount: exact(sek), ...more }) as const;

  it.each<[string, Partial<LineInput>, number]>([
    ["parts that add up to more", { contains: [part("150000.00"), part("50000.01")] }, 1],
    ["a part of another period", { contains: [part("150000.00"), part("50000.01", { period: "year-2" })] }, 0],
    ["a part without a figure beside it", { contains: [part("200000.00"), { category: "sales", name: "Café" }] }, 0],
    ["more than a rounded line may be", { ...cells(tkr("200000.00")), contains: [part("200500.01")] }, 1],
    ["as much as it may be", { ...cells(tkr("200000.00")), contains: [part("200500.00")] }, 0],
  ])("%s", (_, line, expected) => {
    expect(count("budget.contents-exceed-line", withLines({ ...ownMoney, ...line }))).toBe(expected);
  });

  it("may be the state's, by what it is or by who gives it", () => {
    const agency = { id: "agency", name: "Exempelmyndigheten", form: "state-agency" } as const;
    const organisations = [...smallAgreement.organisations, agency];
    const funded = withLines({ ...ownMoney, funding: [{ name: "Bidrag", organisation: "agency" }] });
    expect(facts("budget.state-grant-as-own-money", { organisations, ...funded })).toEqual([{ line: "own-money" }]);
    expect(count("budget.state-grant-as-own-money", { organisations, ...withLines(ownMoney) })).toBe(0);
  });
});

describe("an amount below zero or beside its unit", () => {
  const places = (rate: string): AmountInput => ({ ...grant.amounts[0], set: { kind: "places", places: 10, rate } });

  it.each<[Code, string, Partial<AgreementInput>, number]>([
    ["amount.negative", "a rate", withGrant({ amounts: [places("-1.00")] }), 1],
    [
      "amount.negative",
      "a payment and what stands beside a cell",
      {
        ...withGrant({ payment: { frequency: "own-days", ownDays: [{ due: "2024-01-31", amount: exact("-1.00") }] } }),
        ...withLines({
          ...ownMoney,
          cells: [{ ...ownMoney.cells[0], beside: [{ level: "decided", amount: about("-1.00") }] }],
        }),
      },
      2,
    ],
    ["amount.not-in-its-unit", "a sum of a grant", withGrant({ amounts: [amount(2024, tkr("3500500.00"))] }), 1],
    ["amount.not-in-its-unit", "an exact amount has none", withGrant({ amounts: [amount(2024, exact("0.01"))] }), 0],
  ])("%s: %s", (code, _, changes, expected) => {
    expect(count(code, changes)).toBe(expected);
  });
});

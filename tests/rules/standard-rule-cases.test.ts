import { describe, expect, it } from "vitest";
import { smallAgreement } from "../fixtures/small-agreement.js";
import { frozen } from "../term/written.js";
import { AgreementSchema } from "../../src/agreement/agreement.schema.js";
import type { AgreementInput } from "../../src/agreement/agreement.js";
import type { StandardRule } from "../../src/rules/standard-rules.js";
import { validateAgreement } from "../../src/rules/validate-agreement.js";

type Code = StandardRule["code"];
type Line = NonNullable<AgreementInput["budgets"]>[number]["lines"][number];
type Related = NonNullable<AgreementInput["term"]["related"]>[number];

const [municipality, committee, association] = smallAgreement.organisations;
const [decision] = smallAgreement.decisions;
const [budget] = smallAgreement.budgets;
const [fromMunicipality, ownMoney, staff] = budget.lines;
const [grant] = smallAgreement.grants;

const greatest = "999999999999999.99";

/** What a rule finds: the paths, with the params where a row gives them. */
const found = (code: Code, changes: Partial<AgreementInput>) =>
  validateAgreement(frozen(AgreementSchema.parse({ ...smallAgreement, ...changes })))
    .filter((issue) => issue.code === code)
    .map(({ path, params }) => ({ path, params }));
const paths = (code: Code, changes: Partial<AgreementInput>) => found(code, changes).map(({ path }) => path);

const withLines = (...lines: readonly Line[]): Partial<AgreementInput> => ({ budgets: [{ ...budget, lines }] });
const cells = (amount: Line["cells"][number]["amount"]) => ({ cells: [{ period: "year-1", amount }] as const });
const exact = (sek: string) => cells({ kind: "exact", sek });
const tkr = (sek: string) => cells({ kind: "rounded", sek, unit: "1000.00" });

describe("ids", () => {
  it.each<[Code, string, Partial<AgreementInput>, readonly string[]]>([
    [
      "references.duplicate-id",
      "a line and a line of another budget may share one",
      { budgets: [budget, { ...budget, id: "other" }] },
      [],
    ],
    [
      "references.duplicate-id",
      "two lines of a budget may not",
      withLines(fromMunicipality, ownMoney, staff, ownMoney),
      ["/budgets/0/lines/3/id"],
    ],
    [
      "references.duplicate-id",
      "nor two of its periods",
      { budgets: [{ ...budget, periods: [...budget.periods, ...budget.periods] }] },
      ["/budgets/0/periods/1/id"],
    ],
    [
      "references.not-found",
      "a part of another kind does not count",
      { initiators: ["goal"], goals: [{ id: "goal", title: "Mål", level: "goal" }] },
      ["/initiators/0", "/activities/0/goals/0"],
    ],
    ["references.not-found", "the agreement itself is no part", { initiators: ["small-agreement"] }, ["/initiators/0"]],
    [
      "references.not-in-budget",
      "an amount in a period that the budget lacks",
      withLines({ ...staff, cells: [{ period: "year-2", amount: { kind: "unknown" } }] }),
      ["/budgets/0/lines/0/cells/0/period"],
    ],
    [
      "references.parent-circle",
      "a committee that is part of itself",
      { organisations: [municipality, { ...committee, partOf: "committee" }, association] },
      ["/organisations/1/partOf"],
    ],
    [
      "references.parent-circle",
      "what hangs below a circle is in none",
      {
        goals: [
          { id: "a", title: "a", level: "goal", parent: "b" },
          { id: "b", title: "b", level: "goal", parent: "b" },
        ],
      },
      ["/goals/1/parent"],
    ],
  ])("%s: %s", (code, _, changes, expected) => {
    expect(paths(code, changes)).toEqual(expected);
  });
});

describe("predecessors of an agreement that begins on 2024-01-01", () => {
  const before = (through: string | undefined, relation: Related["relation"] = "predecessor"): Related => ({
    relation,
    title: "Den förra",
    ...(through === undefined ? {} : { period: { through } }),
  });
  const at = (position: number, days: number, ended: string) => ({
    path: `/term/related/${position}/period/through`,
    params: { days, ended, from: "2024-01-01" },
  });

  it.each<["predecessor.uncovered-days" | "predecessor.overlap", string, readonly Related[], readonly object[]]>([
    ["predecessor.uncovered-days", "one day", [before("2023-12-30")], [at(0, 1, "2023-12-30")]],
    ["predecessor.uncovered-days", "61 days", [before("2023-10-31")], [at(0, 61, "2023-10-31")]],
    [
      "predecessor.uncovered-days",
      "none after an earlier one that a later one followed",
      [before("2016-12-31"), before("2023-12-31")],
      [],
    ],
    [
      "predecessor.uncovered-days",
      "only those after the last to end",
      [before("2023-11-30"), before("2016-12-31")],
      [at(0, 31, "2023-11-30")],
    ],
    [
      "predecessor.uncovered-days",
      "nobody knows, where one ended on an unknown day",
      [before("2016-12-31"), before(undefined)],
      [],
    ],
    ["predecessor.uncovered-days", "an umbrella agreement is no predecessor", [before("2016-12-31", "umbrella")], []],
    ["predecessor.overlap", "one day", [before("2024-01-01")], [at(0, 1, "2024-01-01")]],
    [
      "predecessor.overlap",
      "each of two",
      [before("2024-01-31"), before("2024-02-01")],
      [at(0, 31, "2024-01-31"), at(1, 32, "2024-02-01")],
    ],
    [
      "predecessor.overlap",
      "no more days than the agreement itself has: 366 + 365 + 365",
      [before("2030-12-31")],
      [at(0, 1096, "2030-12-31")],
    ],
  ])("%s: %s", (code, _, related, expected) => {
    expect(found(code, { term: { ...smallAgreement.term, related } })).toEqual(expected);
  });
});

describe("what civil society brings in", () => {
  const other = { id: "other", side: "income", category: "other-income", name: "Övrigt", form: "money" } as const;
  const withoutCivil = { ...ownMoney, contributor: "public-party" };
  const none = ["contribution.none"];
  const notStated = ["contribution.not-stated"];

  it.each<[string, Partial<AgreementInput>, readonly string[]]>([
    ["money", withLines(ownMoney), []],
    ["hours", withLines({ ...ownMoney, form: "volunteer-hours", ...exact("1.00") }), []],
    ["something of unknown value", withLines({ ...ownMoney, ...cells({ kind: "unknown" }) }), []],
    [
      "something in one of two years",
      {
        budgets: [
          {
            ...budget,
            periods: [...budget.periods, { id: "year-2", period: {} }],
            lines: [
              { ...ownMoney, cells: [...exact("0.00").cells, { period: "year-2", amount: { kind: "unknown" } }] },
            ],
          },
        ],
      },
      [],
    ],
    ["nothing: its line is zero", withLines({ ...ownMoney, ...exact("0.00") }), none],
    ["nothing: all income is the other side's", withLines(fromMunicipality, withoutCivil), none],
    [
      "perhaps what a line brings in that is nobody's",
      withLines(fromMunicipality, { ...other, ...exact("1.00") }),
      notStated,
    ],
    ["not stated where only costs are budgeted", withLines(staff), notStated],
    ["not asked of a cooperation agreement", { kind: "cooperation", ...withLines(fromMunicipality) }, []],
  ])("%s", (_, changes, expected) => {
    expect([...none, ...notStated].filter((code) => paths(code as Code, changes).length > 0)).toEqual(expected);
  });
});

describe("income and cost of a budget", () => {
  it.each<[string, Partial<AgreementInput>, number]>([
    ["differ by an öre", withLines(ownMoney, { ...staff, ...exact("200000.01") }), 1],
    [
      "differ by as much as two rounded amounts may",
      withLines({ ...ownMoney, ...tkr("1000.00") }, { ...staff, ...tkr("2000.00") }),
      0,
    ],
    ["differ by more than that", withLines({ ...ownMoney, ...tkr("1000.00") }, { ...staff, ...tkr("3000.00") }), 1],
    [
      "are not held against each other where one is about",
      withLines({ ...ownMoney, ...cells({ kind: "about", sek: "1.00" }) }, staff),
      0,
    ],
    [
      "are not held against each other where one is unknown",
      withLines({ ...ownMoney, ...cells({ kind: "unknown" }) }, staff),
      0,
    ],
    [
      "are not held against each other where one has more than 15 digits",
      withLines({ ...ownMoney, ...exact(greatest) }, { ...ownMoney, id: "more", ...exact(greatest) }, staff),
      0,
    ],
    ["are not held against each other where there is only one", withLines(staff), 0],
  ])("%s", (_, changes, count) => {
    expect(paths("budget.income-and-cost-differ", changes)).toHaveLength(count);
  });
});

describe("what the decisions finance, where the agreement binds for 3 000 000 kr", () => {
  type Point = NonNullable<NonNullable<AgreementInput["decisions"]>[number]["points"]>[number];
  const financing = (amount?: Point["amount"]): Point => ({
    text: "Finansieras.",
    concerns: "financing",
    ...(amount === undefined ? {} : { amount }),
  });
  const half = financing({ kind: "exact", sek: "1500000.00" });

  it.each<[string, readonly Point[], number]>([
    ["half of it", [half], 1],
    ["half of it twice", [half, half], 0],
    ["an amount that is not stated", [financing()], 0],
    ["half of it and an amount that is not stated", [half, financing()], 0],
    ["an amount called about", [financing({ kind: "about", sek: "1.00" })], 0],
    ["nothing is said of financing", [], 0],
    ["a sum that is only named", [{ ...half, concerns: "other" }], 0],
  ])("%s", (_, points, count) => {
    const decisions = [{ ...decision, points: [decision.points[0], ...points] }];
    expect(paths("decision.finances-less-than-bound", { decisions })).toHaveLength(count);
  });

  it("is not asked where nobody can tell how much it binds for", () => {
    const amounts = [{ ...grant.amounts[0], period: {} }];
    const decisions = [{ ...decision, points: [half] }];
    expect(paths("decision.finances-less-than-bound", { decisions, grants: [{ ...grant, amounts }] })).toEqual([]);
  });
});

describe("a printed figure that does not agree has an issue, whatever it is about", () => {
  type Figure = NonNullable<AgreementInput["printedFigures"]>[number];
  const inYear1 = { budget: "budget", period: "year-1" } as const;
  const yearly = {
    ...grant,
    amounts: [{ ...grant.amounts[0], period: { from: "2024-01-01", through: "2024-12-31" } }],
  } as const;
  const lines = [{ ...fromMunicipality, ...tkr("1000000.00") }, { ...ownMoney, ...tkr("200000.00") }, staff];
  const share = (value: string, line: string): Figure => figure({ kind: "line-share", ...inYear1, line }, value);
  const figure = (about: Figure["about"], value: string, unit: Figure["unit"] = "percent"): Figure => ({
    id: `figure-${about.kind}-${"line" in about ? about.line : value}`,
    about,
    value,
    unit,
    sources: [{ document: "bilagan" }],
  });

  it.each<[Figure["about"], "tkr" | "percent", Readonly<Record<string, Code | undefined>>]>([
    [
      { kind: "grant-of-year", grant: "grant", year: 2024 },
      "tkr",
      { 3000: undefined, 3001: "figure.amount-differs", 3000000: "figure.thousand-times-too-large" },
    ],
    [
      { kind: "budget-total", ...inYear1, side: "income" },
      "tkr",
      {
        1200: undefined,
        1201: "figure.sum-differs-by-rounding",
        1202: "figure.sum-differs",
        1200000: "figure.thousand-times-too-large",
      },
    ],
    [
      { kind: "budget-result", ...inYear1 },
      "tkr",
      { 0: undefined, 1: "figure.sum-differs-by-rounding", 2: "figure.sum-differs" },
    ],
    [
      { kind: "line-amount", ...inYear1, line: "own-money" },
      "tkr",
      {
        200: undefined,
        201: "figure.sum-differs-by-rounding",
        202: "figure.amount-differs",
        200000: "figure.thousand-times-too-large",
      },
    ],
    [
      { kind: "contribution", ...inYear1, party: "civil-party" },
      "tkr",
      {
        200: undefined,
        201: "figure.sum-differs-by-rounding",
        202: "figure.amount-differs",
        200000: "figure.thousand-times-too-large",
      },
    ],
    [
      { kind: "line-share", ...inYear1, line: "own-money" },
      "percent",
      { 17: undefined, 16: "figure.share-differs", 16667: "figure.share-differs" },
    ],
    [
      { kind: "financing-share", ...inYear1, party: "civil-party", of: "total" },
      "percent",
      { 17: undefined, 16: "figure.share-differs", 16667: "figure.share-differs" },
    ],
    [
      { kind: "share-total", ...inYear1, side: "income" },
      "percent",
      {
        100: undefined,
        101: "figure.shares-do-not-add-up",
        102: "figure.share-differs",
        100000: "figure.share-differs",
      },
    ],
  ])("$kind in %s", (about, unit, expected) => {
    for (const [value, code] of Object.entries(expected)) {
      const printedFigures = [share("83", "from-municipality"), share("17", "own-money"), figure(about, value, unit)];
      const issues = validateAgreement(
        AgreementSchema.parse({ ...smallAgreement, ...withLines(...lines), grants: [yearly], printedFigures }),
      );
      const last = issues.filter(({ path }) => path === "/printedFigures/2/value").map((issue) => issue.code);
      expect([value, last]).toEqual([value, code === undefined ? [] : [code]]);
    }
  });
});

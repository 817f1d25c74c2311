import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { smallAgreement } from "../fixtures/small-agreement.js";
import { frozen } from "../term/written.js";
import type { Agreement, AgreementInput } from "../../src/agreement/agreement.js";
import { AgreementSchema } from "../../src/agreement/agreement.schema.js";
import { calendarDate as day } from "../../src/calendar/calendar-date.js";
import { sek } from "../../src/money/sek.js";
import { watchDates } from "../../src/oversight/watch/watch-dates.js";
import { boundSpending } from "../../src/portfolio/bound-spending.js";
import { agreementRule } from "../../src/rules/agreement-rule.js";
import type { PortfolioIssue } from "../../src/rules/grounds/portfolio-issue.js";
import { standardPortfolioRules } from "../../src/rules/standard-portfolio-rules.js";
import { validatePortfolio, type ValidatePortfolioOptions } from "../../src/rules/validate-portfolio.js";

const read = (input: AgreementInput): Agreement => frozen(AgreementSchema.parse(input));
const [grant] = smallAgreement.grants;
const [amount] = grant.amounts;

/** The small agreement in other days, by another name. */
const over = (id: string, from: string, through: string, changes: Partial<AgreementInput> = {}): Agreement =>
  read({
    ...smallAgreement,
    ...{ id, partnership: "day-centre", grants: [], budgets: [], decisions: [] },
    term: { period: { from, through } },
    ...changes,
  });

const facts = (agreements: Iterable<Agreement>, options?: ValidatePortfolioOptions) =>
  validatePortfolio(agreements, options).issues.map(({ code, path, params }) => [code, path, params]);

describe("a partnership", () => {
  const first = over("first", "2016-01-01", "2018-10-31");

  it("without an agreement for 61 days is said to be without one", () => {
    expect(facts([first, over("second", "2019-01-01", "2021-12-31")])).toEqual([
      [
        "portfolio.partnership-gap",
        "/1/term/period/from",
        {
          ...{ partnership: "day-centre", before: "first", after: "second" },
          ...{ from: "2018-11-01", through: "2018-12-31", days: 61 },
        },
      ],
    ]);
  });

  it("with two at a time is said to have two", () => {
    expect(facts([over("second", "2018-07-01", "2021-12-31"), first])).toEqual([
      [
        "portfolio.partnership-overlap",
        "/0/term/period",
        {
          ...{ partnership: "day-centre", agreements: ["first", "second"] },
          period: { from: "2018-07-01", through: "2018-10-31" },
        },
      ],
    ]);
  });

  const related = [
    { relation: "predecessor", title: "Den mellersta", period: { from: "2018-11-01", through: "2018-12-31" } },
  ] as const;

  it.each<[string, readonly Agreement[]]>([
    ["whose agreements follow each other", [first, over("second", "2018-11-01", "2021-12-31")]],
    [
      "whose agreement names what lay between",
      [
        first,
        over("second", "2019-01-01", "2021-12-31", {
          term: { period: { from: "2019-01-01", through: "2021-12-31" }, related },
        }),
      ],
    ],
    ["that is another one", [first, over("second", "2018-07-01", "2021-12-31", { partnership: "night-centre" })]],
    [
      "whose agreement was extended until the next",
      [
        over("first", "2016-01-01", "2018-10-31", {
          events: [{ kind: "extended", day: "2018-09-01", through: "2018-12-31" }],
        }),
        over("second", "2019-01-01", "2021-12-31"),
      ],
    ],
  ])("%s is without issue", (_, agreements) => {
    expect(facts(agreements)).toEqual([]);
  });
});

it("one id for two agreements is an error, and no overlap besides", () => {
  const once = over("first", "2016-01-01", "2018-10-31");
  expect(facts([once, once])).toEqual([["portfolio.same-id", "/1/id", { id: "first", first: "/0" }]]);
});

describe("a ceiling over three years", () => {
  const organisations = (name: string, organisationNumber?: string): AgreementInput["organisations"] => [
    ...smallAgreement.organisations.slice(0, 2),
    { id: "other-id", name, form: "non-profit-association", ...(organisationNumber && { organisationNumber }) },
  ];
  const [payer, payee] = smallAgreement.parties;
  const parties = [payer, { ...payee, organisation: "other-id" }];
  /** A grant a year from the first year on, to an association by this name. */
  const granting = (id: string, years: Readonly<Record<number, string>>, organisation = "Föreningen Exempel") =>
    read({
      ...smallAgreement,
      ...{ id, budgets: [], decisions: [], parties, organisations: organisations(organisation) },
      grants: [
        {
          ...{ id: "grant", payer: grant.payer, payees: grant.payees },
          amounts: Object.entries(years).map(([year, kr]) => ({
            period: { from: `${year}-01-01`, through: `${year}-12-31` },
            ...{ level: "contractual", set: { kind: "sum", amount: { kind: "exact", sek: kr } } },
          })),
        },
      ],
    });
  const one = granting("one", { 2024: "1000000.00", 2025: "1000000.00", 2026: "500000.00" });
  const other = granting("other", { 2026: "600000.00", 2027: "600000.00" }, "föreningen exempel");

  it("is held against what all agreements grant an association together", () => {
    expect(facts([one, other], { ceiling: sek(3000000) })).toEqual([
      [
        "portfolio.grants-above-ceiling",
        "/0/organisations/2",
        {
          ...{ organisation: "other-id", ceiling: "3000000.00", agreements: ["one", "other"], notKnown: 0 },
          runs: [{ first: 2024, last: 2026, amount: "3100000.00" }],
        },
      ],
    ]);
  });

  it.each<[string, readonly Agreement[], number | undefined]>([
    ["each by itself is below it", [one], 3000000],
    ["together they reach it", [one, other], 3100000],
    ["nobody asks", [one, other], undefined],
    ["they go to two associations", [one, granting("other", { 2026: "600000.00" }, "En annan")], 3000000],
    ["they lie further apart", [one, granting("other", { 2027: "600000.00" })], 3000000],
  ])("is not passed where %s", (_, agreements, ceiling) => {
    expect(facts(agreements, ceiling === undefined ? {} : { ceiling: sek(ceiling) })).toEqual([]);
  });

  it("counts for each payee all that it may get, and its share where shares are stated", () => {
    const above = (split?: readonly { readonly payee: string; readonly share: string }[]) => {
      const of2024 = { ...amount, period: { from: "2024-01-01", through: "2024-12-31" } };
      const shared = { ...grant, payees: ["civil-party", "second-party"], amounts: [of2024], ...(split && { split }) };
      const agreement = read({
        ...smallAgreement,
        ...{ budgets: [], grants: [shared], organisations: organisations("Föreningen Exempel") },
        parties: [...parties, { id: "second-party", organisation: "municipality", side: "civil-society" }],
      });
      return validatePortfolio([agreement], { ceiling: sek(2000000) }).issues.map(({ path }) => path);
    };
    expect(above()).toEqual(["/0/organisations/2", "/0/organisations/0"]);
    const shares = [
      { payee: "civil-party", share: "90" },
      { payee: "second-party", share: "10" },
    ];
    expect(above(shares)).toEqual(["/0/organisations/2"]);
  });
});

describe("what is summed up", () => {
  const small = read(smallAgreement);
  const other = read({ ...smallAgreement, id: "other", grants: [{ ...grant, amounts: [amount] }], decisions: [] });
  const unnumbered = agreementRule({
    code: "example-municipality.no-register-number",
    severity: "warning",
    check: ({ agreement: { id } }) => (id === "other" ? [] : [1, 2].map(() => ({ path: "", params: {} }))),
  });

  it("counts issues and the agreements that have them", () => {
    const { agreements, counts } = validatePortfolio([small, other, { ...small, id: other.id }], {
      rules: [unnumbered],
    });
    expect(agreements).toBe(3);
    expect(counts).toEqual([
      {
        ...{ code: "example-municipality.no-register-number", severity: "warning" },
        ...{ issues: 2, agreements: 1, share: "33.3" },
      },
    ]);
  });

  const watch = { from: day("2024-01-01"), through: day("2026-12-31") };
  const spending = { years: { first: 2024, last: 2026 } };

  it("lists the days of all in order, each with its agreement", () => {
    const days = [small, other].flatMap((agreement) =>
      watchDates(agreement, watch).value.map((date) => ({ ...date, agreement: agreement.id })),
    );
    const listed = validatePortfolio([small, other], { watch }).watch?.dates ?? [];
    expect(listed).toHaveLength(days.length);
    expect(listed).toEqual(expect.arrayContaining(days));
    expect(listed.map((date) => date.day)).toEqual([...listed.map((date) => date.day)].sort());
    expect(new Set(listed.map(({ agreement }) => agreement))).toEqual(new Set(["small-agreement", "other"]));
  });

  it("adds up what public bodies are bound to pay", () => {
    expect(validatePortfolio([small, other], { spending }).spending).toEqual(boundSpending([small, other], spending));
  });

  it("takes every agreement from an iterable once", () => {
    let made = 0;
    function* agreements(): Iterable<Agreement> {
      for (; made < 50; made += 1) {
        yield structuredClone({ ...small, partnership: small.id });
      }
    }
    const review = validatePortfolio(agreements(), { watch, spending, ceiling: sek(1) });
    expect([made, review.agreements]).toEqual([50, 50]);
  });

  it("is nothing for nothing", () => {
    expect(validatePortfolio([])).toEqual({ agreements: 0, issues: [], counts: [] });
  });
});

it("each rule stands in the file of its name", () => {
  for (const { code } of standardPortfolioRules) {
    expect(existsSync(new URL(`../../src/rules/${code.replace(".", "/")}.ts`, import.meta.url))).toBe(true);
  }
  const codes: readonly PortfolioIssue["code"][] = standardPortfolioRules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(4);
});

it("looks through 2 000 agreements of one partnership and one association in a few seconds", () => {
  const year = over("of-0", "2019-01-01", "2019-12-31", {
    grants: smallAgreement.grants,
    decisions: smallAgreement.decisions,
  });
  const many = Array.from({ length: 2_000 }, (_, index) => ({ ...year, id: `of-${index}` as Agreement["id"] }));
  const before = performance.now();
  const { issues } = validatePortfolio(many, { ceiling: sek(1), rules: [] });
  expect(issues.map(({ code }) => code)).toEqual(["portfolio.partnership-overlap", "portfolio.grants-above-ceiling"]);
  expect(performance.now() - before).toBeLessThan(5_000);
});

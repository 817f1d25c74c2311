import { describe, expect, expectTypeOf, it } from "vitest";
import { agreement as uppsala } from "../examples/uppsala-stadsmission-2019.js";
import { ruleExamples } from "../fixtures/rule-examples.js";
import { smallAgreement } from "../fixtures/small-agreement.js";
import { frozen } from "../term/written.js";
import { AgreementSchema } from "../../src/agreement/agreement.schema.js";
import type { AgreementInput } from "../../src/agreement/agreement.js";
import { agreementRule } from "../../src/rules/agreement-rule.js";
import { type StandardIssue, standardRules } from "../../src/rules/standard-rules.js";
import { validateAgreement } from "../../src/rules/validate-agreement.js";

const read = (changes: Partial<AgreementInput> = {}) =>
  frozen(AgreementSchema.parse({ ...smallAgreement, ...changes }));

/** A municipality's own rule: every agreement has a number in its register. */
const registerNumberMissing = agreementRule({
  code: "example-municipality.register-number-missing",
  severity: "warning",
  basis: { kind: "publication", publisher: "Exempelkommunen", title: "Riktlinjer för partnerskap" },
  check: ({ agreement }) => (agreement.registerNumber === undefined ? [{ path: "", params: { year: 2024 } }] : []),
});
const ownIssue = {
  code: "example-municipality.register-number-missing",
  severity: "warning",
  basis: { kind: "publication", publisher: "Exempelkommunen", title: "Riktlinjer för partnerskap" },
  path: "",
  params: { year: 2024 },
};

/** An agreement that breaks two standard rules far apart in their order. */
const faulty = read({
  organisations: [
    { ...smallAgreement.organisations[0], organisationNumber: "212000-3006" },
    ...smallAgreement.organisations.slice(1),
  ],
  events: [],
});

describe("an agreement is validated", () => {
  it("by the standard rules, if no others are given", () => {
    const issues = validateAgreement(faulty);
    expect(issues.map(({ code }) => code)).toEqual(["organisation.check-digit", "signature.not-documented"]);
    expect(issues).toEqual(validateAgreement(faulty, { rules: standardRules }));
  });

  it("by rules of one's own instead", () => {
    expect(validateAgreement(faulty, { rules: [registerNumberMissing] })).toEqual([ownIssue]);
    expect(validateAgreement(read({ registerNumber: "KS-2024-1" }), { rules: [registerNumberMissing] })).toEqual([]);
  });

  it("by rules of one's own as well, in the order in which they are given", () => {
    const codes = (rules: Parameters<typeof validateAgreement>[1]["rules"]) =>
      validateAgreement(faulty, { rules }).map(({ code }) => code);
    const standard = ["organisation.check-digit", "signature.not-documented"];
    expect(codes([...standardRules, registerNumberMissing])).toEqual([...standard, ownIssue.code]);
    expect(codes([registerNumberMissing, ...standardRules])).toEqual([ownIssue.code, ...standard]);
  });

  it("by no rules", () => {
    expect(validateAgreement(faulty, { rules: [] })).toEqual([]);
  });

  it("again and again with the same result", () => {
    expect(validateAgreement(uppsala)).toEqual(validateAgreement(frozen(uppsala)));
  });

  it("with issues whose type tells their codes and params", () => {
    expectTypeOf(validateAgreement(faulty)).toEqualTypeOf<readonly StandardIssue[]>();
    const [own] = validateAgreement(faulty, { rules: [registerNumberMissing] });
    expectTypeOf(own?.code).toEqualTypeOf<"example-municipality.register-number-missing" | undefined>();
    expectTypeOf(own?.params).toEqualTypeOf<{ year: number } | undefined>();
  });
});

describe("the issues of a rule", () => {
  it.each(standardRules.map((rule) => [rule.code, rule] as const))("%s carry its severity and basis", (code, rule) => {
    const issues = validateAgreement(frozen(AgreementSchema.parse(ruleExamples[code].bad)), { rules: [rule] });
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) {
      expect(issue).toMatchObject({ code, severity: rule.severity });
      expect(issue.basis).toEqual(rule.basis);
      expect(JSON.parse(JSON.stringify(issue))).toEqual(issue);
    }
  });
});

/** What the standard rules say of agreement 000, with the reason. */
const UPPSALA = [
  ["note", "notice.convention-interpreted", "/term/notice/0/convention", "how the nine months run is not stated"],
  ["note", "decision.not-documented", "/decisions", "the copy is a proposal: no day, no paragraph"],
  [
    "warning",
    "decision.finances-less-than-bound",
    "/decisions",
    "3.5 million kr and no year; it binds for three years",
  ],
  ["note", "signature.not-documented", "/events", "the signature blocks have no names"],
  ["note", "indicator.no-target", "/indicators/7", "how long the stays are is told, five to six months, not aimed at"],
  ["note", "indicator.target-in-words", "/indicators/8/targets/0/quantity", "reach more women and children: no number"],
  ["note", "indicator.target-in-words", "/indicators/9/targets/0/quantity", "more groups for parents: no number"],
  ["note", "indicator.about-without-tolerance", "/indicators/1/targets/0", "about 20 a day"],
  ["note", "indicator.about-without-tolerance", "/indicators/2/targets/0", "about 70 a year"],
  ["note", "indicator.about-without-tolerance", "/indicators/4/targets/0", "about 26 evenings a year"],
  ["note", "activity.outside-term", "/activities/10/period", "lessons from autumn 2018, before the term"],
  [
    "note",
    "decision-rule.matter-not-covered",
    "/ladders/0/steps/1/by",
    "the steering group approves deviations; its rule is for changes of activities",
  ],
  ["note", "duty.not-complete", "/duties/0", "who writes the activity reports is not stated"],
  ["note", "duty.not-complete", "/duties/1", "nor who gets the compilation"],
  ["note", "duty.not-complete", "/duties/2", "nor when the action plan is due"],
  [
    "note",
    "grant.planned-beside-clause",
    "/grants/0/amounts",
    "the budget assumes 2 % a year, the clause says the council's uplift with a floor",
  ],
  ["note", "budget.hours-not-stated", "/budgets/0/lines/2/cells", "870 tkr of hours, with neither hours nor rate"],
  [
    "note",
    "contribution.state-money-without-figure",
    "/budgets/0/lines/1/contains",
    "53.2 % is not all own money: state grants of unknown size are in it",
  ],
  ["warning", "figure.thousand-times-too-large", "/printedFigures/0/value", "decision point 2 writes tkr for kronor"],
  ["warning", "figure.thousand-times-too-large", "/printedFigures/1/value", "so does the summary of the memo"],
  ["warning", "figure.amount-differs", "/printedFigures/27/value", "870 tkr as own contribution: only the hours"],
  ["note", "figure.sum-differs-by-rounding", "/printedFigures/4/value", "income 2019: rows 7 477, printed 7 478"],
  ["note", "figure.sum-differs-by-rounding", "/printedFigures/5/value", "income 2020: rows 7 628, printed 7 627"],
  ["note", "figure.sum-differs-by-rounding", "/printedFigures/11/value", "result 2019: rows -1, printed 0"],
  ["note", "figure.sum-differs-by-rounding", "/printedFigures/12/value", "result 2020: rows 1, printed 0"],
  ["note", "figure.sum-differs-by-rounding", "/printedFigures/26/value", "own contribution: rows 3 977, memo 3 978"],
  ["warning", "figure.share-differs", "/printedFigures/28/value", "54 %, the sum of two rounded shares, for 53.2 %"],
  ["note", "figure.shares-do-not-add-up", "/printedFigures/23/value", "47 + 42 + 12 = 101, printed 100 (2019)"],
  ["note", "figure.shares-do-not-add-up", "/printedFigures/24/value", "the same in 2020"],
  ["note", "figure.shares-do-not-add-up", "/printedFigures/25/value", "the same in 2021"],
] as const;

describe("the issues of agreement 000", () => {
  const issues = validateAgreement(frozen(uppsala));

  it("are these", () => {
    expect(issues.map(({ severity, code, path }) => [severity, code, path])).toEqual(
      UPPSALA.map(([severity, code, path]) => [severity, code, path]),
    );
  });

  it("carry the facts that their texts need, and none of the document's own words", () => {
    const inBudget = { budget: "budget", period: "year-2019" };
    const grantOf2019 = { kind: "grant-of-year", grant: "grant-framework", year: 2019 };
    const thousandfold = { about: grantOf2019, printed: "3500000", computed: "3500", unit: "tkr" };
    expect(issues.filter(({ severity }) => severity === "warning").map(({ params }) => params)).toEqual([
      { financed: "3500000.00", bound: "10500000.00" },
      { ...thousandfold, figure: "figure-grant-decision-point" },
      { ...thousandfold, figure: "figure-grant-summary" },
      {
        figure: "figure-own-contribution-annex",
        about: { kind: "contribution", ...inBudget, party: "party-association" },
        printed: "870",
        computed: "3977",
        unit: "tkr",
      },
      {
        figure: "figure-financing-share-2019",
        about: { kind: "financing-share", ...inBudget, party: "party-association", of: "total" },
        printed: "54",
        computed: "53.2",
        unit: "percent",
      },
    ]);
  });
});

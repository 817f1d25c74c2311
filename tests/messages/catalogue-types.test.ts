import { describe, expect, expectTypeOf, it } from "vitest";
import type { Issue } from "../../src/issues/issue.js";
import type { KnownIssue, KnownWorking, MessageCatalogue } from "../../src/messages/catalogue.js";
import { describeIssue } from "../../src/messages/describe/describe-issue.js";
import { en } from "../../src/messages/en/index.js";
import { explain } from "../../src/messages/explain.js";
import { sv } from "../../src/messages/sv/index.js";
import type { Words } from "../../src/messages/words.js";
import type { OpenMatter } from "../../src/oversight/open-matters.js";
import { agreementRule } from "../../src/rules/agreement-rule.js";
import { type StandardIssue, standardRules } from "../../src/rules/standard-rules.js";
import { validateAgreement } from "../../src/rules/validate-agreement.js";
import { parsedSmallAgreement } from "./parsed-small-agreement.js";

const without = <Whole extends object, Key extends keyof Whole>(whole: Whole, key: Key): Omit<Whole, Key> => {
  const { [key]: wrong, ...rest } = whole;
  return rest;
};

describe("a catalogue has a text for every code", () => {
  it("of issues, steps, assumptions, failures and open matters, and no more", () => {
    expectTypeOf<keyof MessageCatalogue["issues"]>().toEqualTypeOf<KnownIssue["code"]>();
    expectTypeOf<keyof MessageCatalogue["steps"]>().toEqualTypeOf<KnownWorking["step"]["code"]>();
    expectTypeOf<keyof MessageCatalogue["assumptions"]>().toEqualTypeOf<KnownWorking["assumption"]["code"]>();
    expectTypeOf<keyof MessageCatalogue["failures"]>().toEqualTypeOf<KnownWorking["failure"]["code"]>();
    expectTypeOf<keyof MessageCatalogue["openMatters"]>().toEqualTypeOf<OpenMatter["code"]>();
  });

  it("or does not compile", () => {
    // @ts-expect-error [ts2741] - the text of an issue is missing
    const wrongIssues: MessageCatalogue = { ...sv, issues: without(sv.issues, "parties.too-few") };
    // @ts-expect-error [ts2741] - the text of a step is missing
    const wrongSteps: MessageCatalogue = { ...sv, steps: without(sv.steps, "term.notice-runs-out") };
    // @ts-expect-error [ts2741] - the text of an assumption is missing
    const wrongAssumptions: MessageCatalogue = { ...sv, assumptions: without(sv.assumptions, "payment.equal-parts") };
    // @ts-expect-error [ts2741] - the text of a failure is missing
    const wrongFailures: MessageCatalogue = { ...sv, failures: without(sv.failures, "term.last-day-missing") };
    // @ts-expect-error [ts2741] - the text of an open matter is missing
    const wrongMatters: MessageCatalogue = { ...sv, openMatters: without(sv.openMatters, "open.silent-on") };
    // @ts-expect-error [ts2741] - the word for a severity is missing
    const wrongWords: Words = { ...sv.words, severities: without(sv.words.severities, "error") };
    expect(Object.keys(wrongIssues.issues)).toHaveLength(Object.keys(sv.issues).length - 1);
  });

  it("which takes no facts that its code does not have", () => {
    // @ts-expect-error [ts2339] - an issue without public parties counts nothing
    const wrong: MessageCatalogue["issues"]["parties.no-public-party"] = ({ params }) => String(params.count);
    expect(typeof wrong).toBe("function");
  });
});

describe("a third language", () => {
  const nb: MessageCatalogue = {
    ...sv,
    language: "nb",
    issues: { ...sv.issues, "parties.too-few": ({ params }) => `En avtale har minst to parter, ikke ${params.count}.` },
  };

  it("is a catalogue that somebody else writes", () => {
    const issue = { code: "parties.too-few", severity: "error", path: "/parties", params: { count: 1 } } as const;
    expect(describeIssue(issue, nb)).toBe("En avtale har minst to parter, ikke 1.");
    expect(describeIssue(issue, en)).toBe(
      "An agreement has at least two parties; here is 1 party. Add those that are missing.",
    );
  });
});

describe("a rule of one's own", () => {
  const registerNumberMissing = agreementRule({
    code: "uppsala.register-number-missing",
    severity: "warning",
    check: ({ agreement }) =>
      agreement.registerNumber === undefined ? [{ path: "", params: { kind: agreement.kind } }] : [],
  });
  const issues = validateAgreement(parsedSmallAgreement, { rules: [...standardRules, registerNumberMissing] });
  const ours = {
    "uppsala.register-number-missing": ({ params }: { readonly params: { readonly kind: string } }) =>
      `Diarienummer saknas (${params.kind}).`,
  };

  it("brings its own text", () => {
    const texts = issues.map((issue) => describeIssue(issue, { issues: { ...sv.issues, ...ours } }));
    expect(texts).toEqual(["Diarienummer saknas (iop)."]);
  });

  it("is not described without one", () => {
    // @ts-expect-error [ts2345] - the catalogue has no text for the rule
    expect(() => issues.map((issue) => describeIssue(issue, sv))).toThrow("no text");
  });

  it("is not described where nobody knows the code", () => {
    const issue: Issue = { code: "constructor", severity: "error", path: "", params: {} };
    // @ts-expect-error [ts2345] - an issue may have any code
    expect(() => describeIssue(issue, sv)).toThrow(expect.objectContaining({ code: "usage.no-text" }));
  });
});

describe("the parameters of a text", () => {
  it("are those of its issue", () => {
    type TooFew = Extract<StandardIssue, { readonly code: "parties.too-few" }>;
    expectTypeOf(sv.issues["parties.too-few"]).parameter(0).toExtend<TooFew>();
  });

  it("of an explanation are an answer and texts for its working", () => {
    expectTypeOf(explain).returns.toEqualTypeOf<readonly string[]>();
  });
});

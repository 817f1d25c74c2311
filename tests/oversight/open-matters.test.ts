import { describe, expect, it } from "vitest";
import { agreement as uppsala } from "../examples/uppsala-stadsmission-2019.js";
import { smallAgreement } from "../fixtures/small-agreement.js";
import { frozen } from "../term/written.js";
import { AgreementSchema } from "../../src/agreement/agreement.schema.js";
import type { AgreementInput } from "../../src/agreement/agreement.js";
import { EXPECTED_TOPICS, openMatters } from "../../src/oversight/open-matters.js";

type Term = AgreementInput["term"];
type Payment = NonNullable<NonNullable<AgreementInput["grants"]>[number]["payment"]>;

const [notice] = smallAgreement.term.notice;
const [grant] = smallAgreement.grants;
const [budget] = smallAgreement.budgets;
const [, ownMoney] = budget.lines;

/** The small agreement with everything said that can be open. */
const sayingAll = {
  ...smallAgreement,
  term: { ...smallAgreement.term, notice: [{ ...notice, form: "in-writing", lastDay: "unadjusted" }] },
  sections: EXPECTED_TOPICS.map((topic) => ({ id: `on-${topic}`, document: "avtalet", topic }) as const),
} satisfies AgreementInput;

/** What is open, with its place or what it is about: `"open.due-day at /grants/0/payment"`. */
const openIn = (changes: Partial<AgreementInput>): readonly string[] =>
  openMatters(frozen(AgreementSchema.parse({ ...sayingAll, ...changes }))).map((matter) =>
    "path" in matter ? `${matter.code} at ${matter.path}` : `${matter.code} ${matter.topic}`,
  );
const openInTerm = (term: Partial<Term>) => openIn({ term: { ...sayingAll.term, ...term } });
const openInPayment = (payment: Payment) => openIn({ grants: [{ ...grant, payment }] });

describe("what an agreement leaves open", () => {
  it("is nothing where all is said", () => {
    expect(openIn({})).toEqual([]);
  });

  it("is all of this in agreement 000", () => {
    expect(openMatters(frozen(uppsala))).toEqual([
      { code: "open.notice-counting", path: "/term/notice/0" },
      { code: "open.notice-form", path: "/term/notice/0" },
      { code: "open.notice-weekends", path: "/term/notice/0" },
      { code: "open.number-of-extensions", path: "/term/extension" },
      { code: "open.due-day", path: "/grants/0/payment" },
      { code: "open.bank-day-rule", path: "/grants/0/payment" },
      { code: "open.volunteer-hours-and-rate", path: "/budgets/0/lines/2" },
      {
        code: "open.decision-rule-for-other-matters",
        path: "/bodies/0/decisionRules",
        body: "body-steering-group",
      },
      ...["vat", "repayment", "audit", "public-access", "secrecy", "personal-data", "insurance"].map((topic) => ({
        code: "open.silent-on",
        topic,
      })),
    ]);
  });
});

describe("in the term", () => {
  const months = { unit: "months", count: 6 } as const;
  const open = { id: "notice", effect: "ends-early", span: months, convention: "date-to-date" } as const;
  const counting = "open.notice-counting at /term/notice/0";
  const rest = ["open.notice-form at /term/notice/0", "open.notice-weekends at /term/notice/0"];

  it.each<[string, Partial<Term>, readonly string[]]>([
    ["a notice clause that says only how long", { notice: [open] }, [counting, ...rest]],
    [
      "full calendar months leave nothing to count",
      { notice: [{ ...open, convention: "full-calendar-months" }] },
      rest,
    ],
    [
      "the second of two clauses",
      { notice: [...sayingAll.term.notice, { ...open, id: "b", counting: "forward", form: "any" }] },
      ["open.notice-weekends at /term/notice/1"],
    ],
    [
      "an option without terms",
      { extension: { kind: "option-without-terms" } },
      ["open.extension-terms at /term/extension"],
    ],
    [
      "how many times it may be extended by agreement",
      { extension: { kind: "by-agreement", length: months } },
      ["open.number-of-extensions at /term/extension"],
    ],
    [
      "how many times it is extended by itself",
      { extension: { kind: "automatic", length: months } },
      ["open.number-of-extensions at /term/extension"],
    ],
    [
      "any number of times is a number",
      { extension: { kind: "by-agreement", length: months, times: { kind: "unlimited" } } },
      [],
    ],
    ["no extension leaves none open", { extension: { kind: "none" } }, []],
  ])("%s", (_, term, expected) => {
    expect(openInTerm(term)).toEqual(expected);
  });
});

describe("in the payment", () => {
  const at = (matter: string) => `open.${matter} at /grants/0/payment`;

  it.each<[string, Payment, readonly string[]]>([
    [
      "how often, and nothing else",
      { frequency: "tertial" },
      [at("payment-timing"), at("due-day"), at("bank-day-rule")],
    ],
    ["in advance", { frequency: "tertial", timing: "in-advance" }, [at("due-day"), at("bank-day-rule")]],
    ["with a due day", { frequency: "year", timing: "in-arrears", due: { month: 1, day: 31 } }, [at("bank-day-rule")]],
    [
      "days of its own are due days",
      { frequency: "own-days", ownDays: [{ due: "2024-03-01" }], bankDays: "following" },
      [],
    ],
    [
      "days of its own that are not given",
      { frequency: "own-days" },
      [at("payment-timing"), at("due-day"), at("bank-day-rule")],
    ],
  ])("%s", (_, payment, expected) => {
    expect(openInPayment(payment)).toEqual(expected);
  });
});

describe("in budgets, bodies and sections", () => {
  const hours = { ...ownMoney, id: "hours", category: "volunteer-hours", form: "volunteer-hours" } as const;
  const cell = hours.cells[0];
  const at = "open.volunteer-hours-and-rate at /budgets/0/lines/0";

  it.each([
    ["neither hours nor rate", [cell], [at]],
    ["hours without a rate", [{ ...cell, hours: 1000 }], [at]],
    ["a rate without hours", [{ ...cell, hourlyRate: "220.00" }], [at]],
    ["both, but not in every year", [{ ...cell, hours: 1000, hourlyRate: "220.00" }, cell], [at]],
    ["both", [{ ...cell, hours: 1000, hourlyRate: "220.00" }], []],
  ])("volunteer hours: %s", (_, cells, expected) => {
    expect(openIn({ budgets: [{ ...budget, lines: [{ ...hours, cells }] }] })).toEqual(expected);
  });

  const body = { id: "steering", kind: "steering-group", name: "Styrgruppen" } as const;
  const rule = { covers: ["budget"], procedure: { kind: "consensus" } } as const;
  const other = "open.decision-rule-for-other-matters at /bodies/0/decisionRules";

  it.each<[string, Partial<NonNullable<AgreementInput["bodies"]>[number]>, readonly string[]]>([
    ["a rule for some matters", { decisionRules: [rule] }, [other]],
    ["rules, but none", { decisionRules: [] }, [other]],
    ["a rule for all", { decisionRules: [rule, { ...rule, covers: ["all-matters"] }] }, []],
    ["no rules: it decides nothing", {}, []],
  ])("a body with %s", (_, rules, expected) => {
    expect(openIn({ bodies: [{ ...body, ...rules }] })).toEqual(expected);
  });

  it.each(EXPECTED_TOPICS)("silence on %s", (topic) => {
    const sections = sayingAll.sections.filter((section) => section.topic !== topic);
    expect(openIn({ sections })).toEqual([`open.silent-on ${topic}`]);
  });

  it("no silence on repayment where a grant says what happens", () => {
    const sections = sayingAll.sections.filter(({ topic }) => topic !== "repayment");
    expect(openIn({ sections, grants: [{ ...grant, repayment: { part: { kind: "all" } } }] })).toEqual([]);
  });

  it("no silence on VAT where a grant says how it is", () => {
    const sections = sayingAll.sections.filter(({ topic }) => topic !== "vat");
    expect(openIn({ sections, grants: [{ ...grant, vat: "none" }] })).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreement as uppsala } from "../examples/uppsala-stadsmission-2019.js";
import { anySek } from "../money/any-sek.js";
import { frozen, id } from "../term/written.js";
import type { PaymentPlan } from "../../src/budget/payment-plan.js";
import { splitPayments } from "../../src/budget/split-payments.js";
import { YEAR_PARTS } from "../../src/calendar/year-part.js";
import { daysIn } from "../../src/calendar/period.js";
import { oreOf } from "../../src/money/ore.js";
import { amountFor, exact, grantOf } from "./written.js";

const paymentsOf = (plan: PaymentPlan | undefined, kronor = "3500000", year = 2019) =>
  splitPayments(grantOf([amountFor("2019", exact(kronor))], plan), { year });
const codesOf = (answer: ReturnType<typeof splitPayments>) =>
  answer.ok ? answer.assumptions.map(({ code }) => code) : answer.failure;

describe("agreement 000 pays 2019", () => {
  const [grant] = frozen(uppsala.grants ?? []);
  const answer = grant && splitPayments(grant, { year: 2019 });

  it("by tertial, from the municipality to the association, with its working", () => {
    const payer = "party-municipality";
    const payees = ["party-association"];
    expect(answer).toMatchObject({
      ok: true,
      value: [
        { period: { from: "2019-01-01", through: "2019-04-30" }, amount: "1166666.67", payer, payees },
        { period: { from: "2019-05-01", through: "2019-08-31" }, amount: "1166666.67", payer, payees },
        { period: { from: "2019-09-01", through: "2019-12-31" }, amount: "1166666.66", payer, payees },
      ],
      steps: [
        {
          code: "grant.amount-of-year",
          inputs: { grant: "grant-framework", year: 2019, amounts: ["3500000.00"] },
          output: "3500000.00",
          basis: { kind: "section", section: "section-financing" },
        },
        {
          code: "payment.split",
          inputs: { amount: "3500000.00", parts: 3 },
          output: ["1166666.67", "1166666.67", "1166666.66"],
          basis: { kind: "section", section: "section-payment" },
        },
      ],
    });
  });

  it("says that the due day is not stated, and invents none", () => {
    expect(answer && codesOf(answer)).toEqual([
      "payment.equal-parts",
      "payment.odd-ore-first",
      "payment.due-day-not-stated",
      "payment.bank-day-rule-not-stated",
    ]);
    expect(answer?.ok && answer.value.flatMap(Object.keys)).not.toContain("due");
  });

  it("gives no payments for years whose amount is only printed in tkr", () => {
    expect(grant && splitPayments(grant, { year: 2020 })).toMatchObject({
      ok: false,
      failure: { code: "grant.amount-not-exact", params: { grant: "grant-framework", year: 2020 } },
    });
  });
});

describe("what is taken for granted", () => {
  const all = ["payment.timing-not-stated", "payment.due-day-not-stated", "payment.bank-day-rule-not-stated"];

  it.each([
    ["everything is open", { frequency: "tertial" }, ["payment.equal-parts", "payment.odd-ore-first", ...all]],
    ["nothing is odd", { frequency: "quarter" }, ["payment.equal-parts", ...all]],
    ["one payment: no parts, nothing odd", { frequency: "year" }, all],
    [
      "in advance, the rest is open",
      { frequency: "quarter", timing: "in-advance" },
      ["payment.equal-parts", "payment.due-day-not-stated", "payment.bank-day-rule-not-stated"],
    ],
    [
      "all days stated",
      { frequency: "quarter", timing: "in-arrears", due: { month: 1, day: 15 }, bankDays: "following" },
      ["payment.equal-parts"],
    ],
  ] as const)("%s", (_, plan, codes) => {
    expect(codesOf(paymentsOf(plan))).toEqual(codes);
  });

  it("says when the amount is only planned", () => {
    const grant = grantOf([amountFor("2019", exact(12), "planned")], { frequency: "year" });
    expect(codesOf(splitPayments(grant, { year: 2019 }))).toEqual(["payment.amount-planned", ...all]);
  });
});

describe("there are no payments", () => {
  it("without a plan", () => {
    expect(codesOf(paymentsOf(undefined))).toEqual({ code: "payment.no-plan", params: { grant: "grant" } });
  });

  it.each(["one-sum", "on-requisition", "own-days"] as const)("by parts of the year when paid %s", (frequency) => {
    const params = { frequency };
    expect(codesOf(paymentsOf({ frequency }))).toEqual({ code: "payment.not-by-parts-of-the-year", params });
  });

  it("in a year for which nothing is granted", () => {
    const params = { grant: "grant", year: 2022 };
    expect(codesOf(paymentsOf({ frequency: "month" }, "1", 2022))).toEqual({ code: "grant.nothing-for-year", params });
  });

  it.each([1899, 2200, 2019.5, Number.NaN])("in %s, which is no year: a programmer's mistake", (year) => {
    expect(() => paymentsOf({ frequency: "month" }, "1", year)).toThrow(
      expect.objectContaining({ code: "usage.year" }),
    );
  });
});

describe("whatever is granted", () => {
  it("is paid whole, in payments that follow each other without a gap and differ by one öre at most", () => {
    fc.assert(
      fc.property(
        anySek,
        fc.constantFrom(...YEAR_PARTS),
        fc.integer({ min: 1900, max: 2199 }),
        (amount, frequency, year) => {
          const grant = grantOf([amountFor(String(year), exact(amount))], { frequency });
          const answer = splitPayments(grant, { year });
          const payments = answer.ok ? answer.value : [];
          const parts = payments.map((payment) => oreOf(payment.amount));
          const days = payments.reduce((sum, { period }) => sum + (daysIn(period) ?? Number.NaN), 0);
          const [first = 0n, last = 0n] = [parts.at(0), parts.at(-1)];
          expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(oreOf(amount));
          expect([0n, 1n, -1n]).toContain(first - last);
          expect([365, 366]).toContain(days);
          expect([payments[0]?.period.from, payments.at(-1)?.period.through]).toEqual([
            `${year}-01-01`,
            `${year}-12-31`,
          ]);
          expect(payments.every(({ payees }) => payees[0] === id("association"))).toBe(true);
        },
      ),
    );
  });
});

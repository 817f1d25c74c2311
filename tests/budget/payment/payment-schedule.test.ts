import { describe, expect, it } from "vitest";
import { agreement as uppsala } from "../../examples/uppsala-stadsmission-2019.js";
import { readGolden } from "../../golden.js";
import { day, frozen, id, termOf } from "../../term/written.js";
import type { Grant } from "../../../src/budget/grant/grant.js";
import { grantOfYear } from "../../../src/budget/grant/grant-of-year.js";
import { type PaymentScheduleOptions, paymentSchedule } from "../../../src/budget/payment/payment-schedule.js";
import type { PaymentPlan } from "../../../src/budget/payment/payment-plan.js";
import type { Period } from "../../../src/calendar/period.js";
import { percentage } from "../../../src/money/percentage.js";
import { sek } from "../../../src/money/sek.js";
import { sumSek } from "../../../src/money/sek-arithmetic.js";
import { onDays, paymentCases } from "../payment-cases.js";
import { rerun } from "../rerun.js";
import { amountFor, exact, grantOf } from "../written.js";

const NO_TERM: Period = {};
const ask = (grant: Grant, options: Partial<PaymentScheduleOptions> = {}) =>
  paymentSchedule(grant, frozen({ term: NO_TERM, ...options }));
const planned = (plan: PaymentPlan | undefined, kronor: number | string = 3500000, written = "2019") =>
  grantOf([amountFor(written, exact(kronor))], plan);
const codesOf = (answer: ReturnType<typeof paymentSchedule>) =>
  answer.ok ? answer.assumptions.map(({ code }) => code) : answer.failure.code;
const rowsOf = (answer: ReturnType<typeof paymentSchedule>) => (answer.ok ? answer.value : []);
const failureOf = (answer: ReturnType<typeof paymentSchedule>) => (answer.ok ? undefined : answer.failure);

describe("whole schedules", () => {
  const columns = ["case", "number", "from", "through", "due", "belongs", "amount", "reason"] as const;
  const rows = readGolden("payment-schedules.csv", columns);
  const answers = new Map(Object.entries(paymentCases).map(([name, grant]) => [name, ask(grant)]));
  const schedule = (name: string) => {
    const answer = answers.get(name);
    if (answer === undefined) throw new Error(`no such case: ${name}`);
    return rowsOf(answer);
  };

  it.each(rows)("$case, number $number: $amount for $from–$through, due $due ($reason)", (row) => {
    const payment = schedule(row.case)[Number(row.number) - 1];
    const belongs = payment?.belongsTo.map(({ year, amount }) => `${String(year)} ${amount}`).join("; ");
    expect({ ...payment?.period, due: payment?.due ?? "", belongs, amount: payment?.amount }).toEqual({
      from: row.from,
      through: row.through,
      due: row.due,
      belongs: row.belongs,
      amount: row.amount,
    });
  });

  it.each([...answers.keys()])("%s: as many payments as the table has, and every step can be run again", (name) => {
    expect(schedule(name)).toHaveLength(rows.filter((row) => row.case === name).length);
    const answer = answers.get(name);
    const again = answer?.steps.map((step) => [step.code, rerun(step) ?? step.output]);
    expect(again).toEqual(answer?.steps.map((step) => [step.code, step.output]));
  });

  it.each(Object.entries(paymentCases))("%s: adds up to the grant of every year", (_name, grant) => {
    const payments = rowsOf(ask(grant));
    const years = new Set(payments.flatMap(({ belongsTo }) => belongsTo.map(({ year }) => year)));
    for (const year of years) {
      const shares = payments.flatMap(({ belongsTo }) => belongsTo.filter((share) => share.year === year));
      const ofYear = grantOfYear(grant, year);
      expect(ofYear.ok && ofYear.value.amount).toBe(sumSek(shares.map(({ amount }) => amount)));
      expect(rowsOf(ask(grant, { year }))).toEqual(
        payments.filter(({ belongsTo }) => belongsTo.some((share) => share.year === year)),
      );
    }
  });
});

describe("agreement 000 pays 2019", () => {
  const [grant] = frozen(uppsala.grants ?? []);
  const term = uppsala.term.period;
  const answer = grant && ask(grant, { term, year: 2019 });

  it("by tertial, from the municipality to the association, with its working", () => {
    const shared = {
      grant: "grant-framework",
      level: "contractual",
      payer: "party-municipality",
      payees: ["party-association"],
    };
    const row = (from: string, through: string, amount: string) => {
      return { ...shared, period: { from, through }, amount, belongsTo: [{ year: 2019, amount }] };
    };
    expect(answer?.ok && answer.value).toEqual([
      row("2019-01-01", "2019-04-30", "1166666.67"),
      row("2019-05-01", "2019-08-31", "1166666.67"),
      row("2019-09-01", "2019-12-31", "1166666.66"),
    ]);
    expect(answer?.steps).toMatchObject([
      { code: "grant.amount-of-year", output: "3500000.00", basis: { kind: "section", section: "section-financing" } },
      {
        code: "payment.split",
        inputs: { amount: "3500000.00", weights: [1, 1, 1], oddOre: "first" },
        output: ["1166666.67", "1166666.67", "1166666.66"],
        basis: { kind: "section", section: "section-payment" },
      },
    ]);
  });

  it("says that due day, bank-day rule and VAT are not stated, and invents no day", () => {
    expect(answer && codesOf(answer)).toEqual([
      "payment.equal-parts",
      "payment.odd-ore-first",
      "payment.due-day-not-stated",
      "payment.bank-day-rule-not-stated",
      "grant.vat-not-stated",
    ]);
    expect(answer?.ok && answer.value.flatMap(Object.keys)).not.toContain("due");
  });

  it("gives no payments for years whose amount is only printed in tkr, until somebody gives the amount", () => {
    expect(grant && failureOf(ask(grant, { term, year: 2020 }))).toEqual({
      code: "grant.amount-not-exact",
      params: { grant: "grant-framework", year: 2020 },
    });
    const given = { year: 2020, amount: sek(3570000), level: "contractual" } as const;
    const basis = { kind: "decision", decision: id("budget-decision") } as const;
    const onWord = grant && ask(grant, { term, year: 2020, amounts: [given] });
    const onDecision = grant && ask(grant, { term, year: 2020, amounts: [{ ...given, basis }] });
    expect(onWord && rowsOf(onWord).map(({ amount, level }) => [amount, level])).toEqual(
      Array.from({ length: 3 }, () => ["1190000.00", "contractual"]),
    );
    expect(onWord && codesOf(onWord)).toContain("payment.amount-from-caller");
    expect(onDecision && codesOf(onDecision)).not.toContain("payment.amount-from-caller");
    expect(onDecision?.steps[0]).toMatchObject({ code: "payment.amount-given", output: "3570000.00", basis });
  });
});

describe("what is taken for granted", () => {
  const all = ["payment.timing-not-stated", "payment.due-day-not-stated", "payment.bank-day-rule-not-stated"];
  const stated = { timing: "in-arrears", due: { month: 1, day: 15 }, bankDays: "following" } as const;

  it.each<[string, PaymentPlan, readonly string[]]>([
    ["everything is open", { frequency: "tertial" }, ["payment.equal-parts", "payment.odd-ore-first", ...all]],
    ["the öre are stated", { frequency: "tertial", oddOre: "last" }, ["payment.equal-parts", ...all]],
    ["nothing is odd", { frequency: "quarter" }, ["payment.equal-parts", ...all]],
    ["one payment: no parts, nothing odd", { frequency: "year" }, all],
    ["all days stated", { frequency: "quarter", ...stated }, ["payment.equal-parts"]],
    [
      "a document's own readings",
      { frequency: "year", ...stated, interpretations: [{ field: "due", note: "why" }] },
      ["payment.interpreted"],
    ],
    ["on requisition", { frequency: "on-requisition" }, ["payment.on-requisition"]],
  ])("%s", (_, plan, codes) => {
    expect(codesOf(ask(planned(plan)))).toEqual([...codes, "grant.vat-not-stated"]);
  });

  it("says what the caller has filled in, only where the plan is silent and it is used", () => {
    const assume = { ...stated, oddOre: "last", partPeriods: "whole" } as const;
    const answer = ask(planned({ frequency: "tertial", timing: "in-advance" }), { assume });
    const taken =
      answer.ok &&
      answer.assumptions.flatMap((each) => (each.code === "payment.rule-from-caller" ? [each.params.taken] : []));
    expect(taken).toEqual([{ oddOre: "last" }, { due: { month: 1, day: 15 } }, { bankDays: "following" }]);
    expect(rowsOf(answer).map(({ due, amount }) => [due, amount])).toEqual([
      ["2019-01-15", "1166666.66"],
      ["2019-05-15", "1166666.67"],
      ["2019-09-16", "1166666.67"],
    ]);
  });

  it("divides by a caller's rule, and says so", () => {
    const grant = planned({ frequency: "half-year" }, 900, "2019-04-01–2019-12-31");
    const answer = ask(grant, { assume: { partPeriods: "by-months" } });
    expect(rowsOf(answer).map(({ amount }) => amount)).toEqual(["300.00", "600.00"]);
    expect(codesOf(answer)).toContain("payment.rule-from-caller");
  });

  it("says whether VAT is within the amounts where the grant does", () => {
    const answer = ask({ ...planned({ frequency: "year" }), vat: "added" });
    expect(rowsOf(answer)[0]?.vat).toBe("added");
    expect(codesOf(answer)).not.toContain("grant.vat-not-stated");
  });
});

describe("who pays whom", () => {
  const payees = [id("north"), id("south"), id("west")];
  const three = (more: Partial<Grant> = {}): Grant =>
    frozen({ ...planned({ frequency: "year" }, 100), payees, ...more });

  it("several payees without a split share as they agree, which is said", () => {
    expect(rowsOf(ask(three())).map((row) => [row.amount, row.payees])).toEqual([["100.00", payees]]);
    expect(codesOf(ask(three()))).toContain("payment.payees-share-as-they-agree");
  });

  it("stated shares are paid one by one, and add up", () => {
    const split = payees.map((payee, index) => ({ payee, share: percentage(index === 0 ? "33.34" : "33.33") }));
    const answer = ask(three({ split, amounts: [amountFor("2019", exact("0.1"))] }));
    expect(rowsOf(answer).map((row) => [row.payees, row.amount])).toEqual([
      [["north"], "0.04"],
      [["south"], "0.03"],
      [["west"], "0.03"],
    ]);
    expect(answer.steps.map((step) => rerun(step) ?? step.output)).toEqual(answer.steps.map(({ output }) => output));
  });

  it.each([
    ["99.99 % together", ["33.33", "33.33", "33.33"], payees],
    ["one of them left out", ["50", "50"], payees.slice(1)],
    ["one of them twice", ["40", "30", "30"], [payees[0], payees[0], payees[1]]],
    ["one below zero", ["101", "-2", "1"], payees],
  ] as const)("shares of %s are refused", (_, shares, of) => {
    const split = shares.map((share, index) => ({ payee: of[index] ?? id("north"), share: percentage(share) }));
    expect(codesOf(ask(three({ split })))).toBe("payment.shares-not-100");
  });

  it("extra sums to some, and by another payer, are payments of their own", () => {
    const extra = { ...amountFor("2019", exact(10)), payees: [id("south")] };
    const fromRegion = { ...amountFor("2019", exact(7)), payer: id("region") };
    const grant = three({ amounts: [amountFor("2019", exact(100)), extra, fromRegion] });
    expect(rowsOf(ask(grant)).map((row) => [row.payer, row.payees.length, row.amount])).toEqual([
      ["committee", 3, "100.00"],
      ["committee", 1, "10.00"],
      ["region", 3, "7.00"],
    ]);
    expect(grantOfYear(grant, 2019)).toMatchObject({ value: { amount: "117.00" } });
  });

  it("amounts for the same time to the same parties are paid together", () => {
    const grant = three({ amounts: [amountFor("2019", exact(100)), amountFor("2019", exact("0.5"))] });
    expect(rowsOf(ask(grant)).map(({ amount }) => amount)).toEqual(["100.50"]);
  });
});

describe("a sum for several years", () => {
  const months = "2019-07-15–2021-12-31";

  it("paid at once needs no rule, but belongs to no year then", () => {
    const answer = ask(planned({ frequency: "one-sum" }, 100, months));
    expect(rowsOf(answer)).toMatchObject([{ amount: "100.00", belongsTo: [], period: termOf(months) }]);
    expect(codesOf(answer)).toContain("payment.years-not-divided");
    expect(codesOf(ask(planned({ frequency: "one-sum" }, 100, months), { year: 2020 }))).toBe(
      "grant.part-period-rule-not-stated",
    );
  });

  it("runs with the term where it has no days of its own", () => {
    const grant = grantOf([amountFor({}, exact(300))], { frequency: "year" });
    expect(rowsOf(ask(grant, { term: termOf("2019-01-01–2021-12-31") })).map(({ amount }) => amount)).toEqual([
      "100.00",
      "100.00",
      "100.00",
    ]);
  });

  it("gives way to surer amounts in their years, unless it is paid at once", () => {
    const amounts = [amountFor("2019-01-01–2020-12-31", exact(200), "planned"), amountFor("2019", exact(150))];
    const yearly = grantOf(amounts, { frequency: "year" });
    expect(rowsOf(ask(yearly)).map(({ amount, level }) => [amount, level])).toEqual([
      ["150.00", "contractual"],
      ["100.00", "planned"],
    ]);
    expect(failureOf(ask(grantOf(amounts, { frequency: "one-sum" })))).toMatchObject({
      code: "payment.sum-counts-in-part",
      params: { year: 2019 },
    });
  });

  it("is given anew for a year by the caller, the others stay", () => {
    const amounts = [{ year: 2020, amount: sek(7), level: "decided" }] as const;
    const answer = ask(planned({ frequency: "year" }, 300, "2019-01-01–2021-12-31"), { amounts });
    expect(rowsOf(answer).map(({ amount }) => amount)).toEqual(["100.00", "7.00", "100.00"]);
  });
});

describe("payments on own days", () => {
  const on = (...days: readonly (string | readonly [string, number])[]) =>
    planned({ frequency: "own-days", ownDays: onDays(...days) }, 100);

  it("belong to the period that they name, also when they are paid before it", () => {
    const period = termOf("2019-01-01–2019-12-31");
    const ownDays = [{ due: day("2018-12-20"), period }];
    const amounts = [amountFor("2018", exact(5)), amountFor("2019", exact(100))];
    const grant = grantOf(amounts, { frequency: "own-days", ownDays: [...ownDays, { due: day("2018-06-01") }] });
    expect(rowsOf(ask(grant)).map(({ due, belongsTo }) => [due, belongsTo[0]])).toEqual([
      ["2018-06-01", { year: 2018, amount: "5.00" }],
      ["2018-12-20", { year: 2019, amount: "100.00" }],
    ]);
  });

  it.each<[string, Grant, string]>([
    ["no day at all", planned({ frequency: "own-days" }), "payment.no-own-day"],
    ["too little in all", on(["2019-03-01", 40], ["2019-04-01", 40]), "payment.own-days-differ"],
    ["too much before the open day", on(["2019-03-01", 140], "2019-04-01"), "payment.own-days-differ"],
    [
      "a day of another year",
      grantOf([amountFor("2019", exact(1)), amountFor("2020", exact(1))], {
        frequency: "own-days",
        ownDays: onDays("2019-03-01", "2020-03-01", "2022-03-01"),
      }),
      "payment.own-day-for-nothing",
    ],
    [
      "an amount that is about",
      planned({
        frequency: "own-days",
        ownDays: [{ due: day("2019-03-01"), amount: { kind: "about", sek: sek(100) } }],
      }),
      "payment.own-day-not-exact",
    ],
  ])("%s", (_, grant, code) => {
    expect(codesOf(ask(grant))).toBe(code);
  });
});

describe("on requisition", () => {
  it("there is one row a year, at most its amount, without a day", () => {
    const answer = ask(
      planned({ frequency: "on-requisition", due: { month: 1, day: 1 } }, 200, "2019-01-01–2020-12-31"),
    );
    expect(rowsOf(answer)).toMatchObject([
      { amount: "100.00", onRequisition: true, period: termOf("2019-01-01–2019-12-31") },
      { amount: "100.00", onRequisition: true, period: termOf("2020-01-01–2020-12-31") },
    ]);
    expect(rowsOf(answer).flatMap(Object.keys)).not.toContain("due");
  });
});

describe("there is no schedule", () => {
  it.each<[string, Grant, Partial<PaymentScheduleOptions>, string]>([
    ["without a plan", planned(undefined), {}, "payment.no-plan"],
    ["where nothing is granted", grantOf([], { frequency: "year" }), {}, "grant.no-amounts"],
    ["in a year without an amount", planned({ frequency: "year" }), { year: 2022 }, "grant.nothing-for-year"],
    [
      "where an amount has no days",
      grantOf([amountFor({}, exact(1))], { frequency: "year" }),
      {},
      "grant.days-not-known",
    ],
    [
      "where an amount ends before it begins",
      planned({ frequency: "year" }, 1, "2019-12-31–2019-01-01"),
      {},
      "grant.days-not-known",
    ],
    [
      "for a part of a period without a rule",
      planned({ frequency: "quarter" }, 1, "2019-02-01–2019-12-31"),
      {},
      "grant.part-period-rule-not-stated",
    ],
    [
      "by months of what is not whole months",
      planned({ frequency: "quarter", partPeriods: "by-months" }, 1, "2019-02-15–2019-12-31"),
      {},
      "grant.not-whole-months",
    ],
    [
      "whose due day lies beyond the calendar",
      planned({ frequency: "year", timing: "in-arrears", due: { month: 1, day: 1 } }, 1, "2199"),
      {},
      "payment.due-day-beyond-2199",
    ],
    [
      "where holidays are not known",
      planned({ frequency: "year", due: { month: 1, day: 1 }, bankDays: "following" }, 1, "1989"),
      {},
      "calendar.holidays-not-known",
    ],
    [
      "of more than 10 000 parts",
      grantOf(
        Array.from({ length: 40 }, () => amountFor("1900-01-01–2199-12-31", exact(1))),
        { frequency: "year" },
      ),
      {},
      "grant.too-many-parts",
    ],
  ])("%s", (_, grant, options, code) => {
    expect(codesOf(ask(grant, options))).toBe(code);
  });

  it.each([1899, 2200, 2019.5, Number.NaN])("in %s, which is no year: a programmer's mistake", (year) => {
    expect(() => ask(planned({ frequency: "month" }), { year })).toThrow(
      expect.objectContaining({ code: "usage.year" }),
    );
  });

  it("when two amounts are given for a year: a programmer's mistake", () => {
    const given = { year: 2019, amount: sek(1), level: "planned" } as const;
    expect(() => ask(planned({ frequency: "month" }), { amounts: [given, given] })).toThrow(
      expect.objectContaining({ code: "usage.given-amounts" }),
    );
  });
});

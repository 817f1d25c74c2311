import { describe, expect, it } from "vitest";
import type { AgreementInput } from "../../../src/agreement/agreement.js";
import { COMMITMENT_LEVELS } from "../../../src/budget/grant/grant.js";
import { sek } from "../../../src/money/sek.js";
import { sumSek } from "../../../src/money/sek-arithmetic.js";
import { paymentsOf, type PaymentsOfOptions } from "../../../src/oversight/money/payments-of.js";
import { id } from "../../term/written.js";
import { agreementWith } from "../agreement-with.js";

type WrittenGrant = NonNullable<AgreementInput["grants"]>[number];

const grantOf = (name: string, kronor: string, more: Partial<WrittenGrant> = {}): WrittenGrant => ({
  id: name,
  payer: "public-party",
  payees: ["civil-party"],
  amounts: [
    {
      period: { from: "2024-01-01", through: "2024-12-31" },
      level: "contractual",
      set: { kind: "sum", amount: { kind: "exact", sek: kronor } },
    },
  ],
  payment: { frequency: "half-year", timing: "in-advance", due: { month: 1, day: 15 }, bankDays: "following" },
  vat: "none",
  ...more,
});

const support = grantOf("support", "1000.00");
const rent = grantOf("rent", "99.99", { payment: { frequency: "year", timing: "in-arrears" } });
const unknown = grantOf("unknown", "1.00", { amounts: [] });
const indexed = grantOf("indexed", "500.00", { indexation: "uplift" });

const indexation = [{ id: "uplift", series: [{ series: "council-uplift" }] }];
const asked = (grants: readonly WrittenGrant[], options: PaymentsOfOptions = {}, more: Partial<AgreementInput> = {}) =>
  paymentsOf(agreementWith({ grants, ...more }), options);
const codesOf = (answer: ReturnType<typeof paymentsOf>) =>
  answer.ok ? answer.assumptions.map(({ code }) => code) : answer.failure.code;
const rowsOf = (answer: ReturnType<typeof paymentsOf>) => (answer.ok ? answer.value : []);

describe("the payments of an agreement", () => {
  it("are those of all its grants, by due day or by what they are for", () => {
    const answer = asked([support, rent]);
    expect(rowsOf(answer).map(({ grant, due, amount }) => [grant, due, amount])).toEqual([
      ["rent", undefined, "99.99"],
      ["support", "2024-01-15", "500.00"],
      ["support", "2024-07-15", "500.00"],
    ]);
    expect(sumSek(rowsOf(answer).map(({ amount }) => amount))).toBe("1099.99");
    expect(codesOf(answer)).toEqual([
      "payment.equal-parts",
      "payment.due-day-not-stated",
      "payment.bank-day-rule-not-stated",
    ]);
  });

  it("are none where one of them cannot be worked out, but for the grants asked for", () => {
    expect(codesOf(asked([support, unknown]))).toBe("grant.no-amounts");
    expect(rowsOf(asked([support, unknown], { grants: [id("support")] }))).toHaveLength(2);
  });

  it("leave out a grant without an amount for the year, and say so, unless it follows an index", () => {
    const answer = asked([support], { year: 2025 });
    expect([rowsOf(answer), codesOf(answer)]).toEqual([[], ["payments.nothing-for-year"]]);
    expect(codesOf(asked([indexed], { year: 2025 }, { indexation }))).toBe("grant.nothing-for-year");
  });

  it.each(COMMITMENT_LEVELS)("take an amount that is given, as %s", (level) => {
    const amounts = [{ grant: id("indexed"), year: 2025, amount: sek("510.01"), level }];
    const answer = asked([support, indexed], { year: 2025, amounts }, { indexation });
    expect(rowsOf(answer).map((row) => [row.amount, row.level, row.belongsTo[0]?.year])).toEqual([
      ["255.01", level, 2025],
      ["255.00", level, 2025],
    ]);
  });

  it("are as agreed after an early end, which is said", () => {
    const events = [
      { kind: "replaced", day: "2024-08-01", successor: { relation: "successor", title: "Ny" } },
    ] as const;
    const answer = asked([support], {}, { events });
    expect(rowsOf(answer)).toHaveLength(2);
    expect(answer.ok && answer.assumptions.find(({ code }) => code === "payments.after-last-day")?.params).toEqual({
      grant: "support",
      lastDay: "2024-07-31",
    });
  });

  it("run with the term where an amount has no days", () => {
    const set = { kind: "sum", amount: { kind: "exact", sek: "300.00" } } as const;
    const open = grantOf("open", "1.00", { amounts: [{ period: {}, level: "contractual", set }] });
    expect(rowsOf(asked([open], { year: 2026 })).map(({ amount }) => amount)).toEqual(["50.00", "50.00"]);
  });

  it.each<[string, PaymentsOfOptions]>([
    ["asked for", { grants: [id("other")] }],
    ["given an amount", { amounts: [{ grant: id("other"), year: 2024, amount: sek(1), level: "planned" }] }],
  ])("of a grant that there is not, %s: a programmer's mistake", (_what, options) => {
    expect(() => asked([support], options)).toThrow(expect.objectContaining({ code: "usage.no-such-grant" }));
  });
});

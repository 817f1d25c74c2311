import { describe, expect, it } from "vitest";
import { day, frozen, id } from "../../term/written.js";
import type { RepaymentClause } from "../../../src/budget/outcome/repayment-clause.js";
import { type UnspentMoney, unspentMoney } from "../../../src/budget/outcome/unspent-money.js";
import { percentage } from "../../../src/money/percentage.js";
import { sek } from "../../../src/money/sek.js";

const inThreeMonths = { kind: "after-period", span: { unit: "months", count: 3 } } as const;
const above = (kronor: number) => ({ kind: "above", limit: { kind: "amount", amount: sek(kronor) } }) as const;
const aboveTenPercent = { kind: "above", limit: { kind: "share", share: percentage(10) } } as const;

/** A year of which 100 000 kr was paid. */
const answerFor = (repayment: RepaymentClause | undefined, used: number, through = "2024-12-31") =>
  unspentMoney(frozen({ id: id("grant"), ...(repayment === undefined ? {} : { repayment }) }), {
    period: { through: day(through) },
    paid: sek(100_000),
    used: sek(used),
  });

describe("money that was paid and not used", () => {
  it.each<[string, RepaymentClause | undefined, number, UnspentMoney]>([
    ["no clause: no amount", undefined, 75_000, { kind: "no-clause", unspent: sek(25_000) }],
    ["all was used", { part: { kind: "all" } }, 100_000, { kind: "nothing-unspent", overspent: sek(0) }],
    ["more was used", undefined, 100_500, { kind: "nothing-unspent", overspent: sek(500) }],
    ["kept by the clause", { part: { kind: "none" } }, 75_000, { kind: "kept", unspent: sek(25_000) }],
    [
      "all of it, within three months",
      { part: { kind: "all" }, by: inThreeMonths },
      75_000,
      { kind: "repaid", unspent: sek(25_000), repaid: sek(25_000), by: day("2025-03-31") },
    ],
    [
      "all of it, by a day",
      { part: { kind: "all" }, by: { kind: "day", day: day("2025-02-15") } },
      75_000,
      { kind: "repaid", unspent: sek(25_000), repaid: sek(25_000), by: day("2025-02-15") },
    ],
    [
      "a third of it, to the nearest öre",
      { part: { kind: "share", share: percentage("33.333") } },
      75_000,
      { kind: "repaid", unspent: sek(25_000), repaid: sek("8333.25") },
    ],
    [
      "what lies above 10 000 kr",
      { part: { ...above(10_000), repaid: "excess" } },
      75_000,
      { kind: "repaid", unspent: sek(25_000), repaid: sek(15_000) },
    ],
    [
      "all of it, since it is more than 10 000 kr",
      { part: { ...above(10_000), repaid: "all" } },
      75_000,
      { kind: "repaid", unspent: sek(25_000), repaid: sek(25_000) },
    ],
    [
      "just the limit is not above it",
      { part: { ...above(25_000), repaid: "all" } },
      75_000,
      { kind: "not-above-limit", unspent: sek(25_000), limit: sek(25_000) },
    ],
    [
      "what lies above 10 per cent of what was paid",
      { part: { ...aboveTenPercent, repaid: "excess" } },
      75_000,
      { kind: "repaid", unspent: sek(25_000), repaid: sek(15_000) },
    ],
    [
      "not above the limit: then it does not matter what would be repaid",
      { part: above(30_000) },
      75_000,
      { kind: "not-above-limit", unspent: sek(25_000), limit: sek(30_000) },
    ],
  ])("%s", (_, clause, used, expected) => {
    const answer = answerFor(clause, used);
    expect(answer.ok && answer.value).toEqual(expected);
  });

  it("says that no day is stated", () => {
    const answer = answerFor({ part: { kind: "all" } }, 1);
    expect(answer.ok && answer.assumptions.map(({ code }) => code)).toEqual(["repayment.day-not-stated"]);
  });

  it("shows every step, on the section of the clause", () => {
    const part = { ...aboveTenPercent, repaid: "excess" } as const;
    const answer = answerFor({ part, by: inThreeMonths, section: id("section-8") }, 75_000);
    const basis = { kind: "section", section: "section-8" };
    expect(answer.steps).toEqual([
      {
        code: "repayment.unspent",
        inputs: { grant: "grant", paid: "100000.00", used: "75000.00" },
        output: "25000.00",
        basis: { kind: "arithmetic" },
      },
      { code: "repayment.limit", inputs: { paid: "100000.00", share: "10" }, output: "10000.00", basis },
      {
        code: "repayment.amount",
        inputs: { unspent: "25000.00", part, limit: "10000.00" },
        output: "15000.00",
        basis,
      },
      {
        code: "repayment.day",
        inputs: { through: "2024-12-31", span: inThreeMonths.span },
        output: "2025-03-31",
        basis,
      },
    ]);
  });

  it.each<[string, RepaymentClause, string, object]>([
    [
      "above a limit, and not stated what",
      { part: above(10_000) },
      "2024-12-31",
      { code: "repayment.above-limit-not-stated", params: { grant: "grant" } },
    ],
    [
      "a day that cannot be written",
      { part: { kind: "all" }, by: inThreeMonths },
      "2199-12-31",
      { code: "repayment.beyond-2199", params: {} },
    ],
  ])("no answer: %s", (_, clause, through, failure) => {
    const answer = answerFor(clause, 75_000, through);
    expect(answer.ok ? undefined : answer.failure).toEqual(failure);
  });
});

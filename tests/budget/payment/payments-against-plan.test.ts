import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, frozen, id, termOf } from "../../term/written.js";
import type { PaymentMade } from "../../../src/budget/payment/payment-made.js";
import { paymentsAgainstPlan } from "../../../src/budget/payment/payments-against-plan.js";
import type { PlannedPayment } from "../../../src/budget/payment/planned-payment.js";
import { sek } from "../../../src/money/sek.js";

const quarters = ["2024-01-01–2024-03-31", "2024-04-01–2024-06-30", "2024-07-01–2024-09-30", "2024-10-01–2024-12-31"];
const dues = ["2024-01-15", "2024-04-15", "2024-07-15", "2024-10-15"];
const planned = (quarter: number, rest: Partial<PlannedPayment> = {}): PlannedPayment => ({
  ...{ grant: id("grant"), period: termOf(quarters[quarter - 1] ?? ""), due: day(dues[quarter - 1] ?? "") },
  amount: sek(1000),
  ...rest,
});
const noDueDay = (quarter: number): PlannedPayment => {
  const { grant, period, amount } = planned(quarter);
  return { grant, period, amount };
};
const paid = (on: string, kronor: number, quarter?: number, rest: Partial<PaymentMade> = {}): PaymentMade => ({
  ...{ grant: id("grant"), day: day(on), amount: sek(kronor) },
  ...(quarter === undefined ? {} : { period: termOf(quarters[quarter - 1] ?? "") }),
  ...rest,
});
const against = (plan: readonly PlannedPayment[], made: readonly PaymentMade[], on = "2024-12-31") => {
  const answer = paymentsAgainstPlan(frozen(plan), frozen({ made, on: day(on) }));
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer;
};
const found = (...args: Parameters<typeof against>) =>
  against(...args).value.planned.map(({ findings }) => findings.join(" "));

describe("a planned payment, due on 15 January", () => {
  const withoutDue = noDueDay(1);

  it.each<[string, PlannedPayment, readonly PaymentMade[], string, string]>([
    ["paid on its due day", planned(1), [paid("2024-01-15", 1000, 1)], "2024-12-31", "as-planned"],
    ["paid before", planned(1), [paid("2023-12-28", 1000, 1)], "2024-12-31", "as-planned"],
    ["paid the day after", planned(1), [paid("2024-01-16", 1000, 1)], "2024-12-31", "late"],
    ["paid in part", planned(1), [paid("2024-01-10", 999, 1)], "2024-12-31", "short"],
    ["paid in part and late", planned(1), [paid("2024-02-10", 999, 1)], "2024-12-31", "late short"],
    [
      "paid in two parts, the second late",
      planned(1),
      [paid("2024-01-10", 600, 1), paid("2024-01-20", 400, 1)],
      "2024-12-31",
      "late",
    ],
    ["not paid the day after", planned(1), [], "2024-01-16", "missing"],
    ["not paid on the due day", planned(1), [], "2024-01-15", "not-due"],
    ["paid later than the day asked about", planned(1), [paid("2024-01-16", 1000, 1)], "2024-01-15", "not-due"],
    ["paid twice", planned(1), [paid("2024-01-10", 1000, 1), paid("2024-01-12", 1000, 1)], "2024-12-31", "double"],
    ["paid too much", planned(1), [paid("2024-01-10", 1001, 1)], "2024-12-31", "too-much"],
    [
      "paid twice and given back",
      planned(1),
      [paid("2024-01-10", 1000, 1), paid("2024-01-12", 1000, 1), paid("2024-01-14", -1000, 1)],
      "2024-12-31",
      "as-planned",
    ],
    ["without a due day, paid", withoutDue, [paid("2024-06-01", 1000, 1)], "2024-12-31", "as-planned"],
    ["without a due day, not paid", withoutDue, [], "2024-12-31", "not-paid"],
    ["of nothing", planned(1, { amount: sek(0) }), [], "2024-12-31", "as-planned"],
    [
      "on requisition, of less",
      planned(1, { onRequisition: true }),
      [paid("2024-01-10", 1, 1)],
      "2024-12-31",
      "as-planned",
    ],
    ["on requisition, of nothing", planned(1, { onRequisition: true }), [], "2024-12-31", "not-paid"],
  ])("%s", (_, row, made, on, expected) => {
    expect(found([row], made, on)).toEqual([expected]);
  });

  it("tells what was paid, what is left and how late it was", () => {
    const [row] = against([planned(1)], [paid("2024-01-18", 900, 1)]).value.planned;
    expect(row).toMatchObject({ paid: "900.00", left: "100.00", daysLate: 3 });
  });
});

describe("payments that belong to no planned one", () => {
  it.each<[string, PaymentMade]>([
    ["of another grant", paid("2024-01-10", 1000, 1, { grant: id("other") })],
    ["of another grant, without a period", paid("2024-01-10", 1000, undefined, { grant: id("other") })],
    ["for another time", paid("2024-01-10", 1000, 2)],
    ["given back without a period", paid("2024-01-10", -1000)],
  ])("%s", (_, made) => {
    const { value } = against([planned(1)], [made]);
    expect(value.notPlanned).toEqual([made]);
    expect(value.planned.map(({ findings }) => findings)).toEqual([["missing"]]);
  });
});

describe("payments that do not say what they are for", () => {
  const year = [1, 2, 3, 4].map((quarter) => planned(quarter));

  it.each<[string, readonly PaymentMade[], readonly string[]]>([
    [
      "go to the planned ones in order of time",
      ["2024-01-15", "2024-04-15", "2024-07-20", "2024-10-15"].map((on) => paid(on, 1000)),
      ["as-planned", "as-planned", "late", "as-planned"],
    ],
    [
      "pass over what others have paid",
      [paid("2024-04-15", 1000), paid("2024-01-15", 1000, 1)],
      ["as-planned", "as-planned", "missing", "missing"],
    ],
    [
      "fill up what is short",
      [paid("2024-01-10", 600), paid("2024-01-12", 400)],
      ["as-planned", "missing", "missing", "missing"],
    ],
    [
      "are too much when all is paid",
      Array.from({ length: 5 }, () => paid("2024-01-10", 1000)),
      ["as-planned", "as-planned", "as-planned", "double"],
    ],
  ])("%s", (_, made, expected) => {
    expect(found(year, made)).toEqual(expected);
  });

  it("are counted among the assumptions, as are due days that are not stated", () => {
    const { assumptions } = against([planned(1), noDueDay(2)], [paid("2024-01-10", 1000)]);
    expect(assumptions.map(({ code, params }) => [code, params])).toEqual([
      ["plan.taken-in-order", { payments: 1 }],
      ["plan.due-days-not-stated", { payments: 1 }],
    ]);
  });
});

describe("laws of payments against a plan", () => {
  const payments = fc.array(
    fc.tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 3 }),
      fc.option(fc.integer({ min: 1, max: 4 })),
    ),
    { maxLength: 12 },
  );

  it("every payment is somewhere exactly once, and the order of the list does not matter", () => {
    fc.assert(
      fc.property(payments, fc.nat(), (all, turn) => {
        const made = all.map(([month, thousands, quarter], index) =>
          paid(`2024-${String(month).padStart(2, "0")}-10`, thousands * 500, quarter ?? undefined, {
            reference: `ver ${index}`,
          }),
        );
        const by = made.length === 0 ? 0 : turn % made.length;
        const plan = [1, 2, 3, 4].map((quarter) => planned(quarter));
        const { value } = against(plan, made);
        const placed = [...value.planned.flatMap((row) => row.made), ...value.notPlanned];
        expect(placed).toHaveLength(made.length);
        expect(new Set(placed)).toEqual(new Set(made));
        expect(against(plan, [...made.slice(by), ...made.slice(0, by)]).value).toEqual(value);
      }),
    );
  });

  it("10 000 planned and 10 000 made payments are compared in well under two seconds", () => {
    const plan = Array.from({ length: 10_000 }, () => planned(1));
    const made = Array.from({ length: 10_000 }, () => paid("2024-01-10", 1000));
    const start = performance.now();
    expect(new Set(found(plan, made))).toEqual(new Set(["as-planned"]));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

import { allocate, dinero, toSnapshot } from "dinero.js/bigint";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anySek } from "../../money/any-sek.js";
import { frozen } from "../../term/written.js";
import { divideByWeights } from "../../../src/budget/payment/divide.js";
import { grantOfYear } from "../../../src/budget/grant/grant-of-year.js";
import { ODD_ORE_ORDERS, PART_PERIOD_RULES } from "../../../src/budget/payment/payment-plan.js";
import { paymentSchedule } from "../../../src/budget/payment/payment-schedule.js";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { DAY_ADJUSTMENTS } from "../../../src/calendar/day-adjustment.js";
import { daysBetween, shiftDays, shiftMonths } from "../../../src/calendar/day-arithmetic.js";
import { YEAR_PARTS } from "../../../src/calendar/year-part.js";
import { oreOf } from "../../../src/money/ore.js";
import type { Sek } from "../../../src/money/sek.js";
import { id } from "../../term/written.js";
import { rerun } from "../rerun.js";
import { amountFor, exact, grantOf } from "../written.js";

const sumOf = (amounts: readonly Sek[]): bigint => amounts.reduce((sum, amount) => sum + oreOf(amount), 0n);

/** Whole months or any days, at most four years. */
const anyPeriod = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 1, max: 48 })).map(([start, months]) => {
    const from = shiftMonths(calendarDate("1995-01-01"), start);
    return { from, through: shiftDays(shiftMonths(from, months), -1), wholeMonths: true };
  }),
  fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 1_400 })).map(([start, days]) => {
    const from = shiftDays(calendarDate("1995-01-01"), start);
    return { from, through: shiftDays(from, days), wholeMonths: false };
  }),
);

const anyCase = fc.record({
  amount: anySek,
  period: anyPeriod,
  frequency: fc.constantFrom(...YEAR_PARTS, "one-sum" as const, "on-requisition" as const),
  partPeriods: fc.constantFrom(...PART_PERIOD_RULES),
  oddOre: fc.constantFrom(...ODD_ORE_ORDERS),
  timing: fc.constantFrom("in-advance" as const, "in-arrears" as const),
  bankDays: fc.constantFrom(...DAY_ADJUSTMENTS),
  due: fc.record({ month: fc.integer({ min: 1, max: 13 }), day: fc.integer({ min: 1, max: 31 }) }),
});

describe("whatever is granted, however it is paid", () => {
  it("is paid whole, without a gap, every year exactly, and the working can be run again", () => {
    fc.assert(
      fc.property(anyCase, ({ amount, period, ...plan }) => {
        const { wholeMonths, ...days } = period;
        const grant = frozen(grantOf([amountFor(days, exact(amount))], plan));
        const answer = paymentSchedule(grant, { term: {} });
        if (!answer.ok) {
          expect([answer.failure.code, plan.partPeriods, wholeMonths]).toEqual([
            "grant.not-whole-months",
            "by-months",
            false,
          ]);
          return;
        }
        const rows = answer.value;
        expect(sumOf(rows.map((row) => row.amount))).toBe(oreOf(amount));
        expect([rows[0]?.period.from, rows.at(-1)?.period.through]).toEqual([period.from, period.through]);
        rows.slice(1).forEach((row, index) => {
          const before = rows[index]?.period.through;
          expect(before && daysBetween(before, row.period.from)).toBe(1);
        });
        for (const row of rows) {
          if (row.belongsTo.length > 0) {
            expect(sumOf(row.belongsTo.map((share) => share.amount))).toBe(oreOf(row.amount));
          }
        }
        for (const year of new Set(rows.flatMap(({ belongsTo }) => belongsTo.map((share) => share.year)))) {
          const shares = rows.flatMap(({ belongsTo }) => belongsTo.filter((share) => share.year === year));
          const ofYear = grantOfYear(grant, year);
          expect(ofYear.ok && oreOf(ofYear.value.amount)).toBe(sumOf(shares.map((share) => share.amount)));
        }
        for (const step of answer.steps) expect(rerun(step) ?? step.output).toEqual(step.output);
      }),
    );
  });
});

describe("dividing by weights", () => {
  const weights = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 24 });
  const divided = (amount: Sek, by: readonly number[], oddOre: "first" | "last") =>
    divideByWeights(amount, by, { grant: id("grant"), plan: { oddOre }, assumed: {} }).divided.amounts;

  it("is fair to one öre, whichever way the öre go", () => {
    fc.assert(
      fc.property(anySek, weights, fc.constantFrom(...ODD_ORE_ORDERS), (amount, by, oddOre) => {
        const parts = divided(amount, by, oddOre).map(oreOf);
        const total = BigInt(by.reduce((sum, weight) => sum + weight, 0));
        parts.forEach((part, index) => {
          const off = part * total - oreOf(amount) * BigInt(by[index] ?? 0);
          expect((off < 0n ? -off : off) < total).toBe(true);
        });
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(oreOf(amount));
      }),
    );
  });

  it("gives the same when run backwards with the öre at the other end", () => {
    fc.assert(
      fc.property(anySek, weights, (amount, by) => {
        expect([...divided(amount, [...by].reverse(), "last")].reverse()).toEqual(divided(amount, by, "first"));
      }),
    );
  });

  it("gives equals the same, but for one öre that goes to the first", () => {
    fc.assert(
      fc.property(anySek, fc.integer({ min: 1, max: 24 }), (amount, parts) => {
        const size = (part: Sek) => (oreOf(part) < 0n ? -oreOf(part) : oreOf(part));
        const sizes = divided(
          amount,
          Array.from({ length: parts }, () => 1),
          "first",
        ).map(size);
        expect([...sizes].sort((one, other) => Number(other - one))).toEqual(sizes);
      }),
    );
  });

  it("is as dinero.js does it, equal parts to the öre and others but for who gets the odd ones", () => {
    const SEK = { code: "SEK", base: 10n, exponent: 2n };
    fc.assert(
      fc.property(anySek, weights, (amount, by) => {
        const theirs = (ratios: readonly number[]) =>
          allocate(dinero({ amount: oreOf(amount), currency: SEK }), ratios.map(BigInt)).map(
            (part) => toSnapshot(part).amount,
          );
        const equal = by.map(() => 1);
        expect(divided(amount, equal, "first").map(oreOf)).toEqual(theirs(equal));
        const others = theirs(by);
        divided(amount, by, "first").forEach((part, index) => {
          const off = oreOf(part) - (others[index] ?? 0n);
          expect([-1n, 0n, 1n]).toContain(off);
        });
      }),
    );
  });
});

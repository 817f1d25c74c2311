import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween, shiftDays } from "../../src/calendar/day-arithmetic.js";
import type { ClosedPeriod } from "../../src/calendar/period.js";
import { dutyDueDays } from "../../src/follow-up/duty-due-days.js";
import { day } from "../term/written.js";
import { dutyWith, inShort } from "./written.js";

const anyDay = fc.integer({ min: 0, max: 36_500 }).map((after) => shiftDays(day("1950-01-01"), after));
const anyTerm = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 3_650 }))
  .map(([from, length]) => ({ from, through: shiftDays(from, length) }));
const anyTime = fc.constantFrom(
  "each-year 04-01..05-31",
  "each-year 12-15..01-15",
  "each-year ..02-29",
  "after-period 1m per tertial",
  "after-period 45d per 2 quarter",
  "after-start 12m then 12m",
  "after-start 10d then 1m",
  "before-end last-day 6m",
  "2 per year",
  "1 per month",
);

const occasionsOf = (
  time: string,
  period: ClosedPeriod,
  asked = { from: shiftDays(period.from, -800), through: shiftDays(period.through, 800) },
) => {
  const answer = dutyDueDays(dutyWith(time), { period, ...asked });
  return answer.ok ? answer.value : [];
};

describe("the follow-up plan", () => {
  it("is in order, and no occasion comes twice", () => {
    fc.assert(
      fc.property(anyTime, anyTerm, (time, term) => {
        const shown = occasionsOf(time, term).map(
          ({ opens, day: last, period }) => last ?? opens ?? period?.from ?? "",
        );
        expect(shown).toEqual([...new Set(shown)].sort());
      }),
    );
  });

  it("asked for in two halves is the same as asked for at once", () => {
    fc.assert(
      fc.property(anyTime, anyTerm, fc.integer({ min: 0, max: 3_650 }), (time, term, after) => {
        const [from, through] = [shiftDays(term.from, -800), shiftDays(term.through, 800)];
        const middle = shiftDays(from, Math.min(after, daysBetween(from, through) - 1));
        const whole = occasionsOf(time, term).map(inShort);
        const halves = [
          ...occasionsOf(time, term, { from, through: middle }),
          ...occasionsOf(time, term, { from: shiftDays(middle, 1), through }),
        ].map(inShort);
        expect([...new Set(halves)]).toEqual(whole);
      }),
    );
  });
});

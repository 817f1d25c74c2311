import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CalendarDate, calendarDate, isCalendarDate } from "../../src/calendar/calendar-date.js";
import { daysBetween, lastDayOfMonth, dayOfWeek } from "../../src/calendar/day-arithmetic.js";
import { shiftBySpan } from "../../src/calendar/time-span.js";

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
const FIRST = Temporal.PlainDate.from("1900-01-01");

/** A zone, its offset from UTC in minutes on 1 January 2026 at 00:00 local time, and a day that it has skipped. */
const ZONES = [
  { zone: "Europe/Stockholm", offset: -60 },
  { zone: "America/New_York", offset: 300 },
  { zone: "UTC", offset: 0 },
  { zone: "Pacific/Apia", offset: -780, skipped: [2011, 12, 30] },
  { zone: "Pacific/Kiritimati", offset: -840, skipped: [1994, 12, 31] },
  { zone: "Pacific/Kwajalein", offset: -720, skipped: [1993, 8, 21] },
] as const;

const anyDay = fc.integer({ min: 0, max: 109_572 }).map((days) => FIRST.add({ days }));
const anySpan = fc.record({
  unit: fc.constantFrom("days", "months"),
  count: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 12_000 })),
});
const anyDirection = fc.constantFrom("forward", "backward");

const dayOf = (day: Temporal.PlainDate): CalendarDate => calendarDate(day.toString());

describe.each(ZONES)("in the zone $zone", ({ zone, offset, ...rest }) => {
  const hostZone = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = zone;
  });
  afterAll(() => {
    if (hostZone === undefined) delete process.env.TZ;
    else process.env.TZ = hostZone;
  });

  it("the host's clock really is there", () => {
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offset);
    if ("skipped" in rest) {
      const [year, month, day] = rest.skipped;
      expect(new Date(year, month - 1, day).getDate()).not.toBe(day);
    }
  });

  it("spans lead where an independent calendar says, 20 000 times", () => {
    fc.assert(
      fc.property(anyDay, anySpan, anyDirection, (from, span, direction) => {
        const sign = direction === "forward" ? 1 : -1;
        const expected = from.add({ [span.unit]: sign * span.count }).toString();
        expect(shiftBySpan(dayOf(from), span, direction)).toBe(isCalendarDate(expected) ? expected : undefined);
      }),
      { numRuns: 20_000 },
    );
  });

  it("days between, month ends and weekdays are what an independent calendar says, 20 000 times", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(daysBetween(dayOf(one), dayOf(other))).toBe(one.until(other).days);
        expect(lastDayOfMonth(dayOf(one))).toBe(one.with({ day: one.daysInMonth }).toString());
        expect(dayOfWeek(dayOf(one))).toBe(WEEKDAYS[one.dayOfWeek - 1]);
      }),
      { numRuns: 20_000 },
    );
  });

  it.each(["2011-12-30", "1994-12-31", "1993-08-21"])("%s, skipped by some zones, is a day like others", (text) => {
    const day = calendarDate(text);
    const around = Temporal.PlainDate.from(text);
    for (const [direction, sign] of [
      ["forward", 1],
      ["backward", -1],
    ] as const) {
      for (const unit of ["days", "months"] as const) {
        for (const count of [0, 1, 2, 12]) {
          const reached = around.add({ [unit]: sign * count });
          const back = direction === "forward" ? "backward" : "forward";
          expect(shiftBySpan(day, { unit, count }, direction)).toBe(reached.toString());
          if (unit === "days") expect(shiftBySpan(dayOf(reached), { unit, count }, back)).toBe(day);
        }
      }
    }
    expect(daysBetween(dayOf(around.subtract({ days: 1 })), dayOf(around.add({ days: 1 })))).toBe(2);
  });
});

import { type CalendarDate, calendarDate } from "../calendar/calendar-date.js";
import { shiftDays } from "../calendar/day-arithmetic.js";
import type { ClosedPeriod } from "../calendar/period.js";
import type { TimeSpan } from "../calendar/time-span.js";
import { sekFromOre } from "../money/ore.js";
import { percentage, type Percentage } from "../money/percentage.js";
import type { Sek } from "../money/sek.js";
import type { Arbitrary, FastCheck } from "./fast-check.js";

/** Generators of single values (Swedish: slumpade värden). */
export interface ValueGenerators {
  /** Days from 2000-01-01 to 2060-01-05. */
  readonly anyCalendarDate: Arbitrary<CalendarDate>;
  /** Both days given, the last not before the first, at most about ten years. */
  readonly anyPeriod: Arbitrary<ClosedPeriod>;
  /** Days or months, one at least. */
  readonly anyTimeSpan: Arbitrary<TimeSpan>;
  /** Amounts from 0 to 10 million kronor, to the öre. */
  readonly anySek: Arbitrary<Sek>;
  /** From 0 to 100 per cent, in tenths. */
  readonly anyPercentage: Arbitrary<Percentage>;
}

const FIRST = /* @__PURE__ */ calendarDate("2000-01-01");
const MOST_DAYS = 21_919;
const TEN_YEARS = 3_652;
const MOST_ORE = 1_000_000_000;

/** Makes the generators of single values. */
export const valueGenerators = (fc: FastCheck): ValueGenerators => {
  const anyCalendarDate = fc.integer({ min: 0, max: MOST_DAYS }).map((days) => shiftDays(FIRST, days));
  return {
    anyCalendarDate,
    anyPeriod: fc
      .tuple(anyCalendarDate, fc.integer({ min: 0, max: TEN_YEARS }))
      .map(([from, days]) => ({ from, through: shiftDays(from, days) })),
    anyTimeSpan: fc.oneof(
      fc.record({ unit: fc.constant("days" as const), count: fc.integer({ min: 1, max: 365 }) }),
      fc.record({ unit: fc.constant("months" as const), count: fc.integer({ min: 1, max: 36 }) }),
    ),
    anySek: fc.integer({ min: 0, max: MOST_ORE }).map((ore) => sekFromOre(BigInt(ore))),
    anyPercentage: fc.integer({ min: 0, max: 1_000 }).map((tenths) => percentage(tenths / 10)),
  };
};

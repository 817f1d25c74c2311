import fc from "fast-check";
import { calendarDate, type CalendarDate } from "../../src/calendar/calendar-date.js";
import { shiftDays } from "../../src/calendar/day-arithmetic.js";
import { type MissingDay, type Period, PRECISIONS } from "../../src/calendar/period.js";
import type { TimeSpan } from "../../src/calendar/time-span.js";
import { DAY_ADJUSTMENTS } from "../../src/calendar/day-adjustment.js";
import type { Interpretation } from "../../src/explanation/interpretation.js";
import type { ExtensionClause, ExtensionTimes } from "../../src/term/extension-clause.js";
import {
  COUNTINGS,
  FORMS,
  NOTICE_CONVENTIONS,
  NOTICE_EFFECTS,
  type NoticeClause,
} from "../../src/term/notice-clause.js";
import type { Term } from "../../src/term/term.js";
import { id } from "./written.js";

const FIRST_DAY = calendarDate("1900-01-01");
const DAYS_COUNTED_IN = 109_573;

/** Any day there is; the days about the ends of months and the first and last days often. */
export const anyDay: fc.Arbitrary<CalendarDate> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(DAYS_COUNTED_IN - 1).map((days) => shiftDays(FIRST_DAY, days)) },
  {
    weight: 3,
    arbitrary: fc
      .record({ year: fc.integer({ min: 1901, max: 2199 }), month: fc.integer({ min: 1, max: 12 }), off: fc.nat(4) })
      .map(({ year, month, off }) => {
        const first = calendarDate(`${String(year)}-${String(month).padStart(2, "0")}-01`);
        return shiftDays(first, 1 - off);
      }),
  },
  {
    weight: 1,
    arbitrary: fc
      .nat(40)
      .chain((off) => fc.constantFrom(shiftDays(FIRST_DAY, off), shiftDays(calendarDate("2199-12-31"), -off))),
  },
);

/** A record as JSON has them: fast-check's own may lack the prototype. */
const all = <Fields extends object>(fields: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> }) =>
  fc.record(fields, { noNullPrototype: true }) as fc.Arbitrary<Fields>;

/** A record whose keys may each be left out. */
const some = <Fields extends object>(fields: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> }) =>
  fc.record(fields, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<Partial<Fields>>;

/** Any length of time: usual ones often, nothing and the greatest now and then. */
export const anySpan: fc.Arbitrary<TimeSpan> = all({
  unit: fc.constantFrom("days", "months"),
  count: fc.oneof(
    { weight: 6, arbitrary: fc.nat(36) },
    { weight: 2, arbitrary: fc.nat(400) },
    { weight: 1, arbitrary: fc.constantFrom(0, 12_000) },
    { weight: 1, arbitrary: fc.nat(12_000) },
  ),
});

const anyMissing: fc.Arbitrary<MissingDay> = fc.constantFrom<MissingDay>(
  { why: "open" },
  { why: "unknown" },
  { why: "unknown", reason: "Källan anger ingen dag." },
);

const anyPeriod: fc.Arbitrary<Period> = some<Required<Period>>({
  from: anyDay,
  through: anyDay,
  missing: some({ from: anyMissing, through: anyMissing }),
  precision: fc.constantFrom(...PRECISIONS),
  asWritten: fc.constant("hösten 2019"),
});

const anyInterpretations: fc.Arbitrary<readonly Interpretation[]> = fc.array(
  all({ field: fc.constantFrom("convention", "counting", "span"), note: fc.constant("Källan säger inte hur.") }),
  { maxLength: 2 },
);

/** Any notice clause that has the shape of one, also one that no term can follow. */
export const anyNotice: fc.Arbitrary<NoticeClause> = fc
  .tuple(
    all({
      id: fc.constant(id("notice")),
      effect: fc.constantFrom(...NOTICE_EFFECTS),
      span: anySpan,
      convention: fc.constantFrom(...NOTICE_CONVENTIONS),
    }),
    some({
      counting: fc.constantFrom(...COUNTINGS),
      parties: fc.constant([id("public-party")]),
      form: fc.constantFrom(...FORMS),
      lastDay: fc.constantFrom(...DAY_ADJUSTMENTS),
      spanAfterExtension: anySpan,
      section: fc.constant(id("notice-section")),
      interpretations: anyInterpretations,
    }),
  )
  .map(([clause, rest]) => ({ ...clause, ...rest }));

const anyTimes: fc.Arbitrary<ExtensionTimes> = fc.oneof(
  fc.constant<ExtensionTimes>({ kind: "unlimited" }),
  all<ExtensionTimes & { kind: "at-most" }>({
    kind: fc.constant("at-most"),
    count: fc.oneof(fc.nat(3), fc.nat(1_000)),
  }),
);

const anyExtension: fc.Arbitrary<ExtensionClause> = fc.oneof(
  fc.constantFrom<ExtensionClause>({ kind: "none" }, { kind: "option-without-terms", section: id("option") }),
  fc
    .tuple(
      all({ kind: fc.constantFrom("by-agreement", "automatic"), length: anySpan }),
      some({ times: anyTimes, section: fc.constant(id("extension")), interpretations: anyInterpretations }),
    )
    .map(([clause, rest]) => ({ ...clause, ...rest })),
);

/** Any term that has the shape of one, its days in any order. */
export const anyTerm: fc.Arbitrary<Term> = fc
  .tuple(
    all({ period: anyPeriod }),
    some({
      notice: fc.array(anyNotice, { maxLength: 2 }),
      extension: anyExtension,
      section: fc.constant(id("term-section")),
    }),
  )
  .map(([term, rest]) => ({ ...term, ...rest }));

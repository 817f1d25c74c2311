import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Agreement, AgreementInput } from "../../../src/agreement/agreement.js";
import { type CalendarDate, calendarDate } from "../../../src/calendar/calendar-date.js";
import { shiftDays } from "../../../src/calendar/day-arithmetic.js";
import { YEAR_PARTS } from "../../../src/calendar/year-part.js";
import { DUTY_KINDS } from "../../../src/follow-up/duty.js";
import type { WatchDate } from "../../../src/oversight/watch/watch-date.js";
import { watchDates } from "../../../src/oversight/watch/watch-dates.js";
import { agreementWith } from "../agreement-with.js";

const RUNS = { numRuns: 100 };
const FIRST = calendarDate("2019-01-01");

const dayAfterFirst = (most: number): fc.Arbitrary<CalendarDate> => fc.nat(most).map((days) => shiftDays(FIRST, days));

/** A record as JSON has them: fast-check's own lack the prototype. */
const all = <Fields extends object>(fields: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> }) =>
  fc.record(fields, { noNullPrototype: true }) as fc.Arbitrary<Fields>;

const anyPeriod = fc
  .tuple(dayAfterFirst(2_000), fc.integer({ min: 20, max: 1_500 }))
  .map(([from, days]) => ({ from, through: shiftDays(from, days) }));

const anyMonths = (min: number, max: number) =>
  all({ unit: fc.constant("months" as const), count: fc.integer({ min, max }) });

const anyTerm: fc.Arbitrary<AgreementInput["term"]> = all({
  period: anyPeriod,
  notice: fc
    .array(fc.tuple(fc.constantFrom("ends-early", "prevents-extension"), anyMonths(1, 30)), { maxLength: 3 })
    .map((clauses) =>
      clauses.map(([effect, span], position) => ({
        id: `notice-${String(position)}`,
        effect,
        span,
        convention: effect === "ends-early" ? ("full-calendar-months" as const) : ("before-expiry" as const),
      })),
    ),
  extension: fc.oneof(
    all({ kind: fc.constant("none" as const) }),
    all({ kind: fc.constantFrom("by-agreement", "automatic"), length: anyMonths(1, 40) }),
  ),
});

const anyDuties: fc.Arbitrary<NonNullable<AgreementInput["duties"]>> = fc
  .array(
    all({
      kind: fc.constantFrom(...DUTY_KINDS),
      due: fc.oneof(
        all({ kind: fc.constant("day" as const), day: dayAfterFirst(4_000) }),
        all({ kind: fc.constant("window" as const), period: anyPeriod }),
        all({
          kind: fc.constant("after-period" as const),
          span: anyMonths(0, 6),
          per: all({ every: fc.integer({ min: 1, max: 3 }), unit: fc.constantFrom(...YEAR_PARTS) }),
        }),
      ),
    }),
    { maxLength: 4 },
  )
  .map((duties) => duties.map((duty, position) => ({ ...duty, id: `duty-${String(position)}`, text: "Rapport." })));

const anyGrants: fc.Arbitrary<NonNullable<AgreementInput["grants"]>> = fc
  .array(
    all({
      period: anyPeriod,
      plan: all({
        frequency: fc.constantFrom(...YEAR_PARTS, "one-sum"),
        timing: fc.constantFrom("in-advance", "in-arrears"),
        bankDays: fc.constantFrom("unadjusted", "following", "preceding"),
      }),
      due: fc.option(all({ month: fc.integer({ min: 1, max: 13 }), day: fc.integer({ min: 1, max: 31 }) })),
    }),
    { maxLength: 3 },
  )
  .map((grants) =>
    grants.map(({ period, plan, due }, position) => ({
      id: `grant-${String(position)}`,
      payer: "public-party",
      payees: ["civil-party"],
      amounts: [{ period, level: "decided", set: { kind: "sum", amount: { kind: "unknown" } } }],
      payment: due === null ? plan : { ...plan, due },
    })),
  );

const anyParts = all({ term: anyTerm, duties: anyDuties, grants: anyGrants });

const datesOf = (agreement: Agreement, from: CalendarDate, through: CalendarDate): readonly WatchDate[] =>
  watchDates(agreement, { from, through }).value;

const LAST = shiftDays(FIRST, 6_000);

describe("days to watch", () => {
  it("lie in the period, in order, each with a key of its own", () => {
    fc.assert(
      fc.property(anyParts, dayAfterFirst(3_000), fc.nat(2_000), (parts, from, days) => {
        const through = shiftDays(from, days);
        const dates = datesOf(agreementWith(parts), from, through);
        const sorted = [...dates].sort((one, other) =>
          `${one.day} ${one.key}` < `${other.day} ${other.key}` ? -1 : 1,
        );
        expect(dates.every(({ day }) => from <= day && day <= through)).toBe(true);
        expect(dates).toEqual(sorted);
        expect(new Set(dates.map(({ key }) => key)).size).toBe(dates.length);
      }),
      RUNS,
    );
  });

  it("of two periods that follow each other are those of both", () => {
    fc.assert(
      fc.property(anyParts, dayAfterFirst(5_000), (parts, middle) => {
        const agreement = agreementWith(parts);
        const dates = [...datesOf(agreement, FIRST, middle), ...datesOf(agreement, shiftDays(middle, 1), LAST)];
        expect(dates).toEqual(datesOf(agreement, FIRST, LAST));
      }),
      RUNS,
    );
  });

  it("stay as they are, keys included, when there is more to watch", () => {
    fc.assert(
      fc.property(anyParts, fc.nat(4), fc.nat(3), (parts, duties, grants) => {
        const fewer = { ...parts, duties: parts.duties.slice(duties), grants: parts.grants.slice(grants) };
        const dates = datesOf(agreementWith(fewer), FIRST, LAST);
        const added = new Set([...parts.duties.slice(0, duties), ...parts.grants.slice(0, grants)].map(({ id }) => id));
        const others = datesOf(agreementWith(parts), FIRST, LAST).filter(
          ({ key }) => !key.split("/").some((part) => added.has(part)),
        );
        expect(others).toEqual(dates);
      }),
      RUNS,
    );
  });

  it("and their working are plain JSON, the same every time", () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const answer = watchDates(agreementWith(parts), { from: FIRST, through: LAST });
        expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
        expect(watchDates(agreementWith(parts), { from: FIRST, through: LAST })).toStrictEqual(answer);
      }),
      RUNS,
    );
  });
});

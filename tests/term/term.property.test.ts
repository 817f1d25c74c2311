import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBankDay } from "../../src/calendar/bank-day.js";
import { calendarDate, type CalendarDate } from "../../src/calendar/calendar-date.js";
import type { DayAdjustment } from "../../src/calendar/day-adjustment.js";
import { lastDayOfMonth, shiftDays } from "../../src/calendar/day-arithmetic.js";
import type { Answer } from "../../src/explanation/answer.js";
import { extensionDeadline } from "../../src/term/extension-deadline.js";
import { extensionPeriod } from "../../src/term/extension-period.js";
import { type LatestNoticeDate, latestNoticeDate } from "../../src/term/latest-notice-date.js";
import { type Counting, COUNTINGS, type NoticeClause } from "../../src/term/notice-clause.js";
import { noticeEffect } from "../../src/term/notice-effect.js";
import type { Term } from "../../src/term/term.js";
import { TermSchema } from "../../src/term/term.schema.js";
import { termWithoutNotice } from "../../src/term/term-without-notice.js";
import { anyDay, anyNotice, anySpan, anyTerm } from "./any-term.js";
import { automatic, frozen } from "./written.js";

const RUNS = { numRuns: 1_000 };

/** The value of an answer; a case that has none is left out. */
const valueOf = <Value>(answer: Answer<Value>): Value => {
  fc.pre(answer.ok);
  return answer.value;
};

const counted = (clause: NoticeClause, counting: Counting): NoticeClause => ({ ...clause, counting });
const endingOn = (through: CalendarDate): Term => ({ period: { through } });
const extendedFrom = (through: CalendarDate): Term => ({ ...endingOn(through), extension: automatic("1 day", 1) });

/** A clause that can end a fixed term early. */
const anyEarlyExit: fc.Arbitrary<NoticeClause> = fc
  .tuple(anyNotice, fc.constantFrom("date-to-date" as const, "full-calendar-months" as const))
  .map(([clause, convention]) => ({ ...clause, convention, effect: "ends-early" }));

const anySilentExit = anyEarlyExit.filter(({ counting }) => counting === undefined);

const anyPrevention: fc.Arbitrary<NoticeClause> = anyNotice.map((clause) => ({
  ...clause,
  effect: "prevents-extension",
}));

/** Any day whose holidays are known, as those of some years before it are. */
const anyModernDay = fc.nat(70_000).map((days) => shiftDays(calendarDate("2000-01-01"), days));

const anyCounting = fc.constantFrom(...COUNTINGS);

const runsOut = (term: Term, clause: NoticeClause, given: CalendarDate): CalendarDate | undefined =>
  valueOf(noticeEffect(term, { clause, given })).runsOut;

describe("the last day for notice", () => {
  it("is never earlier for a later end", () => {
    fc.assert(
      fc.property(fc.oneof(anyEarlyExit, anyPrevention), anyDay, fc.nat(40), (clause, end, later) => {
        fc.pre(end < "2199-10-01");
        const term = clause.effect === "ends-early" ? endingOn : extendedFrom;
        const sooner = valueOf(latestNoticeDate(term(end), clause));
        const afterwards = valueOf(latestNoticeDate(term(shiftDays(end, later)), clause));
        expect(sooner.latest <= afterwards.latest).toBe(true);
        expect(sooner.withinTerm <= afterwards.withinTerm).toBe(true);
      }),
      RUNS,
    );
  });

  it("counted either way: a notice on it runs out within the term, one a day later does not", () => {
    fc.assert(
      fc.property(anyEarlyExit, anyCounting, anyDay, (exit, counting, through) => {
        const clause: NoticeClause = { ...exit, counting, lastDay: "unadjusted" };
        const { withinTerm } = valueOf(latestNoticeDate(endingOn(through), clause));
        expect(String(runsOut(endingOn(through), clause, withinTerm)) <= through).toBe(true);
        fc.pre(withinTerm < through);
        expect(String(runsOut(endingOn(through), clause, shiftDays(withinTerm, 1))) > through).toBe(true);
      }),
      RUNS,
    );
  });

  it("that shortens does shorten, and the day after it does not", () => {
    fc.assert(
      fc.property(anyEarlyExit, anyCounting, anyDay, (exit, counting, through) => {
        const clause = counted(exit, counting);
        const { latest } = valueOf(latestNoticeDate(endingOn(through), clause));
        const onIt = valueOf(noticeEffect(endingOn(through), { clause, given: latest }));
        const after = valueOf(noticeEffect(endingOn(through), { clause, given: shiftDays(latest, 1) }));
        expect([onIt.outcome, after.outcome]).toEqual(["ends-early", "changes-nothing"]);
        expect(onIt.lastDay < through).toBe(true);
        expect(after.lastDay).toBe(through);
      }),
      RUNS,
    );
  });

  it("that prevents an extension does prevent it, and the day after it does not", () => {
    fc.assert(
      fc.property(anyPrevention, anyCounting, anyDay, (prevention, counting, through) => {
        const clause = counted(prevention, counting);
        const term = extendedFrom(through);
        const { latest } = valueOf(latestNoticeDate(term, clause));
        const onIt = valueOf(noticeEffect(term, { clause, given: latest }));
        expect(onIt).toMatchObject({ outcome: "prevents-extension", lastDay: through });
        fc.pre(latest < through);
        const after = valueOf(noticeEffect(term, { clause, given: shiftDays(latest, 1) }));
        expect(after).toMatchObject({ outcome: "comes-too-late", lastDay: shiftDays(through, 1) });
      }),
      RUNS,
    );
  });

  it("is moved to a bank day, or stays where that would be after the time has run out", () => {
    const anyRule = fc.constantFrom("following" as const, "preceding" as const);
    const anyClause = fc.oneof(anyEarlyExit, anyPrevention);
    fc.assert(
      fc.property(anyClause, anyCounting, anyRule, anyModernDay, (written, counting, lastDay, through) => {
        const term = written.effect === "ends-early" ? endingOn(through) : extendedFrom(through);
        const latestBy = (rule: DayAdjustment): CalendarDate =>
          valueOf(latestNoticeDate(term, { ...written, counting, lastDay: rule })).latest;
        const [unadjusted, moved] = [latestBy("unadjusted"), latestBy(lastDay)];
        expect(lastDay === "following" ? moved >= unadjusted : moved <= unadjusted).toBe(true);
        expect(isBankDay(moved) || (lastDay === "following" && moved === unadjusted)).toBe(true);
        const clause: NoticeClause = { ...written, counting, lastDay };
        const outcomeOn = (given: CalendarDate) => valueOf(noticeEffect(term, { clause, given })).outcome;
        expect(outcomeOn(moved)).toBe(clause.effect);
        fc.pre(moved < through);
        expect(outcomeOn(shiftDays(moved, 1))).not.toBe(clause.effect);
      }),
      RUNS,
    );
  });

  it("counted backward is never later than forward, and the safe day is the earlier of the two", () => {
    fc.assert(
      fc.property(anySilentExit, anyDay, (exit, through) => {
        const latestBy = (counting: Counting): LatestNoticeDate =>
          valueOf(latestNoticeDate(endingOn(through), counted(exit, counting)));
        const [forward, backward] = [latestBy("forward"), latestBy("backward")];
        expect(backward.latest <= forward.latest).toBe(true);
        expect(backward.withinTerm <= forward.withinTerm).toBe(true);
        const safe = valueOf(latestNoticeDate(endingOn(through), exit));
        expect([safe.latest, safe.withinTerm]).toEqual([backward.latest, backward.withinTerm]);
      }),
      RUNS,
    );
  });
});

describe("extensions", () => {
  const anyExtensions = fc.record({ lastDay: anyDay, length: anySpan, count: fc.integer({ min: 1, max: 40 }) });

  it("follow on each other day by day", () => {
    fc.assert(
      fc.property(anyExtensions, ({ lastDay, length, count }) => {
        const [one, next] = [extensionPeriod(lastDay, length, count), extensionPeriod(lastDay, length, count + 1)];
        fc.pre(one !== undefined && next !== undefined);
        expect(next.from).toBe(shiftDays(one.through, 1));
        expect(one.from <= one.through).toBe(true);
        expect(extensionPeriod(lastDay, length, 1)?.from).toBe(shiftDays(lastDay, 1));
      }),
      RUNS,
    );
  });

  it("by months begin on the same number each time, or on the last day of a month without it", () => {
    fc.assert(
      fc.property(anyExtensions, ({ lastDay, length, count }) => {
        const extension = extensionPeriod(lastDay, { unit: "months", count: length.count }, count);
        fc.pre(extension !== undefined);
        const number = shiftDays(lastDay, 1).slice(8);
        const lastNumber = lastDayOfMonth(extension.from).slice(8);
        expect(extension.from.slice(8)).toBe(number < lastNumber ? number : lastNumber);
      }),
      RUNS,
    );
  });
});

describe("any term that has the shape of one", () => {
  it("gets an answer or a named failure, in plain JSON, and is left as it was", () => {
    fc.assert(
      fc.property(anyTerm, anyNotice, anyDay, (term, clause, given) => {
        expect(TermSchema.safeParse({ ...term, notice: [clause] }).success).toBe(true);
        frozen([term, clause]);
        for (const answer of [
          termWithoutNotice(term),
          latestNoticeDate(term, clause),
          noticeEffect(term, { clause, given }),
          extensionDeadline(term),
        ]) {
          expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
          expect(JSON.stringify(answer)).not.toContain("null");
        }
      }),
      RUNS,
    );
  });
});

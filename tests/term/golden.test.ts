import { describe, expect, it } from "vitest";
import { DAY_ADJUSTMENTS } from "../../src/calendar/day-adjustment.js";
import { extensionPeriod } from "../../src/term/extension-period.js";
import { latestNoticeDate } from "../../src/term/latest-notice-date.js";
import { COUNTINGS, NOTICE_CONVENTIONS, NOTICE_EFFECTS, type NoticeClause } from "../../src/term/notice-clause.js";
import { noticeEffect } from "../../src/term/notice-effect.js";
import type { Term } from "../../src/term/term.js";
import { readGolden } from "../golden.js";
import { automatic, day, noticeOf, spanOf } from "./written.js";

/** The word of a cell, where it is one of a closed list. */
const oneOf = <Word extends string>(words: readonly Word[], written: string): Word => {
  const found = words.find((word) => word === written);
  if (found === undefined) throw new Error(`not one of ${words.join(", ")}: ${written}`);
  return found;
};

const clauseOf = (row: { time: string; convention: string; counting: string }): NoticeClause =>
  noticeOf(row.time, {
    convention: oneOf(NOTICE_CONVENTIONS, row.convention),
    ...(row.counting === "not stated" ? {} : { counting: oneOf(COUNTINGS, row.counting) }),
  });

describe("when a notice has run out", () => {
  it.each(readGolden("notice.csv", ["clause", "given", "time", "convention", "counting", "runsOut", "reason"]))(
    "$clause ($convention, counting $counting) given $given: $runsOut ($reason)",
    ({ given, runsOut, ...row }) => {
      const untilFurtherNotice: Term = { period: { missing: { through: { why: "open" } } } };
      const clause: NoticeClause = { ...clauseOf(row), effect: "ends-open-term" };
      expect(noticeEffect(untilFurtherNotice, { clause, given: day(given) })).toMatchObject({
        ok: true,
        value: { outcome: "ends-open-term", lastDay: runsOut, runsOut },
      });
    },
  );
});

describe("until when a notice can be given", () => {
  const columns = [
    ...(["clause", "effect", "from", "through", "extended", "time", "convention", "counting"] as const),
    ...(["without", "latest", "within", "reason"] as const),
  ] as const;

  it.each(readGolden("latest-notice.csv", columns))(
    "$clause ($convention, counting $counting), term to $through: $latest, within it $within ($reason)",
    ({ effect, from, through, extended, without, latest, within, ...row }) => {
      const term: Term = {
        period: { from: day(from), through: day(through) },
        ...(extended === "no" ? {} : { extension: automatic(extended, 1) }),
      };
      const clause = { ...clauseOf(row), effect: oneOf(NOTICE_EFFECTS, effect) };
      expect(latestNoticeDate(term, clause)).toMatchObject({
        ok: true,
        value: { effect, endsWithoutNotice: without, latest, withinTerm: within },
      });
    },
  );
});

describe("until when a notice can be given, where that is a weekend or holiday", () => {
  const columns = [
    ...(["clause", "effect", "through", "extended", "time", "convention", "counting"] as const),
    ...(["unadjusted", "following", "preceding", "reason"] as const),
  ] as const;

  it.each(readGolden("notice-on-weekends.csv", columns))(
    "$clause ($convention, counting $counting), term to $through: $unadjusted, $following or $preceding ($reason)",
    ({ effect, through, extended, ...row }) => {
      const term: Term = {
        period: { through: day(through) },
        ...(extended === "no" ? {} : { extension: automatic(extended, 1) }),
      };
      for (const lastDay of DAY_ADJUSTMENTS) {
        const clause = { ...clauseOf(row), effect: oneOf(NOTICE_EFFECTS, effect), lastDay };
        expect(latestNoticeDate(term, clause)).toMatchObject({ ok: true, value: { latest: row[lastDay] } });
      }
    },
  );
});

describe("the k-th extension", () => {
  it.each(readGolden("extension.csv", ["clause", "lastDay", "length", "number", "from", "through", "reason"]))(
    "$clause after $lastDay, number $number: $from–$through ($reason)",
    ({ lastDay, length, number, from, through }) => {
      expect(extensionPeriod(day(lastDay), spanOf(length), Number(number))).toEqual({ from, through });
    },
  );
});

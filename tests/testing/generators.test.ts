import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCalendarDate } from "../../src/calendar/calendar-date.js";
import type { Issue } from "../../src/issues/issue.js";
import type { Result } from "../../src/issues/result.js";
import { parseAgreement } from "../../src/json/parse-agreement.js";
import { parseIndexSeries } from "../../src/json/parse-index-series.js";
import { parseReport } from "../../src/json/parse-report.js";
import { isPercentage } from "../../src/money/percentage.js";
import { isSek } from "../../src/money/sek.js";
import { validateAgreement } from "../../src/rules/validate-agreement.js";
import { validateIndexSeries } from "../../src/rules/validate-index-series.js";
import { validateReport } from "../../src/rules/validate-report.js";
import { latestNoticeDate } from "../../src/term/latest-notice-date.js";
import { generators } from "../../src/testing/generators.js";
import { smallAgreement } from "../../src/testing/small-agreement.js";
import { smallIndexSeries } from "../../src/testing/small-index-series.js";
import { smallReport } from "../../src/testing/small-report.js";

const { anyActivity, anyAgreement, anyCalendarDate, anyGoal, anyGrant, anyIndexSeries, anyPercentage, ...more } =
  generators(fc);
const { anyPeriod, anyReport, anySek, anyTerm, anyTimeSpan } = more;

const issuesOf = <Document>(
  read: Result<Document>,
  issues: (document: Document) => readonly Issue[],
): readonly Issue[] => (read.ok ? issues(read.value) : read.issues);

/** What says that parts do not fit each other, where a generator could have seen to it. */
const ofReferences = ({ code }: Issue): boolean => /\.(?:duplicate-id|not-found|broken-reference)$/.test(code);

describe("the documents of the generators", () => {
  it("are agreements that parse, and name what is there", () => {
    fc.assert(
      fc.property(anyAgreement, (agreement) => {
        const issues = issuesOf(parseAgreement(agreement), validateAgreement);
        expect(issues.filter((issue) => issue.code.startsWith("json.") || ofReferences(issue))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("are agreements that rules accept, and ones that they do not", () => {
    const errors = fc
      .sample(anyAgreement, 300)
      .map((agreement) => validateAgreement(agreement).filter(({ severity }) => severity === "error").length);
    expect(errors.filter((count) => count === 0).length).toBeGreaterThan(30);
    expect(errors.filter((count) => count > 0).length).toBeGreaterThan(10);
  });

  it("are reports without errors", () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const issues = issuesOf(parseReport(report), (read) => validateReport(read));
        expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
      }),
    );
  });

  it("are series without any fault", () => {
    fc.assert(
      fc.property(anyIndexSeries, (series) => {
        expect(issuesOf(parseIndexSeries(series), (read) => validateIndexSeries(read))).toEqual([]);
      }),
    );
  });

  it("are the same for the same seed", () => {
    const made = () => fc.sample(anyAgreement, { numRuns: 20, seed: 7 });
    expect(made()).toEqual(made());
  });
});

describe("the parts of the generators", () => {
  it("have a place in an agreement", () => {
    const part = fc.record({ term: anyTerm, goal: anyGoal, activity: anyActivity, grant: anyGrant });
    fc.assert(
      fc.property(part, ({ term, goal, activity, grant }) => {
        const { parties } = smallAgreement;
        const [, , association] = smallAgreement.organisations;
        const organisations = [...smallAgreement.organisations.slice(0, 2), association];
        const whole = { ...smallAgreement, organisations, parties, term, budgets: [] };
        const read = parseAgreement({ ...whole, goals: [goal], activities: [activity], grants: [grant] });
        expect(issuesOf(read, validateAgreement).filter(ofReferences)).toEqual([]);
      }),
    );
  });

  it("are what a calculation takes", () => {
    const terms = fc.sample(anyTerm, 500);
    const answers = terms.flatMap((term) => (term.notice ?? []).map((clause) => latestNoticeDate(term, clause).ok));
    expect([...new Set(answers)].sort()).toEqual([false, true]);
  });

  it("are values in the bounds that are said", () => {
    fc.assert(
      fc.property(fc.record({ anyCalendarDate, anyPeriod, anyPercentage, anySek, anyTimeSpan }), (value) => {
        const { from, through } = value.anyPeriod;
        expect([isCalendarDate(value.anyCalendarDate), isPercentage(value.anyPercentage), isSek(value.anySek)]).toEqual(
          [...[true, true, true]],
        );
        expect(from <= through && value.anyCalendarDate >= "2000-01-01").toBe(true);
        expect(value.anyCalendarDate <= "2060-01-05" && value.anyTimeSpan.count > 0).toBe(true);
      }),
    );
  });
});

it("the example documents are without fault", () => {
  expect(issuesOf(parseAgreement(smallAgreement), validateAgreement)).toEqual([]);
  expect(issuesOf(parseReport(smallReport), (read) => validateReport(read))).toEqual([]);
  expect(issuesOf(parseIndexSeries(smallIndexSeries), (read) => validateIndexSeries(read))).toEqual([]);
});

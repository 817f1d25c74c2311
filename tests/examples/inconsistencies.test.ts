import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseAgreementText } from "../../src/json/parse-agreement-text.js";
import { parseReportText } from "../../src/json/parse-report-text.js";
import { validateAgreement } from "../../src/rules/validate-agreement.js";
import { validateReport } from "../../src/rules/validate-report.js";

const textOf = (file: string) => readFileSync(new URL(`../../examples/${file}.json`, import.meta.url), "utf8");

const issuesIn = (file: string) => {
  if (file.startsWith("agreements/")) {
    const read = parseAgreementText(textOf(file));
    return read.ok ? validateAgreement(read.value) : read.issues;
  }
  const read = parseReportText(textOf(file));
  return read.ok ? validateReport(read.value) : read.issues;
};

const UPPSALA = "agreements/uppsala-stadsmission-2019";
const POLICE = "agreements/uppsala-police-2014";
const LINKOPING = "reports/linkoping-follow-up";
const FOCUS_GOAL = "reports/uppsala-focus-goal-4-2025";

const figures = (...positions: readonly number[]) => positions.map((each) => `/printedFigures/${String(each)}/value`);
const origins = Array.from({ length: 10 }, (_, added) => `/activities/${String(13 + added)}/origin`);

it.each([
  ["the grant is printed twice a thousand times too large", UPPSALA, "figure.thousand-times-too-large", figures(0, 1)],
  ["54 % is printed for 53.2 %", UPPSALA, "figure.share-differs", figures(28)],
  [
    "and it holds state grants of unknown size",
    UPPSALA,
    "contribution.state-money-without-figure",
    ["/budgets/0/lines/1/contains"],
  ],
  ["rows differ from their sum by rounding", UPPSALA, "figure.sum-differs-by-rounding", figures(4, 5, 11, 12, 26)],
  ["printed shares add up to 101 %", UPPSALA, "figure.shares-do-not-add-up", figures(23, 24, 25)],
  ["the budget assumes what the clause does not say", UPPSALA, "grant.planned-beside-clause", ["/grants/0/amounts"]],
  ["own contribution means two things", UPPSALA, "figure.amount-differs", figures(27)],
  ["hours have neither number nor rate", UPPSALA, "budget.hours-not-stated", ["/budgets/0/lines/2/cells"]],
  ["the decision finances less than is bound", UPPSALA, "decision.finances-less-than-bound", ["/decisions"]],
  ["lessons begin before the term", UPPSALA, "activity.outside-term", ["/activities/10/period"]],
  ["the action plan has no end, its agreement has", POLICE, "duty.covers-outside-term", ["/duties/0/covers"]],
  ["the next follow-up is already past", LINKOPING, "report.next-follow-up-already-past", ["/nextFollowUp"]],
  ["11 and 3 are printed for 10 and 4", FOCUS_GOAL, "report.count-differs", figures(4, 5)],
  [
    "a part is moved beyond the year of completion",
    FOCUS_GOAL,
    "report.moved-beyond-completion-year",
    ["/assessments/11/completionYear"],
  ],
  ["the goal has two names", FOCUS_GOAL, "report.goal-by-several-names", ["/goals/0/otherNames"]],
  ["ten origins are not complete", FOCUS_GOAL, "report.origin-not-complete", origins],
  [
    "two assessments have no month",
    FOCUS_GOAL,
    "report.assessment-without-month",
    ["/assessments/6", "/assessments/16"],
  ],
] as const)("%s: %s says so", (_, file, code, paths) => {
  const found = issuesIn(file).filter((issue) => issue.code === code);
  expect(found.map(({ path }) => path)).toEqual(paths);
});
